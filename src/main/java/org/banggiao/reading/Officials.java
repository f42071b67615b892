package org.banggiao.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Office holders: posts before the name ("Thủ tướng Chính phủ Phạm Minh Chính"), after it ("Hoàng
 * Thế Bách – Trưởng Ban Chỉ đạo …"), several joined by a comma or dash, "nguyên" for former ones, a
 * signature ("THỨ TRƯỞNG" above the name). A name without a post is nobody's (credits, authors). A
 * bare "Thủ tướng" later means the last holder named.
 */
final class Officials {
  private static final Phrases<Boolean> TITLES =
      Phrases.of("đồng chí|ông|bà|gs|ts|pgs|các đồng chí|đ/c|đc|tiến sĩ|giáo sư", true);
  private static final int SPEAKER = 40;
  private static final Phrases<Boolean> MR = Phrases.of("ông|bà|sĩ|sư", true);
  private static final Phrases<String> STANDS_FOR =
      Phrases.of("người đứng đầu chính phủ", "thủ tướng").and("tôi", "");

  /** A place in the text where somebody is meant; {@code name} may come from an earlier place. */
  record Reference(int token, int after, String name, String post) {}

  private final Source s;
  private final Tokens t;
  private final Map<String, Map<String, Official.Post>> posts = new LinkedHashMap<>();
  private final Map<String, List<int[]>> names = new LinkedHashMap<>();
  private final Map<String, String> holders = new LinkedHashMap<>();
  final List<Reference> references = new ArrayList<>();

  private Officials(Source s) {
    this.s = s;
    this.t = s.tokens;
  }

  static Officials find(Source s) {
    Officials o = new Officials(s);
    for (int l = 0; l < s.lines.size; l++) {
      if (s.aside[l] == Aside.Kind.FURNITURE) {
        continue;
      }
      o.line(s.lines.from(l), s.lines.to(l), l);
    }
    return o;
  }

  private void line(int from, int to, int l) {
    List<Posts.Post> chain = new ArrayList<>();
    List<Posts.Post> shared = List.of();
    int named = from;
    for (int i = from; i < to; ) {
      Posts.Post p = t.kind[i] == Tokens.WORD && Posts.begins(t, i) ? Posts.at(t, i, to) : null;
      if (p != null && (t.capital(p.first()) || p.former())) {
        if (!chain.isEmpty() && !joined(chain.getLast().after(), i)) {
          bare(chain);
        }
        chain.add(p);
        i = p.after();
        continue;
      }
      boolean titled = i > from && t.kind[i - 1] == Tokens.WORD && MR.begins(t, i - 1);
      int after = titled ? Names.titled(t, i, to) : -1;
      int place = after > 0 ? -1 : Names.place(t, i);
      if (place > 0) {
        i = place;
        continue;
      }
      after = after > 0 ? after : Names.after(t, i, to);
      if (after < 0 && (titled || !chain.isEmpty() && joined(chain.getLast().after(), i))) {
        after = Names.foreign(t, i, to);
      }
      if (after > 0) {
        boolean direct = !chain.isEmpty() && joined(chain.getLast().after(), i);
        if (!direct) {
          bare(chain);
        }
        String name = name(i, after);
        names.computeIfAbsent(name, k -> new ArrayList<>()).add(new int[] {i, after});
        if (!direct && chain.isEmpty() && !shared.isEmpty() && listed(named, i)) {
          shared.forEach(x -> give(name, x));
        } else {
          int first = direct ? chain.getFirst().first() : 0;
          boolean plural =
              PLURAL.after(t, first - 1) == first || PLURAL.after(t, first - 3) == first;
          shared = plural ? List.copyOf(chain) : List.of();
        }
        named = after;
        if (direct) {
          chain.forEach(x -> give(name, x));
          references.add(
              new Reference(chain.getFirst().first(), after, name, text(chain.getLast())));
        }
        chain.clear();
        i = following(name, after, to);
        continue;
      }
      int stands = t.kind[i] == Tokens.WORD ? STANDS_FOR.after(t, i) : -1;
      if (stands > 0) {
        String post = STANDS_FOR.at(t, i) instanceof Phrases.Hit<String> h ? h.value() : "";
        String holder = post.isEmpty() ? null : holders.get(post);
        if (holder != null) {
          references.add(new Reference(i, stands, holder, post));
        }
      }
      i++;
    }
    boolean alone =
        !chain.isEmpty()
            && l + 1 < s.lines.size
            && chain.getLast().after() == to
            && Headers.shouted(t, from, to);
    int next = alone ? s.lines.from(l + 1) : -1;
    int end = alone ? Names.after(t, next, s.lines.to(l + 1)) : -1;
    if (alone && end == s.lines.to(l + 1)) {
      give(name(next, end), chain.getLast());
    } else {
      bare(chain);
    }
  }

  /** Only a comma, a dash, "và" or a form of address stands between. */
  private boolean joined(int from, int to) {
    int i = from;
    while (i < to) {
      int title = t.kind[i] == Tokens.WORD ? TITLES.after(t, i) : -1;
      if (title > 0) {
        i = title;
      } else if (t.anyMark(i, ",–-:/—")
          || t.mark(i, '.') && TITLES.begins(t, i - 1)
          || (t.kind[i] == Tokens.WORD && VA.begins(t, i))) {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }

  private static final Phrases<Boolean> VA = Phrases.of("và|kiêm", true);

  /** "các Phó Thủ tướng: A, B và C": the post is everybody's. */
  private static final Phrases<Boolean> PLURAL =
      Phrases.of("các|các đồng chí|hai|ba|bốn|hai đồng chí", true);

  /** Only commas, "và" and forms of address stand between two names of a series. */
  private boolean listed(int from, int to) {
    return from < to && t.anyMark(from, ",;") && joined(from + 1, to)
        || from < to && t.is(from, Tokens.WORD) && VA.begins(t, from) && joined(from + 1, to);
  }

  /** Posts after a name belong to it unless another name follows them. */
  private int following(String name, int after, int to) {
    if (!t.anyMark(after, ",–-—(")) {
      return after;
    }
    List<Posts.Post> chain = new ArrayList<>();
    int i = after + 1;
    while (i < to
        && Posts.begins(t, i)
        && Posts.at(t, i, to) instanceof Posts.Post p
        && t.capital(p.first())) {
      chain.add(p);
      i = p.after();
      if (i < to && t.anyMark(i, ",–-—")) {
        i++;
      }
    }
    int next = chain.isEmpty() ? -1 : person(Math.min(chain.getLast().after(), t.size - 1), to);
    if (chain.isEmpty()
        || next > 0
        || (i < to && Names.after(t, i, to) > 0 && !t.anyMark(i - 1, ","))) {
      return after;
    }
    chain.forEach(p -> give(name, p));
    return chain.getLast().after();
  }

  /** The token after a name right after a post, or -1. */
  private int person(int i, int to) {
    int after = Names.after(t, i, to);
    return after > 0 ? after : Names.foreign(t, i, to);
  }

  private void bare(List<Posts.Post> chain) {
    for (Posts.Post p : chain) {
      String holder = p.former() ? null : holders.get(text(p).toLowerCase(Locale.ROOT));
      if (holder == null && !p.former()) {
        holder = holders.get(head(p));
      }
      if (holder != null) {
        references.add(new Reference(p.first(), p.after(), holder, text(p)));
      }
    }
    chain.clear();
  }

  private void give(String name, Posts.Post p) {
    String title = title(p);
    posts
        .computeIfAbsent(name, k -> new LinkedHashMap<>())
        .putIfAbsent(title.toLowerCase(Locale.ROOT), new Official.Post(title, p.former()));
    if (!p.former()) {
      holders.put(text(p).toLowerCase(Locale.ROOT), name);
      holders.put(head(p), name);
      Posts.shorter(head(p)).forEach(x -> holders.putIfAbsent(x, name));
    }
  }

  private String text(Posts.Post p) {
    return s.text.substring(t.start[p.first()], t.end[p.after() - 1]);
  }

  /** The post as printed; capitals of a signature become ordinary ones. */
  private String title(Posts.Post p) {
    String title = text(p);
    if (!Headers.shouted(t, p.first(), p.after())) {
      return title;
    }
    String lower = title.toLowerCase(Locale.ROOT);
    return lower.startsWith("phó ") && lower.length() > 4
        ? "Phó " + Character.toUpperCase(lower.charAt(4)) + lower.substring(5)
        : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  private String head(Posts.Post p) {
    return s.text.substring(t.start[p.first()], t.end[p.headAfter() - 1]).toLowerCase(Locale.ROOT);
  }

  private String name(int from, int after) {
    String name = s.text.substring(t.start[from], t.end[after - 1]);
    if (!t.shouted(from)) {
      return name;
    }
    StringBuilder b = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      b.append(
          i == 0 || name.charAt(i - 1) == ' '
              ? name.charAt(i)
              : Character.toLowerCase(name.charAt(i)));
    }
    return b.toString();
  }

  List<Official> list(Plain plain) {
    List<Official> out = new ArrayList<>();
    posts.forEach((name, held) -> {
      List<Span> mentions =
          names.getOrDefault(name, List.of()).stream()
              .map(m -> plain.back(t.start[m[0]], t.end[m[1] - 1]))
              .toList();
      List<Official.Post> sorted = new ArrayList<>(held.values());
      sorted.sort((a, b) -> Boolean.compare(a.former(), b.former()));
      out.add(new Official(name, sorted, mentions, "official-vi/2"));
    });
    return out;
  }

  /** Who speaks in tokens {@code from}..{@code to}: the last meant there, else the last before. */
  @Nullable Reference speaker(int from, int to) {
    Reference inside = null;
    Reference before = null;
    int lo = 0;
    int hi = references.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (references.get(mid).token() < to) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    for (int k = lo - 1; k >= 0; k--) {
      Reference r = references.get(k);
      if (r.token() >= from) {
        inside = r;
      } else {
        before = r;
        break;
      }
    }
    return inside != null ? inside : unknown(from, to) ? null : before;
  }

  /** A post whose holder the text has not named stands there. */
  private boolean unknown(int from, int to) {
    for (int i = from; i < Math.min(to, from + SPEAKER); i++) {
      if (t.capital(i) && Posts.begins(t, i)) {
        return true;
      }
    }
    return false;
  }

  void sort() {
    references.sort((a, b) -> Integer.compare(a.token(), b.token()));
  }
}
