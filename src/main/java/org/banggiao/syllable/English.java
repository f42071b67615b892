package org.banggiao.syllable;

import org.tartarus.snowball.ext.EnglishStemmer;

/** English words lose their endings: treaties, treaty. */
final class English {

  private static final ThreadLocal<EnglishStemmer> STEMMER =
      ThreadLocal.withInitial(EnglishStemmer::new);

  private English() {}

  /** Stems in place; the new length. */
  static int stem(char[] letters, int length) {
    if (length < 4) {
      return length;
    }
    EnglishStemmer stemmer = STEMMER.get();
    stemmer.setCurrent(new String(letters, 0, length));
    stemmer.stem();
    String stem = stemmer.getCurrent();
    stem.getChars(0, stem.length(), letters, 0);
    return stem.length();
  }
}
