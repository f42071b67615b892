package org.banggiao.reading;

/**
 * The syllables the rules know, each with a small number, found straight from the characters of a
 * text without cutting them out. Case is ignored. Grows only when a rule or a list of bodies is
 * loaded; reading never adds to it.
 */
final class Words {
  private static volatile Table table = new Table(new String[4096], new int[4096], 0);

  private Words() {}

  /** An open-addressing table, replaced as a whole so that readers need no lock. */
  private record Table(String[] keys, int[] ids, int size) {}

  /** The number of {@code word} (lower case, NFC), given one if it has none; never 0. */
  static synchronized int intern(String word) {
    int known = find(word, 0, word.length());
    if (known != 0) {
      return known;
    }
    Table old = table;
    int capacity = old.size * 4 > old.keys.length ? old.keys.length * 4 : old.keys.length;
    String[] keys = new String[capacity];
    int[] ids = new int[capacity];
    for (int i = 0; i < old.keys.length; i++) {
      if (old.ids[i] != 0) {
        put(keys, ids, old.keys[i], old.ids[i]);
      }
    }
    put(keys, ids, word, old.size + 1);
    table = new Table(keys, ids, old.size + 1);
    return old.size + 1;
  }

  /** The number of the word at {@code start}..{@code end} of {@code text}, 0 when unknown. */
  static int find(String text, int start, int end) {
    Table t = table;
    int mask = t.keys.length - 1;
    int i = hash(text, start, end) & mask;
    while (t.ids[i] != 0) {
      if (same(t.keys[i], text, start, end)) {
        return t.ids[i];
      }
      i = (i + 1) & mask;
    }
    return 0;
  }

  private static void put(String[] keys, int[] ids, String word, int id) {
    int mask = keys.length - 1;
    int i = hash(word, 0, word.length()) & mask;
    while (ids[i] != 0) {
      i = (i + 1) & mask;
    }
    keys[i] = word;
    ids[i] = id;
  }

  private static int hash(String text, int start, int end) {
    int h = end - start;
    for (int i = start; i < end; i++) {
      h = h * 31 + lower(text.charAt(i));
    }
    return h ^ (h >>> 15);
  }

  private static boolean same(String key, String text, int start, int end) {
    if (key.length() != end - start) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) != lower(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  static char lower(char c) {
    return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
  }
}
