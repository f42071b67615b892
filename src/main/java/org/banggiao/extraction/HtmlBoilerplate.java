package org.banggiao.extraction;

import java.util.Locale;
import java.util.regex.Pattern;
import org.banggiao.extraction.Extraction.AsideReason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells which elements of a web page are not the article, by element, role, class name and share of
 * link text.
 */
final class HtmlBoilerplate {
  private static final Pattern CAPTION =
      words("caption|chu-?thich|img-?desc|photo-?(?:desc|note)|pic-?note|image-?note");
  private static final Pattern NAVIGATION =
      words(
          "nav|navbar|menu|main-?menu|breadcrumbs?|duong-?dan|pagination|paging|toolbar|sidebar|skip-?link");
  private static final Pattern RELATED =
      words(
          "related|tin-?lien-?quan|lien-?quan|tin-?khac|tin-?cung-?chuyen-?muc|xem-?them|doc-?them|read-?more|most-?read|doc-?nhieu|tags?|keywords?|tu-?khoa|other-?news|news-?other");
  private static final Pattern COMMENTS = words("comments?|binh-?luan|y-?kien");
  private static final Pattern PROMOTION =
      words(
          "ads?|advert\\w*|quang-?cao|share|social|chia-?se|newsletter|subscribe|cookie\\w*|popup");
  private static final Pattern HEADER = words("site-?header|page-?header|masthead|topbar|top-?bar");
  private static final Pattern FOOTER =
      words("footer|site-?footer|page-?footer|copyright|ban-?quyen|chan-?trang");
  private static final Pattern HIDDEN_STYLE =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private HtmlBoilerplate() {}

  static boolean hidden(Element e) {
    return e.hasAttr("hidden") || HIDDEN_STYLE.matcher(e.attr("style")).find();
  }

  static @Nullable AsideReason of(Element e) {
    String tag = e.normalName();
    if (tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article")) {
      return null;
    }
    @Nullable AsideReason byTag = byTag(e, tag, e.attr("role"));
    if (byTag != null) {
      return byTag;
    }
    String names = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
    // A wrapper named after its side bar still holds the article.
    if (names.isBlank() || e.selectFirst("article, main, h1") != null) {
      return null;
    }
    @Nullable AsideReason byName = byName(names);
    if (byName == null || byName == AsideReason.CAPTION) {
      return byName;
    }
    // An article's own paragraphs may sit in oddly named boxes: long prose with few links stays.
    return prose(e) ? null : byName;
  }

  private static @Nullable AsideReason byTag(Element e, String tag, String role) {
    boolean inArticle = e.closest("article, main") != null;
    if (tag.equals("figcaption") || (tag.equals("caption") && !HtmlTables.isData(e.parent()))) {
      return AsideReason.CAPTION;
    }
    if (tag.equals("nav") || role.equals("navigation") || role.equals("menu")) {
      return AsideReason.NAVIGATION;
    }
    if (tag.equals("footer") || role.equals("contentinfo")) {
      return AsideReason.PAGE_FOOTER;
    }
    if (role.equals("banner")
        || (tag.equals("header") && !inArticle && e.selectFirst("h1, p") == null)) {
      return AsideReason.PAGE_HEADER;
    }
    if (tag.equals("aside") || role.equals("complementary")) {
      return AsideReason.RELATED_LINKS;
    }
    return (tag.equals("ul") || tag.equals("div") || tag.equals("section")) && linkList(e)
        ? AsideReason.RELATED_LINKS
        : null;
  }

  private static @Nullable AsideReason byName(String names) {
    if (CAPTION.matcher(names).find()) {
      return AsideReason.CAPTION;
    }
    if (COMMENTS.matcher(names).find()) {
      return AsideReason.COMMENTS;
    }
    if (RELATED.matcher(names).find()) {
      return AsideReason.RELATED_LINKS;
    }
    if (NAVIGATION.matcher(names).find()) {
      return AsideReason.NAVIGATION;
    }
    if (FOOTER.matcher(names).find()) {
      return AsideReason.PAGE_FOOTER;
    }
    if (HEADER.matcher(names).find()) {
      return AsideReason.PAGE_HEADER;
    }
    return PROMOTION.matcher(names).find() ? AsideReason.PROMOTION : null;
  }

  /** Three links or more that are nearly all the text there is. */
  private static boolean linkList(Element e) {
    var links = e.select("a[href]");
    if (links.size() < 3 || links.size() > 400) {
      return false;
    }
    int linked = links.stream().mapToInt(a -> a.text().length()).sum();
    return linked > 0 && linked > 0.8 * e.text().length();
  }

  private static boolean prose(Element e) {
    String text = e.text();
    int linked = e.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return text.length() > 600 && linked < 0.2 * text.length() && e.select("p").size() >= 3;
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?:^|[\\s_-])(?:" + alternatives + ")(?:$|[\\s_-])");
  }
}
