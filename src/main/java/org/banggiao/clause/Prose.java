package org.banggiao.clause;

import java.util.ArrayList;
import java.util.List;

/** Says a clause in sentences. */
final class Prose extends Voice {
  private final DayProse days;
  private final ConditionProse conditions;

  Prose(boolean english) {
    super(english);
    days = new DayProse(english);
    conditions = new ConditionProse(days);
  }

  String clause(Clause c) {
    List<String> said = new ArrayList<>();
    said.add(
        c.entry() instanceof Rule.Unknown
            ? t("Chưa rõ điều khoản về hiệu lực", "The clause on entry into force is not known")
            : t("Điều ước có hiệu lực ", "The treaty enters into force ") + rule(c.entry()));
    if (c.later() != null) {
      c.later().rules().forEach(r -> said.add(later(r)));
    }
    if (c.provisional() != null) {
      said.add(provisional(c.provisional()));
    }
    if (c.term() != null) {
      said.add(term(c.term()));
    }
    if (c.withdrawal() != null) {
      said.add(withdrawal(c.withdrawal()));
    }
    if (c.amendment() != null) {
      said.add(
          t("Sửa đổi có hiệu lực ", "An amendment enters into force ")
              + rule(c.amendment())
              + (c.amendmentBindsAll()
                  ? t(", cho mọi bên", ", for every party")
                  : t(", cho bên chấp nhận", ", for those who accept it")));
    }
    if (c.ratifiersMustSign()) {
      said.add(
          t(
              "Chỉ bên đã ký mới phê chuẩn, chấp nhận, phê duyệt",
              "Only signatories ratify, accept or approve"));
    }
    switch (c.reservations()) {
      case PROHIBITED -> said.add(t("Không được bảo lưu", "Reservations are prohibited"));
      case AUTHORISED ->
          said.add(t("Bảo lưu được phép rõ ràng", "Reservations are expressly authorised"));
      case SILENT -> {
        // nothing is said
      }
    }
    return String.join(". ", said) + ".";
  }

  private String rule(Rule rule) {
    return switch (rule) {
      case Rule.When w ->
          days.delay(w.delay(), t("ngày ", "the day ")) + conditions.condition(w.condition());
      case Rule.Fixed f ->
          t("ngày ", "on ")
              + days.day(f.day())
              + (f.provided() == null
                  ? ""
                  : t(", nếu khi ấy ", ", if by then ") + conditions.condition(f.provided()))
              + (f.otherwise() == null
                  ? ""
                  : t("; nếu không thì ", "; otherwise ") + rule(f.otherwise()));
      case Rule.NotBefore n ->
          rule(n.rule()) + t(", nhưng không trước ", ", but not before ") + days.day(n.day());
      case Rule.Else e ->
          rule(e.first())
              + t("; nếu đến ", "; if not by ")
              + days.day(e.until())
              + t(" chưa đạt thì ", ", then ")
              + rule(e.second());
      case Rule.Latest l ->
          t("vào ngày muộn nhất trong các ngày: ", "on the latest of: ")
              + join(l.rules(), "; ", this::rule);
      case Rule.Earliest l ->
          t("vào ngày sớm nhất trong các ngày: ", "on the earliest of: ")
              + join(l.rules(), "; ", this::rule);
      case Rule.Decided d ->
          t("ngày do cơ quan có thẩm quyền quyết định: ", "on the day decided: ")
              + days.day(d.day());
      case Rule.OptOut o ->
          t("ngày ", "on ")
              + days.day(o.end())
              + t(
                  ", trừ bên phản đối trước ngày ấy",
                  ", except for those who object before that day")
              + (o.unless() == null
                  ? ""
                  : t("; không có hiệu lực nếu ", "; not at all if ")
                      + conditions.need(o.unless())
                      + " "
                      + conditions.who(o.who())
                      + t(" phản đối", " object"));
      case Rule.Unknown u -> t("(chưa rõ)", "(not known)");
    };
  }

  private String later(Later.For f) {
    String pair =
        switch (f.pair()) {
          case ALL -> "";
          case UNLESS_OBJECTED -> t(", không với bên phản đối", ", not with those who object");
          case IF_ACCEPTED -> t(", chỉ với bên chấp nhận", ", only with those who accept");
        };
    return t("Với bên đến sau", "For those who join later")
        + (f.kinds().isEmpty() ? "" : " (" + join(f.kinds(), ", ", conditions::kind) + ")")
        + ": "
        + (f.day() == null
            ? t(
                "cùng thời hạn, tính từ văn kiện của mình",
                "the same delay from their own instrument")
            : days.day(f.day()))
        + (f.onlyAfterEntry()
            ? t(
                ", nếu nộp sau khi điều ước có hiệu lực",
                ", if deposited after the entry into force")
            : "")
        + pair;
  }

  private String provisional(Provisional p) {
    return t("Áp dụng tạm thời từ ", "Provisional application from ")
        + days.day(p.from())
        + (p.who() == null
            ? t(" cho bên thông báo", " for those who notify it")
            : t(" cho ", " for ") + conditions.who(p.who()))
        + (p.until() == null ? "" : t(" đến ", " until ") + days.day(p.until()));
  }

  private String term(Ends.Term x) {
    if (x.first() == null && x.until() == null) {
      return t("Không thời hạn", "For an unlimited time");
    }
    return (x.until() != null
            ? t("Đến hết ngày ", "Until the end of ") + days.day(x.until())
            : t("Thời hạn ", "For ") + days.span(x.first()))
        + (x.renewal() == null
            ? ""
            : t(", gia hạn mỗi lần ", ", renewed each time for ") + days.span(x.renewal()))
        + (x.notice() == null
            ? ""
            : t(", trừ khi thông báo trước ", ", unless notice is given ")
                + days.span(x.notice())
                + t("", " before"));
  }

  private String withdrawal(Ends.Withdrawal w) {
    if (!w.allowed()) {
      return t("Không được rút", "Withdrawal is not allowed");
    }
    return t("Rút có hiệu lực ", "A withdrawal takes effect ")
        + days.day(w.effect())
        + (w.notBefore() == null
            ? ""
            : t(", không trước ", ", not before ") + days.day(w.notBefore()))
        + (w.noticeFrom() == null
            ? ""
            : t(", thông báo không sớm hơn ", ", notice not before ") + days.day(w.noticeFrom()));
  }
}
