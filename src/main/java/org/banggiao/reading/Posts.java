package org.banggiao.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Posts of the Party, the State, ministries and provinces: a head ("Phó Thủ tướng", "Bộ trưởng")
 * and what completes it ("Thường trực Chính phủ", "Bộ Ngoại giao", "Ban Chỉ đạo ngoại giao kinh
 * tế"). (Nghị định 30/2020/NĐ-CP, Appendix II: posts are in capitals beside a name.)
 */
final class Posts {
  private static final Phrases<Boolean> HEADS = Phrases.of(Lexicon.of("posts.heads"), true);
  private static final Phrases<Boolean> INSIDE = Phrases.of(Lexicon.of("posts.inside"), true);
  private static final Phrases<Boolean> COUNTRIES = Phrases.of(Lexicon.of("countries"), true);
  private static final Phrases<Boolean> HOME = Phrases.of("việt nam|nam", true);
  private static final Phrases<Boolean> FORMER = Phrases.of("nguyên|cựu", true);
  private static final Phrases<Body> BODIES = BodyNames.phrases(Bodies.shipped());
  private static final int LONGEST = 18;

  private static final Set<String> HEAD_NAMES =
      Set.copyOf(List.of(Lexicon.of("posts.heads").split("\\|", -1)));

  private Posts() {}

  /** The heads that {@code head} begins with: "bộ trưởng" for "bộ trưởng ngoại giao". */
  static List<String> shorter(String head) {
    return IntStream.range(0, head.length())
        .filter(i -> head.charAt(i) == ' ')
        .mapToObj(i -> head.substring(0, i))
        .filter(HEAD_NAMES::contains)
        .toList();
  }

  /** The token after the head of a post that begins at {@code i}, or -1. */
  static int heads(Tokens t, int i) {
    return t.is(i, Tokens.WORD) ? HEADS.after(t, i) : -1;
  }

  /** The token after a body the program knows ("Bộ Xây dựng") that begins at {@code i}, or -1. */
  static int body(Tokens t, int i) {
    return t.capital(i) ? BODIES.after(t, i) : -1;
  }

  /** A post in tokens. */
  record Post(int first, int headAfter, int after, boolean former) {}

  /** The post that begins at token {@code i} and ends before {@code limit}, or null. */
  static @Nullable Post at(Tokens t, int i, int limit) {
    boolean former = FORMER.begins(t, i);
    int head = former ? i + 1 : i;
    int headAfter = HEADS.after(t, head);
    if (headAfter < 0 || headAfter > limit) {
      return null;
    }
    int j = headAfter;
    boolean abroad = true;
    while (j < limit && j - head < LONGEST && !(abroad && Names.foreign(t, j, limit) > 0)) {
      int country = t.capital(j) ? COUNTRIES.after(t, j) : -1;
      abroad =
          country > 0
              || HOME.after(t, j) > 0
              || abroad && !t.capital(j) && HOME.after(t, j + 1) > 0;
      if (country > 0) {
        j = Math.min(country, limit);
        continue;
      }
      int family = Names.after(t, j, limit);
      int inside = t.kind[j] == Tokens.WORD ? inside(t, j) : -1;
      // "nguyên Bộ trưởng … Đoàn Nhật Minh": a full name wins over a word a body may hold.
      boolean named = family - j >= 3 && inside == j + 1;
      int place = Names.place(t, j);
      if (place > 0) {
        j = Math.min(place, limit);
      } else if (inside > 0 && !named && (t.capital(j) || family < 0)) {
        j = Math.min(inside, limit);
      } else if (family < 0 && (t.capital(j) || inName(t, j, limit))) {
        j++;
      } else if (t.mark(j, ',')
          && j + 1 < limit
          && INSIDE.begins(t, j + 1)
          && !HEADS.begins(t, j + 1)
          && t.capital(j - 1)
          && t.capital(j + 1)
          && list(t, j, limit)) {
        j++;
      } else {
        break;
      }
    }
    while (j > headAfter && !t.capital(j - 1) && LOOSE.begins(t, j - 1)) {
      j--;
    }
    return new Post(head, headAfter, j, former);
  }

  private static final Phrases<Boolean> LOOSE =
      Phrases.of("và|của|tại|thực hiện|kiêm|nhà|phụ trách|đoàn|cơ quan", true);

  private static int inside(Tokens t, int j) {
    int body = t.capital(j) ? BODIES.after(t, j) : -1;
    return Math.max(body, INSIDE.after(t, j));
  }

  /** The small second syllable of a body ("Pháp luật và …"), or the hyphen of "Phran-phuốc". */
  private static boolean inName(Tokens t, int j, int limit) {
    if (t.mark(j, '-')) {
      return t.glued(j - 1) && t.glued(j) && t.is(j + 1, Tokens.WORD);
    }
    boolean afterHyphen = t.mark(j - 1, '-') && t.glued(j - 1);
    boolean goesOn =
        j + 1 < limit
            && (t.capital(j + 1) && Names.after(t, j + 1, limit) < 0 || INSIDE.begins(t, j + 1));
    return t.is(j, Tokens.WORD) && (afterHyphen || t.capital(j - 1) && goesOn);
  }

  /** "Bộ Văn hóa, Thể thao và Du lịch": a comma inside a body's name has an "và" after it. */
  private static boolean list(Tokens t, int comma, int limit) {
    for (int i = comma + 1; i < Math.min(limit, comma + 6); i++) {
      if (t.kind[i] == Tokens.WORD && VA.begins(t, i)) {
        return true;
      }
      if (t.kind[i] == Tokens.MARK) {
        return false;
      }
    }
    return false;
  }

  private static final Phrases<Boolean> VA = Phrases.of("và", true);

  static boolean begins(Tokens t, int i) {
    return i < t.size
        && t.kind[i] == Tokens.WORD
        && (HEADS.begins(t, i) || FORMER.begins(t, i) && HEADS.begins(t, i + 1));
  }
}
