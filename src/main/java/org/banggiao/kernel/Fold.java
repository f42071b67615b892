package org.banggiao.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: without Vietnamese marks, in small letters. Never stored for reading. */
public final class Fold {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Fold() {}

  /** {@code Đồng Tháp} and {@code DONG THAP} become {@code dong thap}. */
  public static String plain(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return SPACES
        .matcher(bare.replace('đ', 'd').replace('Đ', 'd'))
        .replaceAll(" ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
