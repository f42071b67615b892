package org.banggiao.extraction;

import java.util.regex.Pattern;

/** Lines that belong to the page and not to the text. */
final class PageFurniture {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)[\\s\\-–—.|\\[\\](]*(?:(?:trang|page|tr\\.)\\s*)?\\d{0,5}(?:\\s*(?:/|of|trên)\\s*\\d{1,5})?[\\s\\-–—.|\\[\\])]*");
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "CỘNG H[ÒO][ÀA] XÃ HỘI|CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|^Số\\s*:");

  private PageFurniture() {}

  /** "2", "- 2 -", "Trang 2/10", or nothing. */
  static boolean isPageNumber(String line) {
    return PAGE_NUMBER.matcher(line).matches();
  }

  /** Words of the letterhead boxes of Decree 30/2020. */
  static boolean isLetterhead(String line) {
    return LETTERHEAD.matcher(line).find();
  }
}
