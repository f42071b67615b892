package org.banggiao.clause;

import java.math.BigDecimal;
import java.util.Locale;

/** Says conditions: how many instruments of whom. */
final class ConditionProse extends Voice {
  private final DayProse days;

  ConditionProse(DayProse days) {
    super(days.english);
    this.days = days;
  }

  String condition(Condition condition) {
    return switch (condition) {
      case Condition.Every e -> join(e.all(), t(" và ", " and "), this::condition);
      case Condition.Some s -> "(" + join(s.any(), t(" hoặc ", " or "), this::condition) + ")";
      case Condition.Count c -> count(c);
      case Condition.Weight w ->
          t("các bên chiếm ", "those with ")
              + (w.more() ? t("trên ", "more than ") : t("ít nhất ", "at least "))
              + share(w)
              + t(" của bảng ", " of the table ")
              + w.table()
              + of(w.who())
              + t(" đã nộp văn kiện", " have deposited")
              + counting(w.counting());
      case Condition.Regions r ->
          t("có văn kiện của ít nhất ", "instruments come from at least ")
              + n(r.n(), "khu vực", "region")
              + (r.each() > 1 ? t(", mỗi khu vực ít nhất ", ", at least each ") + r.each() : "")
              + counting(r.counting());
      case Condition.InForce f ->
          t("điều ước ", "the treaty ") + f.treaty() + t(" có hiệu lực", " is in force");
      case Condition.Reached r -> t("đã đến ", "it is ") + days.day(r.day());
      case Condition.AtLeast a ->
          t("đạt ít nhất ", "at least ")
              + a.n()
              + t(" trong các điều kiện: ", " of these hold: ")
              + join(a.of(), "; ", this::condition);
    };
  }

  private String count(Condition.Count c) {
    String what =
        c.counting().kinds().isEmpty()
            ? t("văn kiện", "instruments")
            : join(c.counting().kinds(), t(" hoặc ", " or "), this::kind);
    String said =
        switch (c.need()) {
          case Need.Number number ->
              number.n() == 1 && c.counting().kinds().isEmpty()
                  ? t("có văn kiện đầu tiên", "the first instrument is deposited")
                  : t(
                      "có đủ " + number.n() + " " + what,
                      number.n() + " " + what + " are deposited");
          default -> t("có " + what + " của ", what + " are deposited by ") + need(c.need());
        };
    boolean group = c.need() instanceof Need.Number;
    return said
        + (c.who() instanceof Who.Anyone
            ? c.need() instanceof Need.All ? t(" các bên", " the parties") : ""
            : (group ? t(" của ", " by ") : " ") + who(c.who()))
        + counting(c.counting());
  }

  String kind(ActionKind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return switch (kind) {
      case SIGNATURE -> t("ký", name);
      case DEFINITIVE_SIGNATURE -> t("ký dứt khoát", name);
      case RATIFICATION -> t("phê chuẩn", name);
      case ACCEPTANCE -> t("chấp nhận", name);
      case APPROVAL -> t("phê duyệt", name);
      case ACCESSION -> t("gia nhập", name);
      case FORMAL_CONFIRMATION -> t("xác nhận chính thức", name);
      case CONSENT -> t("đồng ý chịu ràng buộc", name);
      case SUCCESSION -> t("kế thừa", name);
      case CONTINUED_APPLICATION -> t("tiếp tục áp dụng", name);
      case EXCHANGE -> t("trao đổi văn kiện", name);
      case NOTIFICATION -> t("thông báo đã hoàn tất thủ tục", name);
      default -> name;
    };
  }

  private String counting(Counting c) {
    StringBuilder b = new StringBuilder();
    if (c.statesOnly()) {
      b.append(t(", chỉ tính quốc gia", ", States only"));
    }
    if (c.withoutReio()) {
      b.append(
          t(
              ", không tính thêm văn kiện của tổ chức hội nhập kinh tế khu vực",
              ", an instrument of a regional economic integration organisation not being additional"));
    }
    if (c.withoutSuccessions()) {
      b.append(t(", không tính kế thừa", ", successions not counted"));
    }
    switch (c.clock()) {
      case NOTIFIED ->
          b.append(
              t(", kể từ thông báo của cơ quan lưu chiểu", ", from the depositary's notification"));
      case RECEIVED -> b.append(t(", kể từ ngày nhận", ", from receipt"));
      case SENT -> b.append(t(", kể từ ngày gửi", ", from the sending"));
      case DEPOSITED -> {
        // the usual clock goes without saying
      }
    }
    return b.toString();
  }

  String need(Need need) {
    return switch (need) {
      case Need.All a -> t("tất cả", "all");
      case Need.Number x -> String.valueOf(x.n());
      case Need.Share s ->
          (s.more() ? t("trên ", "more than ") : t("ít nhất ", "at least "))
              + (s.outOf() == 100 ? s.of() + "%" : s.of() + "/" + s.outOf());
      case Need.Smallest s ->
          t("số nhỏ hơn trong ", "the smaller of ") + join(s.needs(), ", ", this::need);
      case Need.Largest s ->
          t("số lớn hơn trong ", "the larger of ") + join(s.needs(), ", ", this::need);
    };
  }

  private String of(Who who) {
    return who instanceof Who.Anyone ? "" : t(" trong nhóm ", " among ") + who(who);
  }

  String who(Who who) {
    return switch (who) {
      case Who.Anyone a -> t("bất kỳ bên nào", "anyone");
      case Who.Called c -> c.name();
      case Who.These these -> String.join(", ", these.names());
      case Who.Signatories s -> t("các bên ký", "the signatories");
      case Who.Negotiators x -> t("các bên đàm phán", "the negotiating parties");
      case Who.PartiesTo p ->
          p.treaty().isEmpty()
              ? t("các bên", "the parties")
              : t("các bên của ", "the parties to ") + p.treaty();
      case Who.Not x -> t("bên ngoài ", "those outside ") + who(x.who());
      case Who.Except e -> who(e.who()) + t(" trừ ", " except ") + who(e.without());
      case Who.Within w -> who(w.who()) + t(" thuộc ", " within ") + who(w.other());
      case Who.Plus p -> who(p.who()) + t(" và ", " and ") + who(p.other());
    };
  }

  private String share(Condition.Weight w) {
    String least = w.least().toPlainString();
    if (!english) {
      least = least.replace('.', ',');
    }
    if (w.outOf().signum() == 0) {
      return least;
    }
    return w.outOf().compareTo(new BigDecimal(100)) == 0
        ? least + "%"
        : least + "/" + w.outOf().toPlainString();
  }
}
