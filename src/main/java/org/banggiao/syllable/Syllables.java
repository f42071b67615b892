package org.banggiao.syllable;

/**
 * Walks over a text token by token. A token is a run of letters and digits (a number keeps its
 * inner points and commas); each has the span of the raw text and two keys:
 *
 * <ul>
 *   <li>the accented key, with the tone taken out and put last as a digit, so that {@code hoà},
 *       {@code hòa}, decomposed {@code hòa} and {@code HÒA} are all {@code hoa1}, and y for i in
 *       {@code kỹ} makes no difference;
 *   <li>the folded key, without any mark.
 * </ul>
 *
 * Invisible characters inside a word belong to its span and to neither key. Not for several
 * threads.
 */
public final class Syllables {

  /** A token longer than this is cut: nobody searches for it, and it could be an attack. */
  static final int LONGEST = 120;

  private final char[] text;
  private final int length;
  private int at;

  private int start;
  private int end;
  private final char[] accented = new char[LONGEST + 8];
  private int accentedLength;
  private final char[] folded = new char[LONGEST + 8];
  private int foldedLength;
  private boolean letters;
  private boolean digits;
  private boolean marked;
  private final char[] tones = new char[8];
  private int toneCount;

  private Syllables(char[] text) {
    this.text = text;
    this.length = text.length;
  }

  public static Syllables of(String text) {
    return new Syllables(text.toCharArray());
  }

  /** Goes to the next token; false at the end of the text. */
  public boolean next() {
    int i = at;
    while (i < length && !letterOrDigit(i)) {
      i++;
    }
    if (i >= length) {
      at = length;
      return false;
    }
    begin(i);
    if (single(text[i])) {
      put(text[i]);
      at = end = i + 1;
      return true;
    }
    end = i;
    while (i < length && foldedLength < LONGEST) {
      char c = text[i];
      if (letterOrDigit(i) && !single(c)) {
        put(c);
      } else if (isMark(c)) {
        mark(c);
      } else if (!(isInvisible(c) || inNumber(i))) {
        break;
      } else if (c == '.' || c == ',') {
        raw(c);
      }
      i++;
      if (!isInvisible(c)) {
        end = i;
      }
    }
    at = i;
    finish();
    return true;
  }

  private boolean letterOrDigit(int i) {
    char c = text[i];
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    if (Character.isSurrogate(c)) {
      int whole =
          Character.isHighSurrogate(c)
              ? Character.codePointAt(text, i, length)
              : i > 0 ? Character.codePointAt(text, i - 1, length) : c;
      return Character.isLetterOrDigit(whole);
    }
    return Character.isLetterOrDigit(c);
  }

  /** Scripts without spaces between words: each character is a token. */
  private static boolean single(char c) {
    return c >= 0x2E80 && (Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF));
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Soft hyphen, zero-width characters, marks of direction. */
  static boolean isInvisible(char c) {
    return c == 0xAD || (c >= 0x200B && Character.getType(c) == Character.FORMAT);
  }

  private boolean inNumber(int i) {
    char c = text[i];
    return (c == '.' || c == ',')
        && !letters
        && i > start
        && isDigit(text[i - 1])
        && i + 1 < length
        && isDigit(text[i + 1]);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void begin(int i) {
    start = i;
    accentedLength = 0;
    foldedLength = 0;
    toneCount = 0;
    letters = false;
    digits = false;
    marked = false;
  }

  private void put(char c) {
    char toneless = Letters.toneless(c);
    char plain = Letters.plain(c);
    accented[accentedLength++] = toneless;
    folded[foldedLength++] = plain;
    tone(Letters.toneOf(c));
    marked |= toneless != plain;
    if (isDigit(c)) {
      digits = true;
    } else {
      letters = true;
    }
  }

  private void raw(char c) {
    accented[accentedLength++] = c;
    folded[foldedLength++] = c;
  }

  private void tone(char digit) {
    if (digit != 0) {
      marked = true;
      if (toneCount < tones.length) {
        tones[toneCount++] = digit;
      }
    }
  }

  /** A mark that follows its letter: a tone, or the hat, breve or horn of the letter before. */
  private void mark(char c) {
    char digit = Letters.tone(c);
    if (digit != 0) {
      tone(digit);
      return;
    }
    marked = true;
    char with = accentedLength == 0 ? 0 : Letters.with(accented[accentedLength - 1], c);
    if (with != 0) {
      accented[accentedLength - 1] = with;
    }
  }

  private void finish() {
    if (yAfterConsonant()) {
      accented[accentedLength - 1] = 'i';
      folded[foldedLength - 1] = 'i';
    }
    for (int i = 0; i < toneCount; i++) {
      accented[accentedLength++] = tones[i];
    }
    // A word that cannot be a Vietnamese syllable is taken as English and loses its ending.
    if (letters && !digits && !marked && !Shape.isVietnamese(folded, foldedLength)) {
      foldedLength = English.stem(folded, foldedLength);
      System.arraycopy(folded, 0, accented, 0, foldedLength);
      accentedLength = foldedLength;
    }
  }

  /** kỹ and kĩ, lý and lí, quý and quí are the same word in two spellings. */
  private boolean yAfterConsonant() {
    if (foldedLength == 2 && folded[1] == 'y') {
      return "hklmst".indexOf(folded[0]) >= 0;
    }
    return foldedLength == 3 && folded[2] == 'y' && folded[0] == 'q' && folded[1] == 'u';
  }

  /** Offset of the first character of the token in the raw text. */
  public int start() {
    return start;
  }

  /** Offset after its last character. */
  public int end() {
    return end;
  }

  public String accented() {
    return new String(accented, 0, accentedLength);
  }

  public String folded() {
    return new String(folded, 0, foldedLength);
  }

  /** The token is written with at least one mark. */
  public boolean marked() {
    return marked;
  }

  /** The token has no digit. */
  public boolean word() {
    return letters && !digits;
  }

  char[] chars(boolean withMarks) {
    return withMarks ? accented : folded;
  }

  int charCount(boolean withMarks) {
    return withMarks ? accentedLength : foldedLength;
  }
}
