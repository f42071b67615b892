package org.banggiao.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What opens an item of a list: "Thứ nhất,", "Một là,", "1.", "(2)", "a)", "đ)", "IV.", "1.2.",
 * "-", "•". Ordinals and letters carry their number; bullets carry 0. A weekday ("Thứ năm, ngày
 * 6/1") is no marker. Letters follow the Vietnamese alphabet without f, j, w, z (Nghị định
 * 30/2020/NĐ-CP, Appendix I).
 */
final class Markers {
  /** One kind of marker; a list never mixes two. */
  enum Style {
    ORDINAL("ordinal-vi/4"),
    COUNT("count-la-vi/3"),
    SEQUENCE("sequence-vi/1"),
    ROMAN("roman/1"),
    NUMBER("number-point/2"),
    SUBNUMBER("number-point-number/1"),
    BRACKET("number-bracket/1"),
    LETTER("letter-bracket-vi/1"),
    SMALL_ROMAN("small-roman-bracket/1"),
    DASH("dash/1"),
    PLUS("plus/1"),
    DOT("dot/1");

    final String rule;

    Style(String rule) {
      this.rule = rule;
    }

    boolean spoken() {
      return this == ORDINAL || this == COUNT || this == SEQUENCE;
    }

    boolean bullet() {
      return this == DASH || this == PLUS || this == DOT;
    }
  }

  /** A marker: tokens {@code first} to {@code after}, the body begins at token {@code body}. */
  record Marker(Style style, int number, int first, int after, int body) {}

  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
  private static final Phrases<Integer> UNITS = numbers();

  /** "Việc thứ nhất", "Bài học thứ hai", "Điều thứ ba": a noun the ordinal may stand after. */
  private static final Phrases<Boolean> NOUN = Phrases.of(Lexicon.of("markers.nouns"), true);

  /** "Trước hết", "Tiếp đó", "Cuối cùng": places in an order without a number. */
  private static final Phrases<Integer> SEQUENCE =
      Phrases.of("trước hết|trước tiên|đầu tiên|trước hết là|trước tiên là|đầu tiên là", 1)
          .and(
              "tiếp đó|tiếp theo|sau đó|kế đến|tiếp đến|thứ đến|tiếp nữa|tiếp theo là|tiếp đó là|tiếp đến là|việc nữa|việc nữa là|sau nữa|sau nữa là|thêm nữa|kế tiếp|kế tiếp là|một việc nữa|một việc nữa là",
              2)
          .and("cuối cùng|sau cùng|cuối cùng là|sau cùng là", 9);

  private static final Phrases<Boolean> THU = Phrases.of("thứ", true);
  private static final Phrases<Boolean> LA = Phrases.of("là", true);
  private static final Phrases<Boolean> VA = Phrases.of("và", true);
  private static final Phrases<Boolean> DAY =
      Phrases.of("ngày|tuần|tháng|sáng|chiều|hàng tuần|hằng tuần", true);

  private Markers() {}

  private static Phrases<Integer> numbers() {
    Map<String, Integer> m = new LinkedHashMap<>();
    String[] ones = {
      "", "nhất|một", "hai|nhì", "ba", "tư|bốn", "năm", "sáu", "bảy|bẩy", "tám", "chín"
    };
    String[] tails = {
      "", "một|nhất", "hai", "ba", "bốn|tư", "lăm|năm", "sáu", "bảy|bẩy", "tám", "chín"
    };
    for (int i = 1; i < 10; i++) {
      for (String w : ones[i].split("\\|", -1)) {
        m.put(w, i);
      }
      for (String w : tails[i].split("\\|", -1)) {
        m.put("mười " + w, 10 + i);
        m.put("hai mươi " + w, 20 + i);
      }
    }
    m.put("mười", 10);
    m.put("hai mươi", 20);
    return Phrases.of(m);
  }

  /** The marker that begins at token {@code i}, or null. {@code lineStart}: i opens its line. */
  static @Nullable Marker at(Tokens t, int i, boolean lineStart) {
    if (t.kind[i] == Tokens.WORD) {
      Marker spoken = spoken(t, i, lineStart);
      return spoken != null ? spoken : lettered(t, i, lineStart);
    }
    if (t.kind[i] == Tokens.NUMBER) {
      return numbered(t, i, lineStart);
    }
    if (t.kind[i] == Tokens.MARK) {
      return bullet(t, i, lineStart);
    }
    return null;
  }

