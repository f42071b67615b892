package org.banggiao.treaty.web;

import java.util.List;
import java.util.stream.IntStream;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An article in each language.
 *
 * @param before the article before it, null at the first
 * @param after the article after it, null at the last
 */
public record ArticleView(
    Treaty treaty,
    String number,
    List<Side> sides,
    Wording.@Nullable Heading before,
    Wording.@Nullable Heading after) {

  /** The article in one language. */
  public record Side(Wording wording, Wording.Article article) {}

  static ArticleView of(Treaty treaty, String number, List<Side> sides, List<Wording.Heading> all) {
    int at =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).number().equals(number))
            .findFirst()
            .orElse(0);
    return new ArticleView(
        treaty,
        number,
        sides,
        at > 0 ? all.get(at - 1) : null,
        at + 1 < all.size() ? all.get(at + 1) : null);
  }

  public String path(Wording.Heading a) {
    return treaty.path() + "/dieu/" + a.number();
  }
}
