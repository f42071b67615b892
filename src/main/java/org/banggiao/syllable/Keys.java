package org.banggiao.syllable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;

/**
 * The keys of one text, scanned once: for each token its span, its accented and its folded key; and
 * the numbers of documents in it ({@code 65/TB-VPCP}) as wholes, beside their parts.
 */
public final class Keys {

  /** A number of a document as one key, standing at the token where it begins. */
  public record Whole(int token, int lastToken, String key) {}

  /** From this share of marked words on, the writer is taken to type accents. */
  private static final double ACCENTED_SHARE = 0.6;

  private final String text;
  private int size;
  private int[] start;
  private int[] end;
  private byte[] flags;
  private char[] chars;
  private int used;

  /** Per token: where its accented key begins, where its folded key begins; and one end more. */
  private int[] at;

  private final List<Whole> wholes = new ArrayList<>();

  private static final byte MARKED = 1;
  private static final byte WORD = 2;

  private Keys(String text) {
    this.text = text;
    int guess = text.length() / 4 + 8;
    start = new int[guess];
    end = new int[guess];
    flags = new byte[guess];
    at = new int[2 * guess + 1];
    chars = new char[text.length() * 2 + 32];
  }

  public static Keys of(String text) {
    Keys keys = new Keys(text);
    Syllables s = Syllables.of(text);
    while (s.next()) {
      keys.add(s);
    }
    Numbers.find(text, keys, keys.wholes);
    return keys;
  }

  private void add(Syllables s) {
    if (size == start.length) {
      int more = size * 2;
      start = Arrays.copyOf(start, more);
      end = Arrays.copyOf(end, more);
      flags = Arrays.copyOf(flags, more);
      at = Arrays.copyOf(at, 2 * more + 1);
    }
    start[size] = s.start();
    end[size] = s.end();
    flags[size] = (byte) ((s.marked() ? MARKED : 0) | (s.word() ? WORD : 0));
    at[2 * size] = used;
    append(s, true);
    at[2 * size + 1] = used;
    append(s, false);
    size++;
    at[2 * size] = used;
  }

  private void append(Syllables s, boolean marks) {
    int n = s.charCount(marks);
    if (used + n > chars.length) {
      chars = Arrays.copyOf(chars, chars.length * 2 + n);
    }
    System.arraycopy(s.chars(marks), 0, chars, used, n);
    used += n;
  }

  public String text() {
    return text;
  }

  /** How many tokens. */
  public int size() {
    return size;
  }

  public int start(int i) {
    return start[i];
  }

  public int end(int i) {
    return end[i];
  }

  /** The key of token {@code i} with its marks, or without any. */
  public String key(int i, boolean marks) {
    return new String(chars, from(i, marks), to(i, marks) - from(i, marks));
  }

  char[] chars() {
    return chars;
  }

  int from(int i, boolean marks) {
    return marks ? at[2 * i] : at[2 * i + 1];
  }

  int to(int i, boolean marks) {
    return marks ? at[2 * i + 1] : at[2 * i + 2];
  }

  /** Two keys in a row as one key. */
  public String pair(int i, boolean marks) {
    return key(i, marks) + ' ' + key(i + 1, marks);
  }

  public boolean marked(int i) {
    return (flags[i] & MARKED) != 0;
  }

  public boolean word(int i) {
    return (flags[i] & WORD) != 0;
  }

  /** The numbers of documents, in the order of the text. */
  public List<Whole> wholes() {
    return List.copyOf(wholes);
  }

  /**
   * Whether the text is written with accents, so that they mean something: at least six in ten of
   * its words bear a mark. Keys with marks must never be searched for a text without them: a few
   * records typed without accents make such keys rare and so outweigh all that was meant.
   */
  public boolean accented() {
    int words = 0;
    int marked = 0;
    for (int i = 0; i < size; i++) {
      if (word(i)) {
        words++;
        marked += marked(i) ? 1 : 0;
      }
    }
    return words > 0 && marked >= ACCENTED_SHARE * words;
  }

  /** Share of the words that may be Vietnamese syllables by their shape, 0 to 1; 1 for no words. */
  public double vietnameseShare() {
    int words = 0;
    int shaped = 0;
    for (int i = 0; i < size; i++) {
      if (word(i)) {
        words++;
        shaped += marked(i) || Shape.isVietnamese(key(i, false)) ? 1 : 0;
      }
    }
    return words == 0 ? 1 : (double) shaped / words;
  }

  List<Whole> wholeList() {
    return wholes;
  }

  /** The single keys as an index reads them, whole numbers standing on their first part. */
  public TokenStream singles(boolean marks) {
    return new KeyStream(this, marks, false);
  }

  /** The pairs of neighbouring keys as an index reads them. */
  public TokenStream pairs(boolean marks) {
    return new KeyStream(this, marks, true);
  }
}
