package org.banggiao.paper;

import static org.banggiao.paper.Html.escape;

/** A reprint as a page for the PDF: A4, numbered, one heading an article. */
final class ReprintHtml {

  private static final String CSS =
      """
      @page { size: A4; margin: 20mm 20mm 20mm 25mm; @bottom-center { content: counter(page); font-family: Tinos; } }
      body { font-family: Tinos; font-size: 12pt; line-height: 1.35; }
      h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 6pt; }
      h2 { font-size: 13pt; margin: 14pt 0 4pt; page-break-after: avoid; }
      p { margin: 0 0 6pt; text-align: justify; }
      .note { font-size: 10pt; font-style: italic; text-align: left; }
      """;

  private ReprintHtml() {}

  static String page(Reprint r) {
    String title = escape(Clean.line(r.title()));
    StringBuilder b = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    b.append(escape(r.pageLang())).append("\"><head><title>").append(title).append("</title>");
    b.append("<meta name=\"title\" content=\"").append(title).append("\"/>");
    b.append("<meta name=\"subject\" content=\"").append(title).append("\"/>");
    b.append("<meta name=\"description\" content=\"").append(title).append("\"/>");
    b.append("<style>").append(CSS);
    b.append("</style></head><body><h1>").append(title).append("</h1>\n");
    r.notes().forEach(n -> b.append(Html.element("p", "note", escape(Clean.run(n)))));
    b.append("<div lang=\"").append(escape(r.lang())).append("\">\n");
    for (Reprint.Chapter c : r.chapters()) {
      if (!c.heading().isEmpty()) {
        b.append("<h2>").append(escape(Clean.line(c.heading()))).append("</h2>\n");
      }
      c.paragraphs().forEach(p -> b.append("<p>").append(escape(Clean.run(p))).append("</p>\n"));
    }
    return b.append("</div></body></html>").toString();
  }
}
