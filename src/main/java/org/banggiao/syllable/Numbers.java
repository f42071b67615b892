package org.banggiao.syllable;

import java.util.List;

/**
 * Numbers and symbols of documents as Decree 30/2020/NĐ-CP writes them: {@code 65/TB-VPCP}, {@code
 * 108/2016/QH13}; days written with strokes come along, {@code 07/3/2026}.
 */
final class Numbers {

  private Numbers() {}

  /** Adds every number of the text: parts joined by / or - without a space, a / among them. */
  static void find(String text, Keys keys, List<Keys.Whole> into) {
    int n = keys.size();
    for (int i = 0; i < n; i++) {
      if (!Character.isDigit(text.charAt(keys.start(i)))) {
        continue;
      }
      int last = i;
      boolean stroke = false;
      while (last + 1 < n && keys.start(last + 1) == keys.end(last) + 1) {
        char join = text.charAt(keys.end(last));
        if (join != '/' && join != '-') {
          break;
        }
        stroke |= join == '/';
        last++;
      }
      if (stroke) {
        into.add(new Keys.Whole(i, last, key(text, keys, i, last)));
      }
      i = last;
    }
  }

  private static String key(String text, Keys keys, int first, int last) {
    StringBuilder key = new StringBuilder(keys.key(first, false));
    for (int i = first + 1; i <= last; i++) {
      key.append(text.charAt(keys.end(i - 1))).append(keys.key(i, false));
    }
    return key.length() <= Syllables.LONGEST ? key.toString() : key.substring(0, Syllables.LONGEST);
  }
}
