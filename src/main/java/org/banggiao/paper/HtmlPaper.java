package org.banggiao.paper;

import static org.banggiao.paper.Html.element;
import static org.banggiao.paper.Html.escape;
import static org.banggiao.paper.Html.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The whole document as an HTML fragment, and as the page the PDF is made from. */
final class HtmlPaper {
  private HtmlPaper() {}

  static String fragment(OfficialDocument document) {
    HtmlBody body = new HtmlBody(new Html(document.sources().size()));
    String notice =
        document.notice() == null
            ? ""
            : element("p", "vb-notice", text(Clean.line(document.notice())));
    List<Block> closed = Closing.close(document.body());
    List<String> blocks = body.write(closed);
    String keep = Closing.staysWithSignature(closed.getLast()) ? "vb-keep" : "vb-end";
    return "<article class=\"vb\" lang=\"vi\">\n"
        + notice
        + HtmlHead.write(document)
        + String.join("", blocks.subList(0, blocks.size() - 1))
        + element("div", keep, blocks.getLast() + HtmlFoot.signing(document))
        + HtmlFoot.annexes(document.annexes(), body)
        + HtmlFoot.sources(document.sources())
        + "</article>\n";
  }

  static String page(OfficialDocument document) {
    return page(
        document.title(),
        """
        <meta name="title" content="%s"/>
        <meta name="subject" content="%s"/>
        <meta name="author" content="%s"/>
        """
            .formatted(
                escape(document.title()),
                escape(Clean.line(document.subject())),
                escape(Clean.line(document.head().agency()))),
        fragment(document));
  }

  static String page(String title, String meta, String fragment) {
    return """
    <!DOCTYPE html>
    <html lang="vi"><head><meta charset="utf-8"/><title>%s</title>
    %s<style>%s</style></head><body>
    """
            .formatted(escape(title), meta, stylesheet())
        + fragment
        + "</body></html>";
  }

  static String stylesheet() {
    StringBuilder css = new StringBuilder(resource("paper.css"));
    for (int percent = 1; percent <= 100; percent++) {
      css.append(".vb-w%d{width:%d%%}".formatted(percent, percent));
    }
    return css.append('\n').toString();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPaper.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
