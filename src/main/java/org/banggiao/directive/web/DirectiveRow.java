package org.banggiao.directive.web;

import java.util.List;
import org.banggiao.directive.Closure;
import org.banggiao.directive.Conference;
import org.banggiao.directive.Directive;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param closure the last line it was given at a later conference
 */
public record DirectiveRow(Conference conference, Directive directive, @Nullable Closure closure) {

  /** The lines of one conference, which stand together. */
  public record Group(Conference conference, List<DirectiveRow> rows) {}
}
