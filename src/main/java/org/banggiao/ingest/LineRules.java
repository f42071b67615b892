package org.banggiao.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.Refusal;
import org.banggiao.partner.Partner;
import org.banggiao.partner.Partners;
import org.banggiao.treaty.ActionKind;
import org.banggiao.treaty.Doubt;
import org.banggiao.treaty.NewAction;
import org.banggiao.treaty.Taking;
import org.banggiao.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/** Whether a line can be taken as it stands; each refusal says why not. Nothing is guessed. */
final class LineRules {

  private static final Set<String> TRUE = Set.of("true", "yes", "x", "1", "có", "co");
  private static final Set<String> CONFIDENCE = Set.of("found", "found-weak", "high");

  private LineRules() {}

  /**
   * @param treaty that the line names, already looked up; null when there is none
   * @param knownOn the day the register of the file knew it
   */
  static Taking read(Line line, @Nullable Treaty treaty, Partners partners, LocalDate knownOn) {
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
    if (line.field("coded").isEmpty() && partners.ambiguous(line.field("partner"))) {
      throw Refusal.invalid("ingest.ambiguous", line.field("partner"));
    }
    Partner partner =
        partners
            .named(line.field("partner"), day)
            .orElseThrow(() -> Refusal.invalid("ingest.partner", line.field("partner")));
    List<String> known = List.of(line.field("doubts").split(","));
    for (Doubt doubt : Doubt.of(treaty, partner, kind, when, inForce)) {
      if (!known.contains(doubt.code())) {
        throw Refusal.invalid("ingest." + doubt.code(), doubt.arguments().toArray());
      }
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
            line.field("source").isEmpty() ? "–" : line.field("source"),
            territory(line, partners, day),
            null,
            opposing(line, kind)),
        partner.code(),
        Optional.ofNullable(Dates.read(line.field("known_on")))
            .map(PartialDay::last)
            .orElse(knownOn),
        confidence(line),
        target(line, kind),
        line.field("nth").isEmpty() ? 1 : Integer.parseInt(line.field("nth")));
  }

  private static String territory(Line line, Partners partners, LocalDate day) {
    String named = line.field("territory");
    return named.isEmpty()
        ? ""
        : partners
            .named(named, day)
            .map(Partner::code)
            .orElseThrow(() -> Refusal.invalid("ingest.partner", named));
  }

  private static boolean opposing(Line line, ActionKind kind) {
    boolean opposing = TRUE.contains(line.field("opposing").toLowerCase(Locale.ROOT));
    if (opposing && kind != ActionKind.OBJECTION) {
      throw Refusal.invalid("ingest.opposing");
    }
    return opposing;
  }

  private static String target(Line line, ActionKind kind) {
    String target = line.field("target");
    if (!target.isEmpty() && !kind.answers()) {
      throw Refusal.invalid("ingest.target", target);
    }
    return target;
  }

  private static String confidence(Line line) {
    String told = line.field("confidence");
    if (!told.isEmpty() && !CONFIDENCE.contains(told)) {
      throw Refusal.invalid("ingest.confidence", told);
    }
    return told.isEmpty() ? "found" : told;
  }
}
