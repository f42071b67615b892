package org.banggiao.paper;

import static org.banggiao.paper.Html.element;
import static org.banggiao.paper.Html.text;

import java.util.List;

/** The blocks of a body as HTML. */
final class HtmlBody {
  private final Html html;

  HtmlBody(Html html) {
    this.html = html;
  }

  /** One string a block. */
  List<String> write(List<Block> body) {
    // Headings go down one at a time: a section is the top when there are no parts.
    int top = body.stream().anyMatch(Block.Part.class::isInstance) ? 3 : 2;
    return Outline.of(body).stream().map(one -> write(one.label(), one.block(), top)).toList();
  }

  private String write(String label, Block block, int top) {
    return switch (block) {
      case Block.Part(String title) ->
          element(
              "h2",
              "vb-part",
              "<span class=\"vb-line\">%s</span> <span class=\"vb-line\">%s</span>"
                  .formatted(label, text(Decree30.upper(title))));
      case Block.Section(String title) ->
          element("h" + top, "vb-section", label + " " + text(Decree30.upper(title)));
      case Block.Item(String title) ->
          element("h" + (top + 1), "vb-item", label + " " + text(Clean.line(title)));
      case Block.Clause(Words words) -> element("p", "vb-p", label + " " + html.words(words));
      case Block.Point(Words words) -> element("p", "vb-p", label + " " + html.words(words));
      case Block.Paragraph(Words words) -> element("p", "vb-p", html.words(words));
      case Block.Note(Words words) -> element("p", "vb-note", html.words(words));
      case Block.Table table -> table(label, table);
    };
  }

  private String table(String label, Block.Table table) {
    List<Integer> widths = TableShape.percents(table.columns());
    StringBuilder out = new StringBuilder("<table class=\"vb-table");
    out.append(TableShape.repeatsHeader(table.columns()) ? " vb-repeat\">\n" : "\">\n");
    out.append("<caption>").append(label).append(' ').append(text(Clean.line(table.caption())));
    out.append("</caption>\n<thead><tr>");
    for (int i = 0; i < widths.size(); i++) {
      out.append("<th scope=\"col\" class=\"vb-w%d\">".formatted(widths.get(i)));
      out.append(text(Clean.line(table.columns().get(i).header()))).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (List<Words> row : table.rows()) {
      out.append("<tr>");
      for (int i = 0; i < widths.size(); i++) {
        out.append("<td class=\"vb-").append(table.columns().get(i).align()).append("\">");
        out.append(html.words(TableShape.cell(row, i))).append("</td>");
      }
      out.append("</tr>\n");
    }
    return out.append("</tbody></table>\n").toString();
  }
}
