package org.banggiao.paper;

import static org.banggiao.paper.Html.element;
import static org.banggiao.paper.Html.text;

import java.util.List;

/** Everything above the text: boxes 1 to 5, 9a, 10b and the legal bases. */
final class HtmlHead {
  private HtmlHead() {}

  static String write(OfficialDocument document) {
    return element("div", "vb-row", cells(left(document.head()), right()))
        + element("div", "vb-row", cells(numberBox(document), dateBox(document.head())))
        + title(document)
        + addressees(document.addressees())
        + legalBases(document.legalBases());
  }

  static String cells(String left, String right) {
    return element("div", "vb-left", left) + element("div", "vb-right", right);
  }

  private static String left(Letterhead head) {
    String parent =
        head.parent() == null ? "" : element("p", "vb-parent", text(Decree30.upper(head.parent())));
    return parent + element("p", "vb-agency", ruled(Decree30.upper(head.agency()), "vb-third"));
  }

  private static String right() {
    return element("p", "vb-state", Fixed.STATE)
        + element("p", "vb-motto", ruled(Fixed.MOTTO, "vb-full"));
  }

  private static String numberBox(OfficialDocument document) {
    Letterhead head = document.head();
    String about =
        document.type() == DocumentType.OFFICIAL_LETTER
            ? element("p", "vb-about", text("V/v " + Clean.line(document.subject())))
            : "";
    String stamp =
        head.urgency() == null
            ? ""
            : element("p", "vb-stamp vb-stamp-" + head.urgency().widthMm(), head.urgency().text());
    return element("p", "vb-number", text(Decree30.numberLine(head.number(), head.symbol())))
        + about
        + stamp;
  }

  private static String dateBox(Letterhead head) {
    String line = Decree30.placeAndDate(head.place(), head.date());
    String size = " vb-date-" + TextWidth.dateSize(line);
    return element("p", "vb-date" + size, text(line));
  }

  private static String title(OfficialDocument document) {
    if (document.type() == DocumentType.OFFICIAL_LETTER) {
      return "";
    }
    return element(
        "h1",
        "vb-title",
        "<span class=\"vb-line\">"
            + text(Decree30.upper(document.type().vietnamese()))
            + "</span> "
            + ruled(Clean.line(document.subject()), "vb-third"));
  }

  private static String addressees(List<String> addressees) {
    List<String> lines = Decree30.addresseeLines(addressees);
    if (lines.isEmpty()) {
      return "";
    }
    if (lines.size() == 1) {
      return element("p", "vb-to-one", "Kính gửi: " + text(lines.getFirst()));
    }
    StringBuilder out = new StringBuilder(element("p", "vb-to", "Kính gửi:"));
    lines.forEach(line -> out.append(element("p", "vb-to-each", text(line))));
    return out.toString();
  }

  private static String legalBases(List<String> bases) {
    StringBuilder out = new StringBuilder();
    Decree30.legalBasisLines(bases)
        .forEach(line -> out.append(element("p", "vb-basis", text(line))));
    return out.toString();
  }

  /** The text in a box as wide as itself, so that the rule under it can be a share of its width. */
  private static String ruled(String text, String rule) {
    return "<span class=\"vb-fit\">" + text(text) + "<span class=\"" + rule + "\"></span></span>";
  }
}
