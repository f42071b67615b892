package org.banggiao.clause;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of the two languages in which a clause is said. */
abstract class Voice {
  final boolean english;

  Voice(boolean english) {
    this.english = english;
  }

  final String t(String vi, String en) {
    return english ? en : vi;
  }

  /** So many of them: "3 months". */
  final String n(int n, String vi, String en) {
    return english ? n + " " + en + (n == 1 ? "" : "s") : n + " " + vi;
  }

  static <T> String join(Collection<T> all, String with, Function<T, String> each) {
    return all.stream().map(each).collect(Collectors.joining(with));
  }
}
