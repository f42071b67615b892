package org.banggiao.extraction;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** VNI for Windows: 134 letters, most of them a plain letter followed by a mark code of Latin-1. */
final class Vni {
  /** Code or pair of codes, then the letter; capitals follow by upper-casing both sides. */
  private static final String SMALL =
      "aù á aø à aû ả aõ ã aï ạ aê ă aé ắ aè ằ aú ẳ aü ẵ aë ặ aâ â aá ấ aà ầ aå ẩ aã ẫ aä ậ "
          + "eù é eø è eû ẻ eõ ẽ eï ẹ eâ ê eá ế eà ề eå ể eã ễ eä ệ í í ì ì æ ỉ ó ĩ ò ị "
          + "où ó oø ò oû ỏ oõ õ oï ọ oâ ô oá ố oà ồ oå ổ oã ỗ oä ộ ô ơ ôù ớ ôø ờ ôû ở ôõ ỡ ôï ợ "
          + "uù ú uø ù uû ủ uõ ũ uï ụ ö ư öù ứ öø ừ öû ử öõ ữ öï ự yù ý yø ỳ yû ỷ yõ ỹ î ỵ ñ đ";

  static final Map<String, String> PAIRS = pairs();

  private Vni() {}

  static String convert(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      @Nullable String two = i + 1 < text.length() ? PAIRS.get(text.substring(i, i + 2)) : null;
      if (two != null) {
        out.append(two);
        i++;
      } else {
        String one = text.substring(i, i + 1);
        out.append(PAIRS.getOrDefault(one, one));
      }
    }
    return out.toString();
  }

  private static Map<String, String> pairs() {
    Map<String, String> all = new HashMap<>();
    String[] words = SMALL.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      String code = words[i];
      String letter = words[i + 1];
      all.put(code, letter);
      String capital = letter.toUpperCase(java.util.Locale.ROOT);
      all.put(code.toUpperCase(java.util.Locale.ROOT), capital);
      if (code.length() == 2) {
        // Capital letter with the small mark, as some keyboards left it.
        all.put(Character.toUpperCase(code.charAt(0)) + code.substring(1), capital);
      }
    }
    return Map.copyOf(all);
  }
}
