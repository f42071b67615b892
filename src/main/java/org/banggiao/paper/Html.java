package org.banggiao.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text into HTML that is also XML: escaped, with dates and symbols kept on one line. */
final class Html {
  /** 01/7/2026, 29-12, 30/2020/NĐ-CP: a reader must not meet the halves on two lines. */
  private static final Pattern WHOLE =
      Pattern.compile("(?<![\\w/])\\d{1,4}[/-]\\d{1,4}([/-][\\p{L}\\d]{1,6}){0,3}(?![\\w/])");

  private final int sources;

  /**
   * @param sources how many sources there are to link to
   */
  Html(int sources) {
    this.sources = sources;
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Clean, escaped, unbroken where it must be. */
  static String text(String raw) {
    String clean = Clean.run(raw);
    StringBuilder out = new StringBuilder();
    Matcher whole = WHOLE.matcher(clean);
    int at = 0;
    while (whole.find()) {
      out.append(escape(clean.substring(at, whole.start())));
      out.append("<span class=\"vb-nb\">").append(escape(whole.group())).append("</span>");
      at = whole.end();
    }
    return out.append(escape(clean.substring(at))).toString();
  }

  static String element(String name, String classes, String inner) {
    return "<" + name + " class=\"" + classes + "\">" + inner + "</" + name + ">\n";
  }

  String words(Words words) {
    StringBuilder out = new StringBuilder();
    for (Run run : words.runs()) {
      out.append(
          switch (run) {
            case Run.Text(String text, Run.Style style) ->
                switch (style) {
                  case PLAIN -> text(text);
                  case BOLD -> "<strong>" + text(text) + "</strong>";
                  case ITALIC -> "<em>" + text(text) + "</em>";
                };
            case Run.Mark(int source) -> mark(source);
          });
    }
    return out.toString();
  }

  private String mark(int source) {
    return source >= 1 && source <= sources
        ? "<a class=\"vb-mark\" href=\"#vb-nguon-%d\" title=\"Nguồn %1$d\">[%1$d]</a>"
            .formatted(source)
        : "<span class=\"vb-mark\">[" + source + "]</span>";
  }
}
