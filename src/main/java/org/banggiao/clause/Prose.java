package org.banggiao.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

// Longer than 300 lines because a clause is said in one voice: every form has its words here, in
// two
// languages side by side.
/** Says a clause in sentences. */
final class Prose {
  private final boolean english;

  Prose(boolean english) {
    this.english = english;
  }

  private String t(String vi, String en) {
    return english ? en : vi;
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
      case Rule.When w -> delay(w.delay(), t("ngày ", "the day ")) + condition(w.condition());
      case Rule.Fixed f ->
          t("ngày ", "on ")
              + day(f.day())
              + (f.provided() == null
                  ? ""
                  : t(", nếu khi ấy ", ", if by then ") + condition(f.provided()))
              + (f.otherwise() == null
                  ? ""
                  : t("; nếu không thì ", "; otherwise ") + rule(f.otherwise()));
      case Rule.NotBefore n ->
          rule(n.rule()) + t(", nhưng không trước ", ", but not before ") + day(n.day());
      case Rule.Else e ->
          rule(e.first())
              + t("; nếu đến ", "; if not by ")
              + day(e.until())
              + t(" chưa đạt thì ", ", then ")
              + rule(e.second());
      case Rule.Latest l ->
          t("vào ngày muộn nhất trong các ngày: ", "on the latest of: ")
              + join(l.rules(), "; ", this::rule);
      case Rule.Earliest l ->
          t("vào ngày sớm nhất trong các ngày: ", "on the earliest of: ")
              + join(l.rules(), "; ", this::rule);
      case Rule.Decided d ->
          t("ngày do cơ quan có thẩm quyền quyết định: ", "on the day decided: ") + day(d.day());
      case Rule.OptOut o ->
          t("ngày ", "on ")
              + day(o.end())
              + t(
                  ", trừ bên phản đối trước ngày ấy",
                  ", except for those who object before that day")
              + (o.unless() == null
                  ? ""
                  : t("; không có hiệu lực nếu ", "; not at all if ")
                      + need(o.unless())
                      + " "
                      + who(o.who())
                      + t(" phản đối", " object"));
      case Rule.Unknown u -> t("(chưa rõ)", "(not known)");
    };
  }

  /** The delay in front of what it runs from: "the 30th day after …". */
  private String delay(Delay delay, String none) {
    if (delay.none()) {
      return none;
    }
    StringBuilder b = new StringBuilder();
    for (int i = delay.steps().size() - 1; i >= 0; i--) {
      b.append(step(delay.steps().get(i)));
    }
    return b.toString();
  }

  private String step(Step step) {
    return switch (step) {
      case Step.Days d -> n(d.n(), "ngày", "day") + t(" sau ngày ", " after the day ");
      case Step.Months m -> n(m.n(), "tháng", "month") + t(" sau ngày ", " after the day ");
      case Step.Years y -> n(y.n(), "năm", "year") + t(" sau ngày ", " after the day ");
      case Step.FirstOfNthMonth f ->
          t(
              "ngày đầu tháng thứ " + f.n() + " sau tháng có ngày ",
              "on the first day of month " + f.n() + " after the month of the day ");
      case Step.FirstOfMonthAfter f ->
          t("ngày đầu tháng sau khi hết ", "on the first day of the month after ")
              + delay(f.period(), t("ngày ", "the day "));
      case Step.FirstOfMonthOnOrAfter f ->
          t("ngày đầu tháng kể từ khi hết ", "on the first day of a month on or after ")
              + delay(f.period(), t("ngày ", "the day "));
      case Step.EndOfMonth e -> t("cuối tháng có ngày ", "at the end of the month of the day ");
      case Step.EndOfYear e -> t("cuối năm có ngày ", "at the end of the year of the day ");
      case Step.Next x ->
          t("ngày gần nhất sau đó trong các ngày ", "on the next ")
              + join(x.days(), ", ", m -> m.getDayOfMonth() + "/" + m.getMonthValue())
              + t(" kể từ ngày ", " after the day ");
    };
  }

  private String n(int n, String vi, String en) {
    return english ? n + " " + en + (n == 1 ? "" : "s") : n + " " + vi;
  }

  private String condition(Condition condition) {
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
      case Condition.Reached r -> t("đã đến ", "it is ") + day(r.day());
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

  private String kind(ActionKind kind) {
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

  private String need(Need need) {
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

  private String who(Who who) {
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

  private String day(Day day) {
    return switch (day) {
      case Day.On on -> written(on.day());
      case Day.Called c ->
          switch (c.name()) {
            case "opening" -> t("ngày mở ký", "the opening for signature");
            case "adoption" -> t("ngày thông qua", "the adoption");
            case "closing" -> t("ngày đóng ký", "the closing for signature");
            case "decided" -> t("ngày được quyết định", "the day decided");
            default -> c.name();
          };
      case Day.EntryOf e -> t("ngày có hiệu lực của ", "the entry into force of ") + e.treaty();
      case Day.Entry e -> t("ngày điều ước có hiệu lực", "the entry into force of the treaty");
      case Day.OwnEntry e ->
          t("ngày có hiệu lực với bên ấy", "the entry into force for that party");
      case Day.OwnSignature s -> t("ngày bên ấy ký", "its own signature");
      case Day.Own o ->
          switch (o.clock()) {
            case DEPOSITED -> t("ngày nộp văn kiện", "the deposit");
            case RECEIVED -> t("ngày nhận văn kiện", "the receipt");
            case NOTIFIED -> t("ngày cơ quan lưu chiểu thông báo", "the depositary's notification");
            case SENT -> t("ngày gửi", "the sending");
          };
      case Day.After a -> delay(a.delay(), "").replaceFirst("(ngày|the day) $", "") + day(a.day());
      case Day.Latest l ->
          t("ngày muộn hơn trong: ", "the later of: ")
              + join(l.days(), t(" và ", " and "), this::day);
      case Day.Earliest l ->
          t("ngày sớm hơn trong: ", "the earlier of: ")
              + join(l.days(), t(" và ", " and "), this::day);
    };
  }

  private String written(LocalDate d) {
    return english ? d.toString() : d.getDayOfMonth() + "/" + d.getMonthValue() + "/" + d.getYear();
  }

  private String later(Later.For f) {
    String pair =
        switch (f.pair()) {
          case ALL -> "";
          case UNLESS_OBJECTED -> t(", không với bên phản đối", ", not with those who object");
          case IF_ACCEPTED -> t(", chỉ với bên chấp nhận", ", only with those who accept");
        };
    return t("Với bên đến sau", "For those who join later")
        + (f.kinds().isEmpty() ? "" : " (" + join(f.kinds(), ", ", this::kind) + ")")
        + ": "
        + (f.day() == null
            ? t(
                "cùng thời hạn, tính từ văn kiện của mình",
                "the same delay from their own instrument")
            : day(f.day()))
        + (f.onlyAfterEntry()
            ? t(
                ", nếu nộp sau khi điều ước có hiệu lực",
                ", if deposited after the entry into force")
            : "")
        + pair;
  }

  private String provisional(Provisional p) {
    return t("Áp dụng tạm thời từ ", "Provisional application from ")
        + day(p.from())
        + (p.who() == null
            ? t(" cho bên thông báo", " for those who notify it")
            : t(" cho ", " for ") + who(p.who()))
        + (p.until() == null ? "" : t(" đến ", " until ") + day(p.until()));
  }

  private String term(Ends.Term x) {
    if (x.first() == null && x.until() == null) {
      return t("Không thời hạn", "For an unlimited time");
    }
    return (x.until() != null
            ? t("Đến hết ngày ", "Until the end of ") + day(x.until())
            : t("Thời hạn ", "For ") + span(x.first()))
        + (x.renewal() == null
            ? ""
            : t(", gia hạn mỗi lần ", ", renewed each time for ") + span(x.renewal()))
        + (x.notice() == null
            ? ""
            : t(", trừ khi thông báo trước ", ", unless notice is given ")
                + span(x.notice())
                + t("", " before"));
  }

  private String span(@org.jspecify.annotations.Nullable Delay delay) {
    return delay == null
        ? ""
        : delay(delay, "").replaceFirst("( sau ngày| after the day) ?$", "").strip();
  }

  private String withdrawal(Ends.Withdrawal w) {
    if (!w.allowed()) {
      return t("Không được rút", "Withdrawal is not allowed");
    }
    return t("Rút có hiệu lực ", "A withdrawal takes effect ")
        + day(w.effect())
        + (w.notBefore() == null ? "" : t(", không trước ", ", not before ") + day(w.notBefore()))
        + (w.noticeFrom() == null
            ? ""
            : t(", thông báo không sớm hơn ", ", notice not before ") + day(w.noticeFrom()));
  }

  private static <T> String join(Collection<T> all, String with, Function<T, String> each) {
    return all.stream().map(each).collect(Collectors.joining(with));
  }
}
