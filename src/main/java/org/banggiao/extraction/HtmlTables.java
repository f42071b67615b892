package org.banggiao.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tables and list labels of web pages. */
final class HtmlTables {
  private HtmlTables() {}

  /**
   * A table of data: two columns or more of short cells, no table inside. Others only lay out the
   * page, such as the boxes at the head of a document, whose cells hold lines.
   */
  static boolean isData(@Nullable Element table) {
    if (table == null
        || !table.normalName().equals("table")
        || table.selectFirst("td table, td p + p, td div p") != null) {
      return false;
    }
    boolean boxes =
        table.select("tr").size() <= 3
            && table.selectFirst("td br, td > p ~ *, td > * ~ p, td > div ~ *") != null
            && table.select("tr").stream().allMatch(tr -> tr.select("> td, > th").size() <= 3);
    boolean columns =
        table.select("tr").stream().anyMatch(tr -> tr.select("> td, > th").size() >= 2);
    return columns
        && !boxes
        && table.select("td, th").stream().noneMatch(cell -> cell.text().length() > 1500);
  }

  static List<String> rows(Element table) {
    List<String> rows = new ArrayList<>();
    for (Element caption : table.select("> caption")) {
      rows.add(caption.text());
    }
    for (Element tr : table.select("tr")) {
      tr.select("script, style, noscript").remove();
      rows.add(
          tr.select("> td, > th").stream().map(HtmlTables::cell).collect(Collectors.joining("\t")));
    }
    return rows;
  }

  private static String cell(Element cell) {
    return cell.text().replace('\t', ' ').strip();
  }

  /** The label a browser shows before a list item, with a space; empty for all other elements. */
  static String label(Element e) {
    Element list = e.parent();
    if (!e.normalName().equals("li") || list == null) {
      return "";
    }
    if (!list.normalName().equals("ol")) {
      return "- ";
    }
    int number = start(list) + list.select("> li").indexOf(e);
    return switch (list.attr("type")) {
      case "a" -> letter(number) + ". ";
      case "A" -> letter(number).toUpperCase(Locale.ROOT) + ". ";
      case "i" -> Numerals.roman(number).toLowerCase(Locale.ROOT) + ". ";
      case "I" -> Numerals.roman(number) + ". ";
      default -> number + ". ";
    };
  }

  private static int start(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  private static String letter(int number) {
    return Numerals.letter(number);
  }
}
