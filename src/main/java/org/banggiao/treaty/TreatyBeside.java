package org.banggiao.treaty;

import java.util.List;
import org.banggiao.kernel.Actor;

/**
 * Socket: what another register keeps beside a treaty and shows only to some of those signed in;
 * never asked for a reader without an account.
 */
public interface TreatyBeside {

  /**
   * @param label what it is, in the reader's language
   * @param text its title, in Vietnamese
   * @param href where it stands
   */
  record Line(String label, String text, String href) {}

  List<Line> of(String treaty, Actor reader);
}
