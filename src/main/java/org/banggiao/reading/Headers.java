package org.banggiao.reading;

import org.banggiao.reading.DocumentMarks.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The head of an official document in the layout of Nghị định 30/2020/NĐ-CP, Appendix I: issuer,
 * "Số: 12/TB-VPCP", "Hà Nội, ngày 04 tháng 02 năm 2026", type name, subject or "V/v", urgency.
 */
final class Headers {
  private static final int HEAD_LINES = 30;
  private static final Phrases<String> TYPES = types();
  private static final Phrases<String> URGENCY =
      Phrases.of("hỏa tốc|hoả tốc", "hoa_toc")
          .and("thượng khẩn", "thuong_khan")
          .and("khẩn", "khan");
  private static final Phrases<Boolean> NATION =
      Phrases.of(
          "cộng hòa xã hội chủ nghĩa việt nam|cộng hoà xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập - tự do - hạnh phúc|độc lập – tự do – hạnh phúc",
          true);
  private static final Phrases<Boolean> SO = Phrases.of("số", true);
  private static final Phrases<Boolean> NGAY = Phrases.of("ngày", true);
  private static final Phrases<Boolean> VV = Phrases.of("v/v|về việc", true);
  private static final Phrases<Boolean> AFTER_SUBJECT =
      Phrases.of("căn cứ|kính gửi|thực hiện|theo đề nghị|xét đề nghị|ngày|sáng|chiều", true);
  private static final String SEPARATORS = "-_—–*.";

  private Headers() {}

  private static Phrases<String> types() {
    String names = Lexicon.of("documents.types");
    Phrases<String> p = Phrases.of("thông báo", "thông báo");
    for (String n : names.split("\\|", -1)) {
      p.and(n, n);
    }
    return p;
  }

