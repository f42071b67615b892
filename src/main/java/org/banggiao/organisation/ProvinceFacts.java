package org.banggiao.organisation;

import static org.banggiao.organisation.BodyFacts.cell;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banggiao.organisation.BodyFacts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Provinces before and after 1 July 2025. A province left unchanged is one body; one that was
 * merged is another body than the one that bears its name afterwards.
 */
final class ProvinceFacts {

  private static final String HUE = "46";
  private static final String DONG_NAI = "75";

  private ProvinceFacts() {}

  /** Bodies of one of the 34; code {@code P-} and the two digits of the statistics office. */
  static List<Fact> after(Map<String, String> row) {
    String gso = cell(row, "gso_code");
    String code = "P-" + gso;
    String name = cell(row, "full_name");
    String english = cell(row, "full_name_en");
    String formed = cell(row, "formed_from").replace(" + ", "; ");
    if (gso.equals(HUE)) {
      return List.of(
          fact(row, code, name, english, BodyFacts.HUE_CITY, null, "", "Trước là " + formed + "."));
    }
    if (!cell(row, "changed_on").startsWith("2025-07-01")) {
      return List.of(fact(row, code, name, english, null, null, "", ""));
    }
    String note = "Hợp nhất từ " + formed + ".";
    if (gso.equals(DONG_NAI)) {
      return List.of(
          fact(row, code, name, english, BodyFacts.DONG_NAI_CITY, null, "", CITY),
          fact(
              row,
              code + "-T",
              name.replace("Thành phố", "Tỉnh"),
              english.replace("City", "Province"),
              BodyFacts.PROVINCES_MERGED,
              BodyFacts.DONG_NAI_CITY,
              code,
              note));
    }
    return List.of(fact(row, code, name, english, BodyFacts.PROVINCES_MERGED, null, "", note));
  }

  private static final String CITY =
      "Thành phố trực thuộc trung ương từ 30/04/2026 (Nghị quyết 30/2026/QH16).";

  /** The body of one of the 63 that ended; none for one that goes on unchanged. */
  static List<Fact> before(Map<String, String> row) {
    String change = cell(row, "change");
    if (change.equals("unchanged")) {
      return List.of();
    }
    boolean renamed = change.equals("renamed");
    String successor = "P-" + cell(row, "new_gso_code");
    return List.of(
        new Fact(
            new Body(
                0,
                cell(row, "iso3166_2_old"),
                "province",
                cell(row, "old_kind") + " " + cell(row, "old_name"),
                "",
                null,
                null,
                renamed ? BodyFacts.HUE_CITY : BodyFacts.PROVINCES_MERGED,
                null,
                "",
                false,
                // The file has no column of its own: its source calls the merger general knowledge.
                "high",
                cell(row, "source"),
                renamed ? "Nay là thành phố Huế." : "Nghị quyết 202/2025/QH15."),
            "",
            successor.equals("P-" + DONG_NAI) ? successor + "-T" : successor));
  }

  private static Fact fact(
      Map<String, String> row,
      String code,
      String name,
      String english,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String successor,
      String note) {
    return new Fact(
        new Body(
            0,
            code,
            "province",
            name,
            english,
            null,
            from,
            until,
            null,
            "",
            false,
            cell(row, "confidence"),
            cell(row, "source"),
            note),
        "",
        successor);
  }
}
