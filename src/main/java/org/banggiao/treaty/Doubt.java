package org.banggiao.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.banggiao.kernel.PartialDay;
import org.banggiao.partner.Partner;
import org.jspecify.annotations.Nullable;

/**
 * Why an act of another register is hardly right as it stands. A source may still say it, and be
 * right: such a row is held back until a person, or the register it comes from, says that it is so.
 *
 * @param code {@code existed}, {@code adopted} or {@code order}
 * @param arguments of the message {@code refusal.ingest.<code>}
 */
public record Doubt(String code, List<Object> arguments) {

  /**
   * @param when the day by which the act counts, as far as told; null when only its effect is
   */
  public static List<Doubt> of(
      Treaty treaty,
      Partner partner,
      ActionKind kind,
      @Nullable PartialDay when,
      @Nullable PartialDay inForce) {
    List<Doubt> doubts = new ArrayList<>();
    PartialDay told = when == null ? inForce : when;
    if (told == null) {
      return doubts;
    }
    LocalDate day = told.first();
    boolean existed = partner.on(day) || when != null && partner.on(when.last());
    if (!existed && kind != ActionKind.SUCCESSION) {
      doubts.add(new Doubt("existed", List.of(partner.name(false), day)));
    }
    PartialDay adopted = treaty.adopted();
    if (adopted != null && when != null && when.last().isBefore(adopted.first())) {
      doubts.add(new Doubt("adopted", List.of(when.text(), adopted.text())));
    }
    boolean succeeds = kind == ActionKind.SUCCESSION || kind == ActionKind.CONTINUED_APPLICATION;
    // A succession is in force from a day before it was told; nothing else is.
    if (!succeeds && when != null && inForce != null && inForce.last().isBefore(when.first())) {
      doubts.add(new Doubt("order", List.of(Objects.requireNonNull(inForce).text(), when.text())));
    }
    return doubts;
  }
}