  /** The line belongs to the head of an official document and is no title. */
  static boolean isHeaderLine(Source s, int l) {
    Tokens t = s.tokens;
    int from = s.lines.from(l);
    int to = s.lines.to(l);
    if (separator(t, from, to) || number(s, l) != null || placeAndDate(s, l) >= 0) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (NATION.begins(t, i)) {
        return true;
      }
    }
    return typeLine(s, l) == null && shouted(t, from, to) && nationNear(s, l);
  }

  private static boolean nationNear(Source s, int l) {
    for (int k = Math.max(0, l - 4); k < Math.min(s.lines.size, l + 5); k++) {
      for (int i = s.lines.from(k); i < s.lines.to(k); i++) {
        if (NATION.begins(s.tokens, i)) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean separator(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!t.anyMark(i, SEPARATORS) && !t.string(i).chars().allMatch(c -> c == '_')) {
        return false;
      }
    }
    return true;
  }

  /** Every word of the tokens is in capitals. */
  static boolean shouted(Tokens t, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      if (t.is(i, Tokens.WORD)) {
        words++;
        if (!Character.isUpperCase(t.text.charAt(t.end[i] - 1))) {
          return false;
        }
      }
    }
    return words > 0;
  }

  /** The type named by a line that holds nothing else, in capitals. */
  static @Nullable String typeLine(Source s, int l) {
    Phrases.Hit<String> hit = TYPES.at(s.tokens, s.lines.from(l));
    return hit != null
            && hit.after() == s.lines.to(l)
            && shouted(s.tokens, s.lines.from(l), s.lines.to(l))
        ? hit.value()
        : null;
  }

  private static @Nullable Span number(Source s, int l) {
    Tokens t = s.tokens;
    int from = s.lines.from(l);
    int i = t.mark(from + 1, ':') ? from + 2 : from + 1;
    boolean party = i == from + 1 && t.mark(i + 1, '-') && t.glued(i); // "Số 08-NQ/ĐU"
    if (!SO.begins(t, from) || !(i == from + 2 || party) || s.lines.to(l) < i + 2) {
      return null;
    }
    int last = i;
    while (last + 1 < s.lines.to(l) && (t.glued(last) || t.mark(last + 1, '/'))) {
      last++;
    }
    return t.is(i, Tokens.NUMBER) || t.mark(i, '/') ? new Span(t.start[i], t.end[last]) : null;
  }

  /** The token "ngày" of "Hà Nội, ngày 04 tháng 02 năm 2026" when the line holds it, or -1. */
  static int placeAndDate(Source s, int l) {
    Tokens t = s.tokens;
    int from = t.mark(s.lines.from(l), '(') ? s.lines.from(l) + 1 : s.lines.from(l);
    for (int i = from + 2; i < s.lines.to(l) && i < from + 14; i++) {
      if (NGAY.begins(t, i) && t.mark(i - 1, ',') && t.capital(from) && s.lines.to(l) - i <= 8) {
        return i;
      }
    }
    return -1;
  }

  static DocumentMarks read(Source s, Plain plain, @Nullable DateMention date) {
    Mark type = null;
    Mark number = null;
    Mark issuer = null;
    Mark place = null;
    Mark when = null;
    Mark urgency = null;
    Mark subject = null;
    int typeAt = -1;
    boolean official = false;
    for (int l = 0; l < Math.min(HEAD_LINES, s.lines.size) && typeAt < 0; l++) {
      Span n = number == null ? number(s, l) : null;
      int ngay = placeAndDate(s, l);
      String name = typeLine(s, l);
      Phrases.Hit<String> urgent = URGENCY.at(s.tokens, s.lines.from(l));
      if (n != null) {
        number = mark(s, plain, n.start(), n.end(), "nd30-number/1");
        official = true;
      } else if (issuer == null && issuerLine(s, l)) {
        issuer = issuer(s, plain, l);
      }
      if (ngay >= 0 && place == null) {
        int first = Math.max(s.lines.from(l), afterGap(s, ngay - 1));
        place = mark(s, plain, s.tokens.start[first], s.tokens.end[ngay - 2], "nd30-place/1");
        if (date != null && date.iso() != null) {
          when = new Mark(date.iso(), new Span(date.start(), date.end()), "nd30-date/1");
        }
      }
      if (name != null) {
        typeAt = l;
        type = new Mark(name, plain.back(s.start(l), s.end(l)), "nd30-type/1");
      }
      if (urgent != null
          && urgent.after() == s.lines.to(l)
          && shouted(s.tokens, s.lines.from(l), s.lines.to(l))) {
        urgency = new Mark(urgent.value(), plain.back(s.start(l), s.end(l)), "nd30-urgency/1");
      }
      if (subject == null && VV.begins(s.tokens, s.lines.from(l))) {
        int first = VV.after(s.tokens, s.lines.from(l));
        subject =
            first < s.lines.to(l)
                ? mark(s, plain, s.tokens.start[first], s.end(l), "nd30-subject/1")
                : null;
      }
    }
    if (typeAt >= 0 && subject == null) {
      int last = subjectEnd(s, typeAt);
      subject =
          last > typeAt ? mark(s, plain, s.start(typeAt + 1), s.end(last), "nd30-subject/1") : null;
    }
    return new DocumentMarks(
        type, number, official ? issuer : null, place, when, urgency, subject, language(s));
  }

  /** A number or a place and date stands within the lines above. */
  static boolean official(Source s, int l) {
    for (int k = Math.max(0, l - 12); k < l; k++) {
      if (number(s, k) != null || placeAndDate(s, k) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The last line of the title: with the subject under a type name. */
  static int titleEnd(Source s) {
    boolean named = s.titleLine >= 0 && typeLine(s, s.titleLine) != null;
    return named ? subjectEnd(s, s.titleLine) : s.titleLine;
  }

  /**
   * Where a format keeps no blank lines: after a sentence's end, before the signing office in
   * capitals, the legal bases or the addressee.
   */
  private static boolean subjectOver(Source s, int typeAt, int last) {
    int next = last + 1;
    return last > typeAt
        && (s.closed(last)
            || AFTER_SUBJECT.begins(s.tokens, s.lines.from(next))
            || (shouted(s.tokens, s.lines.from(next), s.lines.to(next))
                && !shouted(s.tokens, s.lines.from(typeAt + 1), s.lines.to(typeAt + 1))));
  }

  /** The last line of the subject under a type name: lines without a blank or rule between. */
  static int subjectEnd(Source s, int typeAt) {
    int last = typeAt;
    while (last + 1 < s.lines.size && last - typeAt < 4) {
      String between = s.text.substring(s.end(last), s.start(last + 1));
      boolean blank = between.indexOf('\n') != between.lastIndexOf('\n');
      if (blank
          || subjectOver(s, typeAt, last)
          || separator(s.tokens, s.lines.from(last + 1), s.lines.to(last + 1))) {
        break;
      }
      last++;
    }
    return last;
  }

  private static int afterGap(Source s, int token) {
    int i = token;
    while (i > 0
        && s.tokens.start[i] - s.tokens.end[i - 1] < 2
        && s.tokens.kind[i - 1] != Tokens.BREAK) {
      i--;
    }
    return i;
  }

  private static boolean issuerLine(Source s, int l) {
    return shouted(s.tokens, s.lines.from(l), s.lines.to(l))
        && !NATION.begins(s.tokens, s.lines.from(l))
        && typeLine(s, l) == null
        && URGENCY.at(s.tokens, s.lines.from(l)) == null;
  }

  private static Mark issuer(Source s, Plain plain, int l) {
    int last = l;
    while (last + 1 < s.lines.size && issuerLine(s, last + 1) && last - l < 2) {
      last++;
    }
    int from = s.lines.from(last);
    int to = from;
    while (to < s.lines.to(last) && !NATION.begins(s.tokens, to)) {
      to++;
    }
    return mark(s, plain, s.tokens.start[from], s.tokens.end[to - 1], "nd30-issuer/1");
  }

  private static Mark mark(Source s, Plain plain, int start, int end, String rule) {
    return new Mark(
        s.text.substring(start, end).strip().replaceAll("\\s+", " "), plain.back(start, end), rule);
  }

  /** "vi" when Vietnamese letters are common, "en" for plain Latin words, else "und". */
  private static String language(Source s) {
    int vietnamese = 0;
    int letters = 0;
    for (int i = 0; i < Math.min(s.text.length(), 20_000); i++) {
      char c = s.text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        vietnamese +=
            c >= 0x1EA0 && c <= 0x1EF9 || c == 'đ' || c == 'Đ' || c == 'ơ' || c == 'ư' || c == 'ă'
                ? 1
                : 0;
      }
    }
    return letters < 20 ? "und" : vietnamese * 25 > letters ? "vi" : "en";
  }
}
