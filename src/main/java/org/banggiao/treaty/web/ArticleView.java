package org.banggiao.treaty.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An article in each language.
 *
 * @param day as of which it is read, as asked for; empty for today
 * @param others the same article in other versions where its words differ, the oldest first
 * @param before the article before it, null at the first
 * @param after the article after it, null at the last
 */
public record ArticleView(
    Treaty treaty,
    String number,
    String day,
    List<Side> sides,
    List<Side> others,
    Wording.@Nullable Heading before,
    Wording.@Nullable Heading after) {

  /** The article in one language. */
  public record Side(Wording wording, Wording.Article article) {}

  /**
   * @param every the article in every version
   * @param all the articles of the version read
   */
  static ArticleView of(
      Treaty treaty,
      String number,
      String day,
      List<Side> sides,
      List<Side> every,
      List<Wording.Heading> all) {
    int at =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).number().equals(number))
            .findFirst()
            .orElse(0);
    return new ArticleView(
        treaty,
        number,
        day,
        sides,
        changes(every).stream().filter(s -> !reads(sides, s)).toList(),
        at > 0 ? all.get(at - 1) : null,
        at + 1 < all.size() ? all.get(at + 1) : null);
  }

  /** The versions in which the article changed, each language from its first. */
  private static List<Side> changes(List<Side> every) {
    List<Side> changes = new ArrayList<>();
    for (Side s : every) {
      if (!reads(changes.reversed().stream().limit(1).toList(), s)) {
        changes.add(s);
      }
    }
    return changes;
  }

  /** Whether one of them says the same in the same language. */
  private static boolean reads(List<Side> sides, Side s) {
    return sides.stream()
        .anyMatch(o ->
            o.wording().lang().equals(s.wording().lang())
                && o.article().words().equals(s.article().words()));
  }

  public String path(Wording.Heading a) {
    return treaty.path() + "/dieu/" + a.number() + (day.isEmpty() ? "" : "?tinh-den=" + day);
  }

  /** The article as the other version has it. */
  public String path(Side other) {
    return treaty.path() + "/dieu/" + number + TreatyView.Reading.at(other.wording(), treaty);
  }
}
