package org.banggiao.treaty.web;

import java.time.LocalDate;
import java.util.Map;
import org.banggiao.treaty.Matrix;
import org.banggiao.treaty.Treaty;

/**
 * The page of reservations and what the others answered.
 *
 * @param known the day by which it was known, as asked; empty for all that is known
 * @param today whether nothing but today is asked for
 * @param names of the partners, by code
 */
public record MatrixView(
    Treaty treaty, Matrix matrix, String known, boolean today, Map<String, String> names) {

  public LocalDate day() {
    return matrix.day();
  }

  public String name(String code) {
    return names.getOrDefault(code, code);
  }

  /** The question that leads to the same day elsewhere. */
  public String at() {
    return "?tinh-den=" + day() + (known.isEmpty() ? "" : "&biet-den=" + known);
  }
}
