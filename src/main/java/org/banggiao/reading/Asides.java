package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that are not the document's own words: photo captions and credits, image names, the title
 * repeated, author lines, related news, menus and share buttons.
 */
final class Asides {
  private static final Phrases<Boolean> FURNITURE =
      Phrases.of(Lexicon.of("asides.furniture"), true);
  private static final Phrases<Boolean> RELATED = Phrases.of(Lexicon.of("asides.related"), true);

  private static final Phrases<Boolean> ADVERT =
      Phrases.of("quảng cáo|sponsored|tin tài trợ|nội dung được tài trợ|qc", true);

  /** Alone on their line they head related news; with a title behind them they are one. */
  private static final Phrases<Boolean> MORE = Phrases.of("đọc thêm|xem thêm", true);

  private static final Phrases<Boolean> PHOTO =
      Phrases.of(
          "ảnh:|ảnh vgp|ảnh ttxvn|ảnh minh họa|ảnh :|ảnh tư liệu|video:|đồ họa:|nguồn ảnh", true);
  private static final Phrases<Boolean> CREDIT =
      Phrases.of(
          "theo:|theo vgp|theo ttxvn|nguồn:|tác giả:|tác giả|bài, ảnh|bài và ảnh|tin, ảnh|tin và ảnh|tin ảnh|thực hiện:|biên tập:|bt:|pv:|nhóm pv|nguồn tin",
          true);
  private static final List<String> IMAGES =
      List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".svg", ".mp4");
  private static final int FURNITURE_LENGTH = 120;
  private static final int CAPTION_LENGTH = 500;
  private static final int CREDIT_WORDS = 7;

  /** "… - 1": what a repeated title may bear besides. */
  private static final int NUMBERED = 5;

  private static final int SENTENCE_LENGTH = 50;
  private static final int LONG_LENGTH = 250;

  private Asides() {}

  /** Fills {@code s.aside} and returns the title's line, -1 when there is none. */
  static int mark(Source s) {
    for (int l = 0; l < s.lines.size; l++) {
      s.aside[l] = kind(s, l);
    }
    int title = title(s);
    repeatedTitle(s, title);
    tail(s, title);
    return title;
  }

  private static Aside.@org.jspecify.annotations.Nullable Kind kind(Source s, int l) {
    Tokens t = s.tokens;
    int from = s.lines.from(l);
    int to = s.lines.to(l);
    int length = s.length(l);
    if (length < FURNITURE_LENGTH && image(s.text.substring(s.start(l), s.end(l)))) {
      return Aside.Kind.FILE_NAME;
    }
    if (length < CAPTION_LENGTH && photo(t, from, to)) {
      return Aside.Kind.CAPTION;
    }
    boolean below = l > 0 && length < FURNITURE_LENGTH && advertises(s, l - 1);
    if (below || length < CAPTION_LENGTH && ADVERT.begins(t, t.mark(from, '[') ? from + 1 : from)) {
      return Aside.Kind.FURNITURE;
    }
    boolean sentence = s.closed(l) && !t.mark(to - 1, ':');
    int head = from;
    boolean link = t.anyMark(from, ">»") && t.anyMark(from + 1, ">»");
    while (head + 1 < to && (t.anyMark(head, ">»|*#") || t.is(head, Tokens.NUMBER))) {
      head++;
    }
    if (length < CAPTION_LENGTH && link) {
      return Aside.Kind.FURNITURE;
    }
    if (length < FURNITURE_LENGTH
        && !sentence
        && FURNITURE.begins(t, head)
        && (to - from <= 16 || menu(t, from, to))) {
      return Aside.Kind.FURNITURE;
    }
    if (length < FURNITURE_LENGTH
        && (CREDIT.begins(t, from) || (t.mark(from, '(') && CREDIT.begins(t, from + 1)))) {
      return Aside.Kind.CREDIT;
    }
    return null;
  }

  /** "Trang chủ | Giới thiệu | Tin tức": bars part its words. */
  private static boolean menu(Tokens t, int from, int to) {
    int bars = 0;
    for (int i = from; i < to; i++) {
      bars += t.mark(i, '|') ? 1 : 0;
    }
    return bars > 1;
  }

  /** The line says "QUẢNG CÁO" and nothing else: what is advertised stands in the next. */
  private static boolean advertises(Source s, int l) {
    int from = s.lines.from(l);
    return ADVERT.after(s.tokens, from) == s.lines.to(l);
  }

  /** "Đọc thêm: …": the title of another text. */
  static boolean link(Source s, int l) {
    return s.aside[l] == Aside.Kind.FURNITURE && MORE.begins(s.tokens, s.lines.from(l));
  }

  private static boolean image(String line) {
    String lower = line.strip().toLowerCase(java.util.Locale.ROOT);
    return IMAGES.stream().anyMatch(lower::endsWith) && lower.indexOf(' ') < 0;
  }

  /** A photo credit within the last words of the line. */
  private static boolean photo(Tokens t, int from, int to) {
    for (int i = Math.max(from, to - 12); i < to; i++) {
      if (PHOTO.begins(t, i) && (i == from || t.capital(i) || t.mark(i - 1, '('))) {
        return true;
      }
    }
    return false;
  }

  /** The first line of five words or more that is not furniture; a shorter one when alone. */
  private static int title(Source s) {
    for (int l = 0; l < Math.min(s.lines.size, 40); l++) {
      if (Headers.typeLine(s, l) != null && Headers.official(s, l)) {
        return l;
      }
    }
    int fallback = -1;
    for (int l = 0; l < Math.min(s.lines.size, 40); l++) {
      int words = s.lines.to(l) - s.lines.from(l);
      if (s.aside[l] != null
          || !s.tokens.capital(s.lines.from(l))
              && !s.tokens.is(s.lines.from(l), Tokens.NUMBER)
              && !s.tokens.anyMark(s.lines.from(l), "“\"")) {
        continue;
      }
      if (words >= 5 && s.length(l) <= 300 && !Headers.isHeaderLine(s, l)) {
        return fallback >= 0 && s.closed(l) ? fallback : l; // a sentence below a short headline
      }
      boolean office = fallback == l - 1 && shouted(s, fallback) && shouted(s, l);
      fallback = (fallback < 0 || office) && !Headers.isHeaderLine(s, l) ? l : fallback;
    }
    return fallback;
  }

  private static boolean shouted(Source s, int l) {
    return l >= 0 && Headers.shouted(s.tokens, s.lines.from(l), s.lines.to(l));
  }

  private static void repeatedTitle(Source s, int title) {
    if (title < 0) {
      return;
    }
    String words = s.text.substring(s.start(title), s.end(title)).strip();
    for (int l = title + 1; l < s.lines.size; l++) {
      if (s.aside[l] == null
          && s.length(l) - words.length() <= NUMBERED
          && s.length(l) >= words.length()
          && s.text.regionMatches(true, s.start(l), words, 0, words.length())) {
        s.aside[l] = Aside.Kind.REPEATED_TITLE;
      }
    }
  }

  /**
   * Boxes of related news, within the text or at its end, and author lines below the last sentence.
   */
  private static void tail(Source s, int title) {
    boolean related = false;
    for (int l = title + 1; l < s.lines.size; l++) {
      if (s.aside[l] == Aside.Kind.FURNITURE && heading(s, l)) {
        related = true;
      } else if (related && resumes(s, l)) {
        related = false;
      } else if (related && s.aside[l] == null) {
        s.aside[l] = Aside.Kind.FURNITURE;
      }
    }
    for (int l = s.lines.size - 1; l > title; l--) {
      boolean open = !s.closed(l) || s.tokens.anyMark(s.lines.from(l), "[(");
      if (s.aside[l] == null && !open) {
        return;
      }
      if (s.aside[l] == null && nameOnly(s, l)) {
        s.aside[l] = Aside.Kind.CREDIT;
      }
    }
  }

  private static boolean heading(Source s, int l) {
    int from = s.lines.from(l);
    return RELATED.begins(s.tokens, from) || MORE.after(s.tokens, from) >= s.lines.to(l) - 1;
  }

  /**
   * The text goes on after a box: a long sentence, two in a row (below a headline at most one
   * stands), a lead-in with a colon, or an item.
   */
  private static boolean resumes(Source s, int l) {
    if (s.aside[l] != null || !s.closed(l)) {
      return false;
    }
    int next = l + 1;
    while (next < s.lines.size && s.aside[next] != null) {
      next++;
    }
    boolean sentence = s.length(l) >= SENTENCE_LENGTH;
    boolean followed = next < s.lines.size && s.closed(next) && s.length(next) >= SENTENCE_LENGTH;
    Markers.Marker m = Markers.at(s.tokens, s.lines.from(l), true);
    boolean led = s.tokens.mark(s.lines.to(l) - 1, ':') && followed;
    boolean item = m != null && !m.style().bullet() && sentence;
    return s.length(l) > LONG_LENGTH || sentence && followed || led || item;
  }

  /** "Phương Nam", "Tuấn Anh – Minh Hà": capitals only, few words, not shouted. */
  private static boolean nameOnly(Source s, int l) {
    Tokens t = s.tokens;
    int words = 0;
    for (int i = s.lines.from(l); i < s.lines.to(l); i++) {
      if (t.kind[i] == Tokens.MARK && t.anyMark(i, "-–,./&()")) {
        continue;
      }
      if (!t.capital(i)) {
        return false;
      }
      words++;
    }
    return words > 0 && words <= CREDIT_WORDS;
  }

  /** The runs of lines set aside, as spans of the plain text. */
  static List<Aside> list(Source s, Plain plain) {
    List<Aside> out = new ArrayList<>();
    for (int l = 0; l < s.lines.size; l++) {
      Aside.Kind kind = s.aside[l];
      if (kind != null) {
        out.add(new Aside(kind, plain.back(s.start(l), s.end(l))));
      }
    }
    return out;
  }
}
