package org.banggiao.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fixed phrases and what each means, found longest first at a token. Case is ignored, marks inside
 * a phrase ("tỉnh, thành phố") count. One array look-up when no phrase begins with the token.
 */
final class Phrases<T> {
  private @Nullable Node<T>[] first;

  private static final class Node<T> {
    final Map<Integer, Node<T>> next = new HashMap<>(2);
    @Nullable T value;
  }

  @SuppressWarnings("unchecked")
  private Phrases() {
    first = new Node[64];
  }

  static <T> Phrases<T> of(Map<String, ? extends T> entries) {
    Phrases<T> p = new Phrases<>();
    entries.forEach(p::add);
    return p;
  }

  /** Phrases separated by "|", all with one meaning. */
  static <T> Phrases<T> of(String phrases, T value) {
    Map<String, T> entries = new LinkedHashMap<>();
    for (String s : phrases.split("\\|", -1)) {
      entries.put(s.strip(), value);
    }
    return of(entries);
  }

  /** Adds phrases separated by "|" with one meaning; for building only. */
  Phrases<T> and(String phrases, T value) {
    for (String s : phrases.split("\\|", -1)) {
      add(s.strip(), value);
    }
    return this;
  }

  private void add(String phrase, T value) {
    Tokens t = Tokens.learn(phrase);
    if (t.size == 0 || t.word[0] == 0) {
      throw new IllegalArgumentException("a phrase begins with a word: " + phrase);
    }
    if (t.word[0] >= first.length) {
      first = Arrays.copyOf(first, t.word[0] * 2);
    }
    Node<T> node = first[t.word[0]];
    if (node == null) {
      node = new Node<>();
      first[t.word[0]] = node;
    }
    for (int i = 1; i < t.size; i++) {
      node = node.next.computeIfAbsent(key(t, i), k -> new Node<>());
    }
    node.value = value;
  }

  private static int key(Tokens t, int i) {
    return t.word[i] != 0 ? t.word[i] : t.kind[i] == Tokens.MARK ? -t.text.charAt(t.start[i]) : 0;
  }

  /** A phrase found: the token after its last, and its meaning. */
  record Hit<T>(int after, T value) {}

  /** The longest phrase that begins at token {@code i}, or null. */
  @Nullable Hit<T> at(Tokens t, int i) {
    int id = t.word[i];
    if (id == 0 || id >= first.length) {
      return null;
    }
    Node<T> node = first[id];
    Hit<T> best = null;
    for (int j = i + 1; node != null; j++) {
      if (node.value != null) {
        best = new Hit<>(j, node.value);
      }
      if (j >= t.size || node.next.isEmpty()) {
        break;
      }
      node = node.next.get(key(t, j));
    }
    return best;
  }

  /** The token after the phrase that begins at {@code i}, or -1. */
  int after(Tokens t, int i) {
    if (i < 0 || i >= t.size) {
      return -1;
    }
    Hit<T> hit = at(t, i);
    return hit == null ? -1 : hit.after;
  }

  /** Some phrase begins at token {@code i}. */
  boolean begins(Tokens t, int i) {
    return after(t, i) >= 0;
  }
}
