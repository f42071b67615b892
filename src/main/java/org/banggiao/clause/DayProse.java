package org.banggiao.clause;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says days and the delays that lead to them. */
final class DayProse extends Voice {

  DayProse(boolean english) {
    super(english);
  }

  String day(Day day) {
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

  /** The delay in front of what it runs from: "the 30th day after …". */
  String delay(Delay delay, String none) {
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

  String span(@Nullable Delay delay) {
    return delay == null
        ? ""
        : delay(delay, "").replaceFirst("( sau ngày| after the day) ?$", "").strip();
  }
}
