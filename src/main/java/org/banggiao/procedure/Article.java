package org.banggiao.procedure;

/**
 * An article of a law.
 *
 * @param law number, such as {@code 108/2016/QH13}
 * @param number of the article, with paragraphs in brackets: {@code 60(2)}, {@code 28, 29(1)}
 */
public record Article(String law, String number) {

  static final String TREATIES = "108/2016/QH13";
  static final String AGREEMENTS = "70/2020/QH14";

  static Article treaties(String number) {
    return new Article(TREATIES, number);
  }

  static Article agreements(String number) {
    return new Article(AGREEMENTS, number);
  }

  /** As a task cites it. */
  public String written() {
    return "Luật " + law + ", Điều " + number;
  }
}
