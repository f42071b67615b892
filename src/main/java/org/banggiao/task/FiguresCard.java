package org.banggiao.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banggiao.kernel.Actor;
import org.banggiao.shell.HomeCard;
import org.banggiao.shell.Say;
import org.banggiao.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Page one: the four numbers of the official table, each opening its list. */
@Component
class FiguresCard implements HomeCard {

  private final Register register;
  private final Words words;

  FiguresCard(Register register, Words words) {
    this.register = register;
    this.words = words;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public @Nullable Section on(LocalDate day, Actor reader) {
    FourClasses.Line sum = register.sum(day, reader);
    if (sum.total() == 0) {
      return null;
    }
    Say say = new Say(words.locale());
    List<Line> lines = new ArrayList<>();
    lines.add(figure(sum, TimeClass.OPEN_OVERDUE, "qua-han", day, say));
    lines.add(figure(sum, TimeClass.OPEN_IN_TIME, "trong-han", day, say));
    lines.add(figure(sum, TimeClass.DONE_ON_TIME, "xong-dung-han", day, say));
    lines.add(figure(sum, TimeClass.DONE_LATE, "xong-qua-han", day, say));
    return new Section(
        "task.card.figures", Shape.FIGURES, false, "/ban/nhiem-vu/bang?ngay=" + day, lines);
  }

  private Line figure(
      FourClasses.Line sum, TimeClass timeClass, String slug, LocalDate day, Say say) {
    return Line.of(
        words.say(words.locale(), "task.class." + timeClass),
        "/ban/nhiem-vu?ngay=" + day + "&lop=" + slug,
        timeClass == TimeClass.DONE_ON_TIME ? rate(sum.rates(), say) : "",
        say.number(sum.of(timeClass)));
  }

  private String rate(Rates rates, Say say) {
    BigDecimal completion = rates.completion();
    return completion == null
        ? ""
        : words.say(
            words.locale(), "task.card.rate", say.number(completion), say.number(rates.base()));
  }
}
