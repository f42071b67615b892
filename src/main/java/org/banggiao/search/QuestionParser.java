package org.banggiao.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banggiao.search.Question.Clause;
import org.banggiao.search.Question.Note;
import org.banggiao.search.Question.Part;
import org.banggiao.syllable.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Understands what people type: {@code words "a phrase" -not one OR other loai:task nam:2024
 * tu:2024-01-01 den:30/6/2024 begin*}. Never fails: what it cannot use it takes as words or leaves
 * out, and says so. Time is linear in the text.
 */
final class QuestionParser {

  /** Asks to be taken to the letter, without near-synonyms. */
  static final String EXACT = "dungchu:co";

  static final int LONGEST = 4_000;
  static final int MOST_CLAUSES = 64;
  static final Set<String> FACETS = Set.of("ben", "loai", "coquan", "trangthai");

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:(?:\\.\\.|-)(\\d{4}))?");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2}))?|(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final String text;
  private int at;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private boolean or;
  private boolean exact;

  private QuestionParser(String text) {
    this.text = text;
  }

  static Question parse(String typed) {
    String text = typed.length() > LONGEST ? cut(typed) : typed;
    QuestionParser p = new QuestionParser(text);
    if (text.length() < typed.length()) {
      p.note("search.note.long", "" + LONGEST);
    }
    p.read();
    return new Question(text, List.copyOf(p.clauses), List.copyOf(p.notes), p.exact);
  }

  private static String cut(String typed) {
    int end = Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return typed.substring(0, end);
  }

  private void read() {
    boolean many = false;
    while (skipSpaces()) {
      if (clauses.size() >= MOST_CLAUSES) {
        many = true;
        break;
      }
      boolean not =
          text.charAt(at) == '-'
              && at + 1 < text.length()
              && !Character.isWhitespace(text.charAt(at + 1))
              && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
      if (not) {
        at++;
      }
      if (text.charAt(at) == '"' || text.charAt(at) == '“') {
        String phrase = quoted();
        add(empty(phrase) ? null : new Part.Phrase(phrase), not);
      } else {
        String word = word();
        if (word.equals(EXACT)) {
          exact = true;
        } else if (isOr(word) && !not) {
          or = true;
        } else {
          add(meant(word), not);
        }
      }
    }
    if (many) {
      note("search.note.many", "" + MOST_CLAUSES);
    }
    String plain = words.toString().strip();
    if (!plain.isEmpty()) {
      clauses.add(0, new Clause(List.of(new Part.Words(plain)), false));
    }
    if (!clauses.isEmpty() && clauses.stream().allMatch(Clause::not)) {
      note("search.note.only-not", "");
    }
  }

  private boolean isOr(String word) {
    return word.equals("OR") || word.equals("HOẶC") || word.equals("|");
  }

  private boolean skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private String quoted() {
    int from = ++at;
    while (at < text.length() && "\"”".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String inside = text.substring(from, at);
    if (at >= text.length()) {
      note("search.note.quote", "");
    }
    at++;
    return inside;
  }

  private String word() {
    int from = at;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && (text.charAt(at) != '"' || at > from && text.charAt(at - 1) == ':')) {
      if (text.charAt(at) == '"') { // field:"a value"
        int close = text.indexOf('"', at + 1);
        at = close < 0 ? text.length() : close + 1;
        break;
      }
      at++;
    }
    return text.substring(from, at);
  }

  /** A field, a beginning, or null for a plain word, which is gathered with its neighbours. */
  private Object meant(String word) {
    int colon = word.indexOf(':');
    if (colon > 0 && colon < word.length() - 1) {
      String name = word.substring(0, colon).toLowerCase(Locale.ROOT);
      String value = word.substring(colon + 1).replace("\"", "");
      if (FACETS.contains(name) && !empty(value)) {
        return new Part.Has(name, value);
      }
      if (name.equals("nam") || name.equals("tu") || name.equals("den")) {
        Part days = name.equals("nam") ? years(value) : bound(name, value);
        if (days != null) {
          return days;
        }
        note("search.note.day", value);
        return value;
      }
    }
    int star = word.indexOf('*');
    if (star >= 0) {
      String begin = word.substring(0, star);
      if (begin.length() >= 2 && !empty(begin)) {
        return new Part.Begins(begin);
      }
      note("search.note.star", word.length() > 40 ? word.substring(0, 40) : word);
      return word.replace("*", " ");
    }
    return word;
  }

  private void add(@Nullable Object meant, boolean not) {
    if (meant == null || meant instanceof String s && empty(s)) {
      or = false;
      return;
    }
    Part part = meant instanceof Part p ? p : new Part.Words((String) meant);
    boolean joined = or;
    or = false;
    if (joined && !not && joinToLast(part)) {
      return;
    }
    boolean nextIsOr = orFollows();
    if (part instanceof Part.Words w && !not && !nextIsOr) {
      words.append(w.text()).append(' ');
    } else {
      clauses.add(new Clause(List.of(part), not));
    }
  }

  private boolean joinToLast(Part part) {
    if (clauses.isEmpty() || clauses.getLast().not()) {
      return false;
    }
    List<Part> any = new ArrayList<>(clauses.removeLast().any());
    any.add(part);
    clauses.add(new Clause(List.copyOf(any), false));
    return true;
  }

  private boolean orFollows() {
    int back = at;
    boolean follows = skipSpaces() && isOr(word());
    at = back;
    return follows;
  }

  private static boolean empty(String text) {
    return Keys.of(text).size() == 0;
  }

  private static @Nullable Part years(String value) {
    Matcher m = YEARS.matcher(value);
    if (!m.matches()) {
      return null;
    }
    int from = Math.max(1, Integer.parseInt(m.group(1)));
    int until = m.group(2) == null ? from : Math.max(from, Integer.parseInt(m.group(2)));
    return new Part.Days(LocalDate.of(from, 1, 1), LocalDate.of(until, 12, 31));
  }

  private static @Nullable Part bound(String name, String value) {
    Matcher m = DAY.matcher(value);
    if (!m.matches()) {
      return null;
    }
    boolean from = name.equals("tu");
    try {
      LocalDate day;
      if (m.group(4) != null) {
        day = day(m.group(6), m.group(5), m.group(4));
      } else if (m.group(2) != null) {
        day = day(m.group(1), m.group(2), m.group(3));
      } else {
        day = day(m.group(1), from ? "1" : "12", from ? "1" : "31");
      }
      return from ? new Part.Days(day, LAST) : new Part.Days(FIRST, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private void note(String key, String argument) {
    if (notes.stream().noneMatch(n -> n.key().equals(key))) {
      notes.add(new Note(key, argument));
    }
  }
}