  private static @Nullable Marker spoken(Tokens t, int i, boolean lineStart) {
    int noun = lineStart ? NOUN.after(t, i) : -1;
    if (noun > 0 && THU.begins(t, noun)) {
      Marker m = spoken(t, noun, true);
      return m == null ? null : new Marker(m.style, m.number, i, m.after, told(t, m.body));
    }
    int one = noun > 0 ? FIRST.after(t, noun) : -1; // "Nhiệm vụ đầu tiên là …"
    if (one > 0
        && t.capital(i)
        && (t.anyMark(one, ",:") || LA.begins(t, one))
        && one + 1 < t.size) {
      return new Marker(Style.ORDINAL, 1, i, one, told(t, one + 1));
    }
    if (noun > 0 && t.capital(i) && t.is(noun, Tokens.NUMBER) && t.anyMark(noun + 1, ":.")) {
      int n = t.end[noun] - t.start[noun] > 2 ? 0 : Integer.parseInt(t.string(noun));
      boolean body = n > 0 && noun + 2 < t.size && t.kind[noun + 2] != Tokens.BREAK;
      return body ? new Marker(Style.ORDINAL, n, i, noun + 1, noun + 2) : null;
    }
    Phrases.Hit<Integer> place = SEQUENCE.at(t, VA.begins(t, i) ? i + 1 : i);
    if (place != null && place.after() + 1 < t.size) {
      int after = place.after();
      boolean mark = t.anyMark(after, ",:");
      // "Trước hết là kiên định …": the word "là" parts the body too
      if (mark || lineStart && LA.begins(t, after - 1) && t.capital(i)) {
        return new Marker(Style.SEQUENCE, place.value(), i, after, mark ? after + 1 : after);
      }
    }
    if (lineStart && VA.begins(t, i) && THU.begins(t, i + 1)) {
      Marker m = spoken(t, i + 1, true); // "Và thứ năm: …"
      return m == null ? null : new Marker(m.style, m.number, i, m.after, m.body);
    }
    boolean thu = THU.begins(t, i);
    Phrases.Hit<Integer> n = i + 1 < t.size ? UNITS.at(t, thu ? i + 1 : i) : null;
    if (n == null) {
      return null;
    }
    int after = n.after();
    boolean la = LA.begins(t, Math.min(after, t.size - 1)) && after < t.size;
    boolean opens = lineStart || t.anyMark(i - 1, ".!?…:“\"");
    if (!thu && !la && !(opens && n.after() == i + 1 && t.capital(i) && t.mark(i + 1, ','))) {
      return null; // "Một, rà lại …" opens a line or a sentence, a bare number none
    }
    after = la ? after + 1 : after;
    boolean separated = t.anyMark(after, ",:.");
    int body = separated ? after + 1 : after;
    if (body >= t.size || t.kind[body] == Tokens.BREAK) {
      return null;
    }
    if (thu && !la && (!separated && !lineStart || weekday(t, after, body))) {
      return null;
    }
    return new Marker(thu ? Style.ORDINAL : Style.COUNT, n.value(), i, after, body);
  }

  /** "…, theo Thủ tướng, là đẩy mạnh …": who says so is no part of the body. */
  private static int told(Tokens t, int body) {
    if (t.is(body, Tokens.WORD) && THEO.begins(t, body)) {
      for (int i = body + 1; i < Math.min(t.size - 1, body + 10); i++) {
        if (t.mark(i, ',') && t.is(i + 1, Tokens.WORD) && LA.begins(t, i + 1)) {
          return Math.min(i + 2, t.size - 1);
        }
      }
    }
    return body;
  }

  private static final Phrases<Boolean> THEO = Phrases.of("theo", true);
  private static final Phrases<Boolean> FIRST = Phrases.of("đầu tiên|trước tiên|thứ nhất", true);

  /** "Thứ năm, ngày 6/1", "Thứ hai (6/1)", "thứ năm tuần này", "Thứ Ba, 14/12/2021". */
  private static boolean weekday(Tokens t, int after, int body) {
    return t.is(body, Tokens.NUMBER) && t.anyMark(body + 1, "/-")
        || DAY.begins(t, body)
        || t.mark(after, '(')
        || t.is(body, Tokens.NUMBER) && t.string(body).chars().filter(c -> c == '.').count() == 2;
  }

