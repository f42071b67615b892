package org.banggiao.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banggiao.kernel.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Which treaties are asked for; empty and null ask for all.
 *
 * @param words all of them somewhere in titles, numbers or names, marks aside
 * @param partners codes; the treaty counts when any of them has done something with it by the day
 * @param scope {@code song-phuong}, {@code da-phuong} or empty
 * @param state code of a {@link Standing.State} of the subject of the register on the day
 * @param whose code of the partner whose state is meant, mostly Viet Nam
 * @param day as of which day
 */
public record TreatyFilter(
    String words,
    List<String> partners,
    List<String> subjects,
    String scope,
    String type,
    String state,
    String whose,
    @Nullable Integer fromYear,
    @Nullable Integer untilYear,
    LocalDate day) {

  /** The subject of the register. */
  public static final String VIET_NAM = "VNM";

  /** What stands between words; the index of the register splits at the same. */
  private static final String APART = "[\\s\\p{Punct}]+";

  public static TreatyFilter everything(LocalDate day) {
    return new TreatyFilter("", List.of(), List.of(), "", "", "", VIET_NAM, null, null, day);
  }

  /** Everything that the partner had done something with by the day, with its own state. */
  public static TreatyFilter of(String partner, LocalDate day) {
    return new TreatyFilter("", List.of(partner), List.of(), "", "", "", partner, null, null, day);
  }

  /** The same filter for one state. */
  TreatyFilter in(String code) {
    return new TreatyFilter(
        words, partners, subjects, scope, type, code, whose, fromYear, untilYear, day);
  }

  /** Folded words, each of which must be found; the last may go on. */
  List<String> wanted() {
    return Stream.of(Fold.plain(words).toLowerCase(Locale.ROOT).split(APART))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** What is searched of a treaty. */
  static String words(Treaty t) {
    List<String> all = new ArrayList<>();
    t.titles().forEach(title -> all.add(title.words()));
    all.addAll(
        List.of(
            t.id(),
            t.mtdsg(),
            t.unRegistration(),
            t.series(),
            t.place(),
            t.adopted() == null ? "" : Integer.toString(t.adopted().year())));
    return Fold.plain(String.join(" ", all)).toLowerCase(Locale.ROOT);
  }
}
