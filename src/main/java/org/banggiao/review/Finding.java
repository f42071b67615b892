package org.banggiao.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Words;

/**
 * A sentence of the review, its figures and its citations. It cannot be built without at least one
 * citation, nor with a figure that was typed: figures stand in the wording as {@code [s1]}, {@code
 * [s2]} and are filled from observations.
 *
 * @param wording the sentence with its figure marks
 * @param figures in the order of their marks, from 1
 * @param citations the passages that say so, at least one
 */
public record Finding(String wording, List<PrintedFigure> figures, List<Citation> citations) {

  private static final Pattern MARK = Pattern.compile("\\[s(\\d{1,3})]");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d|\\d");
  private static final Pattern PLACE =
      Pattern.compile(
          "^(?:(?:thứ|việc thứ|điều thứ) (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?: là)?"
              + "|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là"
              + "|\\d{1,2}[.)]|[a-zđ]\\)|[-+•–])[,:]?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  public Finding {
    figures = List.copyOf(figures);
    citations = List.copyOf(citations);
    if (wording.isBlank()) {
      throw Refusal.invalid("review.wording").at("wording");
    }
    if (citations.isEmpty()) {
      throw Refusal.invalid("review.citation").at("wording");
    }
    Set<Integer> used = new HashSet<>();
    Matcher marks = MARK.matcher(wording);
    while (marks.find()) {
      int n = Integer.parseInt(marks.group(1));
      if (n < 1 || n > figures.size()) {
        throw Refusal.invalid("review.mark.unknown", marks.group()).at("wording");
      }
      used.add(n);
    }
    for (int n = 1; n <= figures.size(); n++) {
      if (!used.contains(n)) {
        throw Refusal.invalid("review.mark.missing", "[s" + n + "]").at("wording");
      }
    }
    Matcher typed = NUMBER.matcher(MARK.matcher(wording).replaceAll(" "));
    while (typed.find()) {
      String number = typed.group();
      if (citations.stream().noneMatch(c -> holds(c.quote(), number))) {
        throw Refusal.invalid("review.figure.typed", number).at("wording");
      }
    }
  }

  /** The passage as a sentence of its own: without its place in the list it stood in. */
  static String sentence(Citation citation) {
    String quote = citation.quote().strip();
    String said = PLACE.matcher(quote).replaceFirst("");
    if (said.isEmpty()) {
      said = quote;
    }
    String first = said.substring(0, 1).toUpperCase(Words.VIETNAMESE) + said.substring(1);
    return first.replaceFirst("[.;]$", "") + ".";
  }

  /** The number itself, not a part of a longer one. */
  private static boolean holds(String quote, String number) {
    Matcher m = NUMBER.matcher(quote);
    while (m.find()) {
      if (m.group().equals(number)) {
        return true;
      }
    }
    return false;
  }

  /** The sentence as printed. */
  public String printed() {
    return MARK.matcher(wording)
        .replaceAll(
            m -> Matcher.quoteReplacement(figures.get(Integer.parseInt(m.group(1)) - 1).printed()));
  }
}
