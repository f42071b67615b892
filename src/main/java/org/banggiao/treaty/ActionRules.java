package org.banggiao.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.Refusal;
import org.banggiao.partner.Partner;
import org.jspecify.annotations.Nullable;

/** Why an action cannot be recorded as it stands. Facts of old sources are never held to these. */
final class ActionRules {

  private ActionRules() {}

  /**
   * Refuses at the field to be mended.
   *
   * @param live what stands on the treaty
   */
  static void check(
      NewAction a, Treaty treaty, Partner partner, List<TreatyAction> live, LocalDate today) {
    if (a.source().isBlank()) {
      throw Refusal.invalid("treaty.action.source").at("nguon");
    }
    LocalDate day = a.day();
    if (day == null) {
      throw Refusal.invalid("treaty.action.day").at("ngayNop");
    }
    if (day.isAfter(today)) {
      throw Refusal.invalid("treaty.action.future", day).at("ngayNop");
    }
    inOrder(a.received(), a.deposited(), "ngayNop");
    inOrder(a.received(), a.notified(), "ngayThongBao");
    PartialDay adopted = treaty.adopted();
    PartialDay when = a.when();
    if (adopted != null && when != null && when.last().isBefore(adopted.first())) {
      throw Refusal.invalid("treaty.action.adopted", adopted.text()).at("ngayNop");
    }
    if (!partner.on(day)) {
      throw Refusal.invalid("treaty.action.existed", partner.name(false), day).at("ben");
    }
    answers(a, partner, live);
    if (a.opposing() && a.kind() != ActionKind.OBJECTION) {
      throw Refusal.invalid("treaty.action.opposing").at("can");
    }
    if (a.kind().group() == ActionKind.Group.TERRITORY && a.territory().isEmpty()) {
      throw Refusal.invalid("treaty.action.territory").at("lanhTho");
    }
    if (a.kind() == ActionKind.WITHDRAWAL && consents(live, partner.code()) == 0) {
      throw Refusal.invalid("treaty.action.nothing", partner.name(false)).at("loai");
    }
  }

  /** An answer names a standing act of another; what is taken back is one's own. */
  private static void answers(NewAction a, Partner partner, List<TreatyAction> live) {
    if (!a.kind().answers()) {
      if (a.target() != null) {
        throw Refusal.invalid("treaty.action.target.none").at("dong");
      }
      return;
    }
    TreatyAction target =
        live.stream().filter(x -> Objects.equals(x.id(), a.target())).findFirst().orElse(null);
    boolean takesBack =
        a.kind() == ActionKind.WITHDRAWAL_OF_STATEMENT || a.kind() == ActionKind.WITHDRAWAL_REVOKED;
    boolean own =
        target != null && Standings.today(target.partner()).equals(Standings.today(partner.code()));
    if (target == null || !a.kind().answers(target.kind()) || own != takesBack) {
      throw Refusal.invalid("treaty.action.target").at("dong");
    }
    LocalDate day = a.day();
    LocalDate before = target.day();
    if (day != null && before != null && day.isBefore(before)) {
      throw Refusal.invalid("treaty.action.order", before, day).at("ngayNop");
    }
  }

  /** VCLT 76-78: nothing is told before it is received, or counted before it is there. */
  private static void inOrder(@Nullable PartialDay first, @Nullable PartialDay then, String field) {
    if (first != null && then != null && then.last().isBefore(first.first())) {
      throw Refusal.invalid("treaty.action.order", first.text(), then.text()).at(field);
    }
  }

  private static long consents(List<TreatyAction> live, String partner) {
    return live.stream()
        .filter(x -> x.is(ActionKind.Group.CONSENT))
        .filter(x -> Standings.today(x.partner()).equals(Standings.today(partner)))
        .count();
  }
}