  private static @Nullable Marker lettered(Tokens t, int i, boolean lineStart) {
    int length = t.end[i] - t.start[i];
    if (length > 6) {
      return null;
    }
    boolean bracket = t.mark(i + 1, ')') && t.glued(i);
    boolean point = lineStart && t.mark(i + 1, '.') && t.glued(i);
    int small = bracket && i > 0 && t.mark(i - 1, '(') ? smallRoman(t, i) : 0;
    if (small > 0 && i + 2 < t.size) {
      return new Marker(Style.SMALL_ROMAN, small, i - 1, i + 2, i + 2);
    }
    boolean small1 = point && !t.capital(i) && !t.glued(i + 1) && t.capital(i + 2); // "a. Rà soát"
    if (length == 1 && (bracket || small1)) {
      int n = LETTERS.indexOf(Character.toLowerCase(t.text.charAt(t.start[i]))) + 1;
      int first = t.mark(i - 1, '(') ? i - 1 : i;
      return n == 0 || i + 2 >= t.size ? null : new Marker(Style.LETTER, n, first, i + 2, i + 2);
    }
    int roman = point || (lineStart && t.anyMark(i + 1, "-–")) ? roman(t, i) : 0;
    if (roman > 0 && i + 2 < t.size && t.kind[i + 2] != Tokens.BREAK) {
      return new Marker(Style.ROMAN, roman, i, i + 2, i + 2);
    }
    return null;
  }

  private static final java.util.List<String> SMALL =
      java.util.List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private static int smallRoman(Tokens t, int i) {
    return SMALL.indexOf(t.string(i)) + 1;
  }

  private static @Nullable Marker numbered(Tokens t, int i, boolean lineStart) {
    int length = t.end[i] - t.start[i];
    boolean braced = i > 0 && t.mark(i - 1, '(') && t.mark(i + 1, ')');
    if (length > 5 || i + 2 >= t.size || t.kind[i + 2] == Tokens.BREAK) {
      return null;
    }
    int point = t.text.indexOf('.', t.start[i], t.end[i]);
    boolean plain = point < 0;
    if (plain && length <= 2) {
      int n = Integer.parseInt(t.string(i));
      if (braced) {
        return new Marker(Style.BRACKET, n, i - 1, i + 2, i + 2);
      }
      boolean bracket = t.mark(i + 1, ')') && t.glued(i);
      if (bracket) {
        return new Marker(Style.BRACKET, n, i, i + 2, i + 2);
      }
      boolean dotted =
          t.glued(i)
              && (t.mark(i + 1, '.') || (lineStart && t.anyMark(i + 1, "/-") && !t.glued(i + 1)));
      if (dotted && (lineStart || (!t.glued(i + 1) && t.capital(i + 2)))) {
        return new Marker(Style.NUMBER, n, i, i + 2, i + 2);
      }
    } else if (lineStart && !plain && t.text.charAt(t.start[i] + 1) != ',') {
      int n = parse(t.text, point + 1, t.end[i]);
      int body = t.mark(i + 1, '.') ? i + 2 : i + 1;
      if (n > 0 && t.is(body, Tokens.WORD) && t.capital(body)) {
        return new Marker(Style.SUBNUMBER, n, i, body, body);
      }
    }
    return null;
  }

  private static int parse(String s, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      if (!Tokens.isDigit(s.charAt(i)) || n > 99) {
        return 0;
      }
      n = n * 10 + s.charAt(i) - '0';
    }
    return n;
  }

  private static @Nullable Marker bullet(Tokens t, int i, boolean lineStart) {
    if (!lineStart
        || i + 1 >= t.size
        || t.kind[i + 1] == Tokens.BREAK
        || t.kind[i + 1] == Tokens.MARK && !t.anyMark(i + 1, "“\"(")) {
      return null;
    }
    char c = t.text.charAt(t.start[i]);
    Style style =
        switch (c) {
          case '-', '–', '—' -> Style.DASH;
          case '+' -> Style.PLUS;
          case '•', '▪', '●', '*', '◦', '·', '■', '○', '\uF0B7', '➢', '✓' -> Style.DOT;
          default -> null;
        };
    return style == null ? null : new Marker(style, 0, i, i + 1, i + 1);
  }

  /** The value of a Roman numeral up to XXXIX written in capitals, 0 when it is none. */
  static int roman(Tokens t, int i) {
    int n = 0;
    int previous = 0;
    if (t.kind[i] != Tokens.WORD || t.end[i] - t.start[i] > 6) {
      return 0;
    }
    for (int k = t.end[i] - 1; k >= t.start[i]; k--) {
      int v =
          switch (t.text.charAt(k)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
          };
      if (v == 0) {
        return 0;
      }
      n += v < previous ? -v : v;
      previous = Math.max(previous, v);
    }
    return n;
  }
}
