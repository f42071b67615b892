package org.banggiao.audit.web;

import java.util.List;
import org.banggiao.audit.Entry;
import org.banggiao.shell.Rows;

/**
 * The trail as drawn.
 *
 * @param acts the catalogue of acts, for the filter
 */
public record TrailView(Rows<Line> rows, List<String> acts) {

  /** One entry with the names of who did it and for whom. */
  public record Line(Entry entry, String person, String body) {}
}
