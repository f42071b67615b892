package org.banggiao.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banggiao.shell.Facts;
import org.jspecify.annotations.Nullable;

/** The bodies of the reference data, before they have numbers: links go by code. */
final class BodyFacts {

  /** Nghị quyết 202/2025/QH15: 63 provinces become 34. */
  static final LocalDate PROVINCES_MERGED = LocalDate.of(2025, 7, 1);

  /** Thừa Thiên Huế becomes the city of Huế, run centrally. */
  static final LocalDate HUE_CITY = LocalDate.of(2025, 1, 1);

  /** Nghị quyết 30/2026/QH16: Đồng Nai becomes a city run centrally. */
  static final LocalDate DONG_NAI_CITY = LocalDate.of(2026, 4, 30);

  private static final String MISSIONS = "BNG-25";
  private static final Pattern ENDED = Pattern.compile("ended (\\d{4}(?:-\\d\\d-\\d\\d)?)");
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("ministry", "ministry"),
          Map.entry("former ministry", "ministry"),
          Map.entry("ministerial-level", "ministerial"),
          Map.entry("government agency", "agency"),
          Map.entry("state organ", "state"),
          Map.entry("office holder", "office"),
          Map.entry("party body", "party"),
          Map.entry("former party body", "party"),
          Map.entry("NA committee", "assembly"),
          Map.entry("former committee", "assembly"),
          Map.entry("people's organisation", "people"),
          Map.entry("mofa unit", "unit"));

  /**
   * @param body without id, parent and successor
   * @param parent code of the body it belongs to, or empty
   * @param successor code of the body that took over, or empty
   */
  record Fact(Body body, String parent, String successor) {}

  private BodyFacts() {}

  static List<Fact> all() {
    List<Fact> all = new ArrayList<>();
    Facts.rows("agencies.csv").forEach(row -> all.add(agency(row)));
    Facts.rows("missions.csv").forEach(row -> all.add(mission(row)));
    Facts.rows("provinces_34.csv").forEach(row -> all.addAll(ProvinceFacts.after(row)));
    Facts.rows("provinces_63_to_34.csv").forEach(row -> all.addAll(ProvinceFacts.before(row)));
    return all;
  }

  private static Fact agency(Map<String, String> row) {
    Matcher ended = ENDED.matcher(cell(row, "status"));
    String until = ended.find() ? ended.group(1) : "";
    // A ministry that kept its name when another joined it goes on as the same body.
    boolean goesOn = cell(row, "predecessors").contains(cell(row, "name_vi"));
    String from = goesOn ? "" : cell(row, "from");
    Body body =
        new Body(
            0,
            cell(row, "id"),
            KINDS.getOrDefault(cell(row, "kind"), "agency"),
            cell(row, "name_vi"),
            cell(row, "name_en"),
            null,
            start(from),
            end(until),
            null,
            Facts.sureEnough(row.get("code_confidence")) ? cell(row, "code_level1") : "",
            from.length() == 4 || until.length() == 4,
            cell(row, "confidence"),
            cell(row, "source"),
            cell(row, "note_vi"));
    String link = cell(row, "parent_or_successor");
    return new Fact(body, until.isEmpty() ? link : "", until.isEmpty() ? "" : link);
  }

  private static Fact mission(Map<String, String> row) {
    String opened = cell(row, "opened");
    Body body =
        new Body(
            0,
            cell(row, "id"),
            cell(row, "type").equals("OFF") ? "office-abroad" : "mission",
            cell(row, "name_vi"),
            cell(row, "name_en"),
            null,
            start(opened),
            null,
            null,
            "",
            opened.length() == 4,
            cell(row, "confidence"),
            cell(row, "source"),
            cell(row, "note_vi"));
    return new Fact(body, cell(row, "type").equals("OFF") ? Body.MINISTRY : MISSIONS, "");
  }

  static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static @Nullable LocalDate start(String date) {
    return date.isEmpty()
        ? null
        : date.length() == 4 ? LocalDate.of(Integer.parseInt(date), 1, 1) : LocalDate.parse(date);
  }

  /** Of a year only the end is sure: the body is gone by the first day of the next. */
  private static @Nullable LocalDate end(String date) {
    return date.length() == 4 ? LocalDate.of(Integer.parseInt(date) + 1, 1, 1) : start(date);
  }
}
