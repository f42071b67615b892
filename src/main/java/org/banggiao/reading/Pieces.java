package org.banggiao.reading;

import java.util.Arrays;

/** Consecutive runs of tokens (lines, sentences), each from a first token to one past its last. */
final class Pieces {
  int size;
  private int[] from = new int[64];
  private int[] to = new int[64];

  void add(int first, int after) {
    if (size == from.length) {
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
    }
    from[size] = first;
    to[size++] = after;
  }

  int from(int i) {
    return from[i];
  }

  int to(int i) {
    return to[i];
  }

  /** The piece that holds token {@code t}, or the one before it when none does; -1 before all. */
  int holding(int t) {
    int i = Arrays.binarySearch(from, 0, size, t);
    return i >= 0 ? i : -i - 2;
  }
}
