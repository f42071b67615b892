package org.banggiao.extraction;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banggiao.extraction.Draft.Block;
import org.banggiao.extraction.Draft.Kind;
import org.banggiao.extraction.Extraction.AsideReason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Web pages: visible text in document order, one block element a paragraph. Scripts, styles, forms
 * and hidden elements are dropped; everything else that is not the article is kept and set aside,
 * so no guess can lose a sentence.
 */
final class HtmlReader {
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)");
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "select",
          "textarea",
          "input",
          "button",
          "dialog",
          "head",
          "map",
          "frame",
          "frameset");
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
  private static final int MAX_DEPTH = 400;

  private final Draft draft;
  private final StringBuilder line = new StringBuilder();

  private HtmlReader(Draft draft) {
    this.draft = draft;
  }

  static Draft read(byte[] bytes) {
    return read(bytes, "");
  }

  /** {@code charset} as an outer layer declares it, or empty to look for the page's own word. */
  static Draft read(byte[] bytes, String charset) {
    if (!charset.isEmpty() && !charset.equals("?")) {
      return of(TextDecoding.declared(bytes, charset));
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1);
    Matcher m = CHARSET.matcher(head);
    TextDecoding decoded =
        m.find() ? TextDecoding.declared(bytes, m.group(1)) : TextDecoding.of(bytes);
    return of(decoded);
  }

  private static Draft of(TextDecoding decoded) {
    Draft draft = new Draft(MediaTypes.HTML);
    draft.notes.addAll(decoded.notes());
    into(draft, decoded.text());
    return draft;
  }

  /** Adds the text of {@code html} to {@code draft}. */
  static void into(Draft draft, String html) {
    Document page = Jsoup.parse(html);
    draft.title = page.title();
    draft.language = page.select("html[lang]").attr("lang");
    draft.created = published(page);
    draft.properties.put("title", page.title());
    // Keywords of web pages are written for search engines: "mật" there is honey, not a level.
    page.select("meta[name=classification]")
        .forEach(meta -> draft.properties.put("classification", meta.attr("content")));
    draft.pictures |= page.selectFirst("img") != null;
    HtmlReader reader = new HtmlReader(draft);
    reader.walk(page.body(), null, 0);
    reader.flush(Kind.PARAGRAPH, null);
  }

  private static @Nullable LocalDate published(Document page) {
    Element meta =
        page.selectFirst(
            "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=pubdate]");
    String content = meta == null ? "" : meta.attr("content");
    try {
      return content.length() < 10 ? null : LocalDate.parse(content.substring(0, 10));
    } catch (DateTimeParseException notIso) {
      return null;
    }
  }

  private void walk(Element parent, @Nullable AsideReason aside, int depth) {
    if (depth > MAX_DEPTH) {
      // Deeper than any page people write: text only, no structure, and no stack to overflow.
      line.append(SPACE.matcher(parent.wholeText()).replaceAll(" "));
      return;
    }
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode t) {
        inline(t.getWholeText(), t.parent() instanceof Element e && isPre(e));
      } else if (node instanceof Element e) {
        element(e, aside, depth);
      }
    }
  }

  private void element(Element e, @Nullable AsideReason aside, int depth) {
    String tag = e.normalName();
    if (DROPPED.contains(tag) || HtmlBoilerplate.hidden(e)) {
      return;
    }
    @Nullable AsideReason own = aside != null ? aside : HtmlBoilerplate.of(e);
    if (tag.equals("br") || tag.equals("hr")) {
      flush(Kind.PARAGRAPH, aside);
    } else if (tag.equals("table") && HtmlTables.isData(e)) {
      flush(Kind.PARAGRAPH, aside);
      for (String row : HtmlTables.rows(e)) {
        draft.blocks.add(new Block(Kind.TABLE_ROW, row, 0, own));
      }
    } else if (e.isBlock() || tag.equals("td") || tag.equals("th") || own != aside) {
      flush(Kind.PARAGRAPH, aside);
      line.append(HtmlTables.label(e));
      walk(e, own, depth + 1);
      flush(tag.matches("h[1-6]") ? Kind.HEADING : Kind.PARAGRAPH, own);
    } else {
      walk(e, own, depth + 1);
    }
  }

  private void inline(String text, boolean pre) {
    if (pre) {
      line.append(text);
      return;
    }
    String collapsed = SPACE.matcher(text).replaceAll(" ");
    boolean gap = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
    line.append(gap && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed);
  }

  private static boolean isPre(Element e) {
    return e.normalName().equals("pre")
        || (e.parent() != null && e.parent().normalName().equals("pre"));
  }

  private void flush(Kind kind, @Nullable AsideReason aside) {
    if (!line.toString().isBlank()) {
      draft.blocks.add(new Block(kind, line.toString(), 0, aside));
    }
    line.setLength(0);
  }
}
