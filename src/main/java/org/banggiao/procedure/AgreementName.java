package org.banggiao.procedure;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.banggiao.kernel.Fold;

/**
 * What Law 70/2020/QH14 article 6 says of the name with which an agreement begins. Only the head of
 * the title counts: an agreement may well speak of a treaty further on.
 *
 * @param word the name as the law writes it; empty when the title begins with none that it lists
 */
public record AgreementName(Verdict verdict, String word) {

  /** What the law says. */
  public enum Verdict {
    /** One of the names it lists. */
    LISTED,
    /** A name it keeps for treaties. */
    FORBIDDEN,
    /** Another name: not forbidden, not listed. */
    OTHER
  }

  public static final Article ARTICLE = Article.agreements("6");

  /** Kept for treaties. */
  public static final List<String> FORBIDDEN =
      List.of("công ước", "hiệp ước", "định ước", "hiệp định");

  /** Listed by the law; others may be used. */
  public static final List<String> LISTED =
      List.of(
          "thỏa thuận",
          "thông cáo",
          "tuyên bố",
          "ý định thư",
          "bản ghi nhớ",
          "biên bản",
          "chương trình hợp tác",
          "kế hoạch hợp tác");

  private static final List<String> BEFORE = List.of("du thao ", "ban ");

  /** Reads a title, with or without marks, in any case and any spelling of the tone. */
  public static AgreementName of(String title) {
    String head =
        Fold.plain(
                Normalizer.normalize(title, Normalizer.Form.NFKC)
                    .replaceAll("\\p{Cf}", "")
                    .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "))
            .toLowerCase(Locale.ROOT);
    for (String word : FORBIDDEN) {
      if (begins(head, word)) {
        return new AgreementName(Verdict.FORBIDDEN, word);
      }
    }
    for (String word : LISTED) {
      if (begins(head, word)) {
        return new AgreementName(Verdict.LISTED, word);
      }
    }
    return new AgreementName(Verdict.OTHER, "");
  }

  /** At the head, or after words such as "dự thảo" and "bản" (two at most). */
  private static boolean begins(String head, String word) {
    String folded = Fold.plain(word) + " ";
    String rest = head + " ";
    for (int i = 0; i < 3; i++) {
      if (rest.startsWith(folded)) {
        return true;
      }
      String now = rest;
      rest =
          BEFORE.stream()
              .filter(now::startsWith)
              .findFirst()
              .map(b -> now.substring(b.length()))
              .orElse("");
    }
    return false;
  }
}
