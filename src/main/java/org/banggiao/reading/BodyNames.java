package org.banggiao.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the bodies of a list in a text, the longest name first; capitals must open the name. */
final class BodyNames {
  private static final Map<List<Body>, Phrases<Body>> CACHE = new ConcurrentHashMap<>();
  private static final int CACHED = 8;

  private BodyNames() {}

  static Phrases<Body> phrases(List<Body> bodies) {
    if (CACHE.size() > CACHED) {
      CACHE.clear();
    }
    return CACHE.computeIfAbsent(bodies, BodyNames::build);
  }

  private static Phrases<Body> build(List<Body> bodies) {
    Map<String, Body> names = new LinkedHashMap<>();
    for (Body b : bodies) {
      names.putIfAbsent(b.name().toLowerCase(Locale.ROOT), b);
      b.aliases().forEach(a -> names.putIfAbsent(a.toLowerCase(Locale.ROOT), b));
    }
    return Phrases.of(names);
  }

  static List<BodyMention> find(Source s, Plain plain, Phrases<Body> names) {
    Map<Body, List<Span>> found = new LinkedHashMap<>();
    Tokens t = s.tokens;
    for (int i = 0; i < t.size; i++) {
      Phrases.Hit<Body> hit = t.kind[i] == Tokens.WORD ? names.at(t, i) : null;
      if (hit != null && (t.capital(i) || hit.after() - i > 3)) {
        found
            .computeIfAbsent(hit.value(), b -> new ArrayList<>())
            .add(plain.back(t.start[i], t.end[hit.after() - 1]));
        i = hit.after() - 1;
      }
    }
    List<BodyMention> out = new ArrayList<>();
    found.forEach((b, spans) -> out.add(new BodyMention(b.name(), b.id(), spans)));
    return out;
  }
}
