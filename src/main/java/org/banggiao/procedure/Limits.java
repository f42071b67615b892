package org.banggiao.procedure;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banggiao.procedure.Limit.Unit;
import org.banggiao.procedure.Limit.Variant;
import org.banggiao.shell.Facts;
import org.jspecify.annotations.Nullable;

/** The time limits of the two laws, as dated data. */
public final class Limits {

  private static final List<Limit> ALL =
      Facts.rows("procedure_limits.csv").stream().map(Limits::read).toList();

  private Limits() {}

  public static List<Limit> list() {
    return ALL;
  }

  public static Optional<Limit> find(String id) {
    return ALL.stream().filter(l -> l.id().equals(id)).findFirst();
  }

  /** Every row of the step for the kind of case, the earliest first. */
  public static List<Limit> of(Step step) {
    return ALL.stream().filter(l -> l.step() == step).toList();
  }

  /** The limit of the step by the law of that day, for a file of this nature. */
  public static Optional<Limit> on(Step step, Nature n, LocalDate day) {
    Optional<Limit> special = on(step, variant(n), day);
    return special.isPresent() ? special : on(step, Variant.USUAL, day);
  }

  static Optional<Limit> on(Step step, Variant variant, LocalDate day) {
    return of(step).stream().filter(l -> l.variant() == variant && l.on(day)).findFirst();
  }

  private static Variant variant(Nature n) {
    return n.has(Flag.SHORT)
        ? Variant.SHORT
        : n.has(Flag.COUNCIL) ? Variant.COUNCIL : Variant.USUAL;
  }

  private static Limit read(Map<String, String> row) {
    Unit unit = Unit.valueOf(name(cell(row, "unit")));
    String number = cell(row, "number");
    boolean yearly = unit == Unit.YEARLY;
    return new Limit(
        cell(row, "id"),
        Step.valueOf(name(cell(row, "step"))),
        Variant.valueOf(name(cell(row, "variant"))),
        yearly || number.isEmpty() ? 0 : Integer.parseInt(number),
        unit,
        yearly ? MonthDay.parse("--" + number) : null,
        new Article(cell(row, "law"), cell(row, "article")),
        cell(row, "from_vi"),
        cell(row, "from_en"),
        LocalDate.parse(cell(row, "valid_from")),
        day(cell(row, "valid_until")),
        day(cell(row, "verify_from")),
        cell(row, "duty"),
        cell(row, "confidence"),
        cell(row, "source"),
        cell(row, "note_vi"),
        cell(row, "note_en"));
  }

  private static String name(String written) {
    return written.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
