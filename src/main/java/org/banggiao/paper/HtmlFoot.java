package org.banggiao.paper;

import static org.banggiao.paper.Html.element;
import static org.banggiao.paper.Html.escape;
import static org.banggiao.paper.Html.text;

import java.util.List;

/** What comes under and after the text: recipients and signature, annexes, sources. */
final class HtmlFoot {
  private HtmlFoot() {}

  static String signing(OfficialDocument document) {
    Footing foot = document.foot();
    StringBuilder left = new StringBuilder(element("p", "vb-recipients", Fixed.RECIPIENTS));
    Decree30.recipientLines(!document.addressees().isEmpty(), foot.recipients(), foot.unit())
        .forEach(line -> left.append(element("p", "vb-recipient", text(line))));
    StringBuilder right = new StringBuilder();
    Decree30.signingLines(foot.signature())
        .forEach(line -> right.append(element("p", "vb-office", text(line))));
    String name = foot.signature().name();
    right.append(element("p", "vb-name", name == null ? "&#160;" : text(Clean.line(name))));
    return element("div", "vb-row vb-foot", HtmlHead.cells(left.toString(), right.toString()));
  }

  static String annexes(List<Annex> annexes, HtmlBody body) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < annexes.size(); i++) {
      Annex annex = annexes.get(i);
      out.append("<section class=\"vb-annex\">\n");
      out.append(
          element(
              "h1",
              "vb-annex-title",
              "<span class=\"vb-line\">%s</span> <span class=\"vb-line\">%s</span>"
                  .formatted(
                      Fixed.annexLabel(i + 1, annexes.size()),
                      text(Decree30.upper(annex.title())))));
      out.append(element("p", "vb-with", Fixed.GOES_WITH));
      out.append(String.join("", body.write(annex.body()))).append("</section>\n");
    }
    return out.toString();
  }

  static String sources(List<Source> sources) {
    if (sources.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<section class=\"vb-annex\">\n");
    out.append(element("h1", "vb-annex-title", Fixed.SOURCES));
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      out.append("<p class=\"vb-source\" id=\"vb-nguon-").append(i + 1).append("\">[");
      out.append(i + 1).append("] ").append(text(Clean.line(source.text())));
      out.append(address(source)).append("</p>\n");
    }
    return out.append("</section>\n").toString();
  }

  private static String address(Source source) {
    if (source.address() == null) {
      return "";
    }
    String shown = escape(Clean.line(source.address()));
    return source.link().isPresent()
        ? " <a class=\"vb-address\" href=\"%s\" title=\"%1$s\">%1$s</a>".formatted(shown)
        : " <span class=\"vb-address\">" + shown + "</span>";
  }
}
