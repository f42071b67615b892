package org.banggiao.task;

import java.text.Normalizer;
import java.util.Locale;

/** Words without Vietnamese marks, in lower case, so that "de an" finds "Đề án". */
final class Folded {

  private Folded() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'd')
        .toLowerCase(Locale.ROOT);
  }
}
