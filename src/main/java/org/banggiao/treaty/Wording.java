package org.banggiao.treaty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a treaty in one language and version.
 *
 * @param version empty for the original, else a short name for what it is amended by
 * @param fromDay the first day on which this version holds; null for the original
 * @param licence under which it may be shown
 */
public record Wording(
    long id,
    String treaty,
    String lang,
    String version,
    @Nullable LocalDate fromDay,
    Status status,
    String preamble,
    String source,
    String licence) {

  /** What the text is worth in law. */
  public enum Status {
    /** One of the authentic languages, as its source gives it. */
    AUTHENTIC,
    /** An official translation. */
    TRANSLATION,
    /** Neither: for information. */
    UNOFFICIAL
  }

  /** The version of each language that holds on a day. */
  public static Collection<Wording> on(List<Wording> all, LocalDate day) {
    Map<String, Wording> latest = new LinkedHashMap<>();
    for (Wording w : all) {
      Wording before = latest.get(w.lang);
      if (w.from().isAfter(day)) {
        continue;
      }
      if (before == null || !w.from().isBefore(before.from())) {
        latest.put(w.lang, w);
      }
    }
    return latest.values();
  }

  private LocalDate from() {
    return fromDay == null ? LocalDate.MIN : fromDay;
  }

  /** What a list of articles shows of one. */
  public record Heading(String number, String heading) {}

  /**
   * An article or an article-like unit, addressed {@code /dieu-uoc/{id}/dieu/{number}}.
   *
   * @param number as the text numbers it
   */
  public record Article(int position, String number, String heading, String words) {

    /** Paragraphs as lines. */
    public List<String> lines() {
      return words.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
  }
}
