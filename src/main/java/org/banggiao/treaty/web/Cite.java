package org.banggiao.treaty.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banggiao.kernel.PartialDay;
import org.banggiao.treaty.Title;
import org.banggiao.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/** How to cite a treaty; parts that are not known are left out. */
final class Cite {

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Cite() {}

  static String vietnamese(Treaty t, LocalDate asOf) {
    List<String> parts = new ArrayList<>(List.of(t.title(false)));
    if (!t.place().isEmpty()) {
      parts.add(t.place());
    }
    if (t.adopted() != null) {
      parts.add(said(t.adopted(), SLASHED));
    }
    if (!t.untsVolume().isEmpty()) {
      parts.add("UNTS " + t.untsVolume());
    }
    if (!t.unRegistration().isEmpty()) {
      parts.add("số đăng ký " + t.unRegistration());
    }
    return String.join(", ", parts) + "; tình trạng tính đến " + SLASHED.format(asOf) + ".";
  }

  /** OSCOLA, 4th edition, section 2.5. */
  static String oscola(Treaty t) {
    List<String> dates = new ArrayList<>();
    if (t.adopted() != null) {
      dates.add((t.bilateral() ? "signed " : "adopted ") + said(t.adopted(), LONG));
    }
    if (t.inForce() != null) {
      dates.add("entered into force " + said(t.inForce(), LONG));
    }
    String unts = t.untsVolume().isEmpty() ? "" : " " + t.untsVolume() + " UNTS";
    return t.title(true)
        + (dates.isEmpty() ? "" : " (" + String.join(", ", dates) + ")")
        + unts
        + t.titles().stream()
            .filter(n -> n.kind() == Title.Kind.SHORT)
            .findFirst()
            .map(n -> " (" + n.words() + ")")
            .orElse("");
  }

  static String bibtex(Treaty t, LocalDate asOf) {
    StringBuilder b = new StringBuilder("@misc{" + t.id() + ",\n");
    b.append("  title = {").append(escaped(t.title(true))).append("},\n");
    if (t.adopted() != null) {
      b.append("  year = {").append(t.adopted().year()).append("},\n");
    }
    if (!t.place().isEmpty()) {
      b.append("  address = {").append(escaped(t.place())).append("},\n");
    }
    if (!t.untsVolume().isEmpty()) {
      b.append("  howpublished = {UNTS vol. ").append(t.untsVolume()).append("},\n");
    }
    return b.append("  note = {Status as of ").append(asOf).append("}\n}").toString();
  }

  private static String escaped(String text) {
    return text.replace("{", "").replace("}", "").replace("&", "\\&").replace("%", "\\%");
  }

  private static String said(@Nullable PartialDay day, DateTimeFormatter form) {
    return day == null ? "" : day.exact() ? form.format(day.first()) : Integer.toString(day.year());
  }
}
