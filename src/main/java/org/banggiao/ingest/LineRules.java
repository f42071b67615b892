package org.banggiao.ingest;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.Refusal;
import org.banggiao.partner.Partner;
import org.banggiao.partner.Partners;
import org.banggiao.treaty.ActionKind;
import org.banggiao.treaty.NewAction;
import org.banggiao.treaty.Taking;
import org.banggiao.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/** Whether a line can be taken as it stands; each refusal says why not. Nothing is guessed. */
final class LineRules {

  private LineRules() {}

  /**
   * @param treaty that the line names, already looked up; null when there is none
   * @param known the day the register of the file knew it
   */
  static Taking read(Line line, @Nullable Treaty treaty, Partners partners, LocalDate known) {
    if (treaty == null) {
      throw Refusal.invalid("ingest.treaty", line.field("treaty"));
    }
    ActionKind kind =
        ActionKind.find(line.field("kind").toLowerCase(Locale.ROOT).replace(' ', '-'))
            .orElseThrow(() -> Refusal.invalid("ingest.kind", line.field("kind")));
    PartialDay received = Dates.read(line.field("received"));
    PartialDay deposited = Dates.read(line.field("deposited"));
    PartialDay notified = Dates.read(line.field("notified"));
    PartialDay inForce = Dates.read(line.field("in_force"));
    PartialDay when = deposited != null ? deposited : received != null ? received : notified;
    if (when == null && inForce == null) {
      throw Refusal.invalid("ingest.day");
    }
    LocalDate day = (when == null ? java.util.Objects.requireNonNull(inForce) : when).first();
    Partner partner =
        partners
            .named(line.field("partner"), day)
            .orElseThrow(() -> Refusal.invalid("ingest.partner", line.field("partner")));
    boolean existed = partner.on(day) || when != null && partner.on(when.last());
    if (!existed && !ActionKind.SUCCESSION.equals(kind)) {
      throw Refusal.invalid("ingest.existed", partner.name(false), day);
    }
    PartialDay adopted = treaty.adopted();
    if (adopted != null && when != null && when.last().isBefore(adopted.first())) {
      throw Refusal.invalid("ingest.adopted", when.text(), adopted.text());
    }
    boolean succeeds = kind == ActionKind.SUCCESSION || kind == ActionKind.CONTINUED_APPLICATION;
    // A succession is in force from a day before it was told; nothing else is.
    if (!succeeds && when != null && inForce != null && inForce.last().isBefore(when.first())) {
      throw Refusal.invalid("ingest.order", inForce.text(), when.text());
    }
    return new Taking(
        new NewAction(
            treaty.id(),
            partner.code(),
            kind,
            received,
            deposited,
            notified,
            inForce,
            line.field("articles"),
            line.field("summary_vi"),
            line.field("summary_en"),
            line.field("source").isEmpty() ? "–" : line.field("source")),
        partner.code(),
        Optional.ofNullable(Dates.read(line.field("known_on"))).map(PartialDay::last).orElse(known),
        line.field("confidence").isEmpty() ? "found" : line.field("confidence"));
  }
}
