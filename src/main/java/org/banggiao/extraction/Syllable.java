package org.banggiao.extraction;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Knows what a Vietnamese syllable can look like: onset, rhyme, at most one tone, and the tones a
 * stop coda allows.
 */
final class Syllable {
  private static final List<String> ONSETS =
      List.of(
          "ngh", "ng", "nh", "gh", "gi", "ch", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ",
          "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");
  private static final Set<String> RHYMES =
      new HashSet<>(
          List.of(
              """
              a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
              e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
              o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong
              ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un
              ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu uyn uyp ư ưa ưc ưi ưm ưn ưng ưt
              ươc ươi ươm ươn ương ươp ươt ươu ưu y yêm yên yêng yêt yêu\
              """
                  .split("\\s+")));

  private Syllable() {}

  /** True if {@code token} could be one Vietnamese syllable, in any case and normal form. */
  static boolean isVietnamese(String token) {
    if (token.isEmpty() || token.length() > 14) {
      return false;
    }
    StringBuilder plain = new StringBuilder();
    String decomposed = Normalizer.normalize(token.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    int tones = 0;
    char tone = 0;
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323') {
        tones++;
        tone = c;
      } else {
        plain.append(c);
      }
    }
    if (tones > 1) {
      return false;
    }
    String syllable = Normalizer.normalize(plain, Normalizer.Form.NFC);
    for (String onset : ONSETS) {
      if (syllable.startsWith(onset)) {
        String rhyme = syllable.substring(onset.length());
        if (RHYMES.contains(rhyme) && stopAllows(rhyme, tone)) {
          return true;
        }
      }
    }
    // "gì", "gìn": the i is both onset and vowel.
    return syllable.equals("gi");
  }

  private static boolean stopAllows(String rhyme, char tone) {
    char last = rhyme.charAt(rhyme.length() - 1);
    boolean stop = last == 'c' || last == 'p' || last == 't' || rhyme.endsWith("ch");
    return !stop || tone == 0 || tone == '\u0301' || tone == '\u0323';
  }

  /**
   * True if {@code token} could be a word of some language: letters of one script, and a vowel if
   * Latin.
   */
  static boolean isPlausibleWord(String token) {
    if (isVietnamese(token)) {
      return true;
    }
    if (token.length() > 30) {
      return false;
    }
    Character.UnicodeScript script = null;
    boolean vowel = false;
    int run = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (!Character.isLetter(c)) {
        return false;
      }
      Character.UnicodeScript s = Character.UnicodeScript.of(c);
      if (script != null && s != script) {
        return false;
      }
      script = s;
      boolean v =
          s != Character.UnicodeScript.LATIN
              || "aeiouy".indexOf(Character.toLowerCase(base(c))) >= 0;
      vowel |= v;
      run = v ? 0 : run + 1;
      // A capital after a small letter is a brand or a broken font; broken fonts do it all the
      // time.
      if (run > 5
          || (i > 1 && Character.isUpperCase(c) && Character.isLowerCase(token.charAt(i - 1)))) {
        return false;
      }
    }
    return script != Character.UnicodeScript.LATIN
        || vowel
        || token.length() == 1
        || isAcronym(token);
  }

  private static boolean isAcronym(String token) {
    return token.length() <= 5 && token.chars().allMatch(Character::isUpperCase);
  }

  private static char base(char c) {
    return c < 128 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }
}
