package org.banggiao.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real treaties recomputed from the deposits the product ships, beside the dates their depositaries
 * state. The clauses and dates are in clause/real.csv, each with its article.
 */
class RealTreatiesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void everyTreatyEntersIntoForceOnItsTrueDay() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (CSVRecord row : rows("/clause/real.csv")) {
      String date = answer(row).get("entry_into_force").path("date").asString("");
      // A row that says why it cannot come right must not come right by chance.
      if (date.equals(row.get("in_force")) != row.get("why_not").isEmpty()) {
        wrong.add(row.get("treaty") + ": " + date + " instead of " + row.get("in_force"));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void partiesOfTheWipoTreatiesAreBoundFromTheDaysTheirDepositaryStates() throws IOException {
    int right = 0;
    Map<String, List<String>> wrong = new TreeMap<>();
    for (CSVRecord row : rows("/clause/real.csv")) {
      if (!row.get("opening").isEmpty()) {
        continue;
      }
      Map<String, String> stated = new LinkedHashMap<>();
      for (CSVRecord act : rows("/facts/treaty_actions_wipo.csv")) {
        if (act.get("treaty").equals(row.get("treaty")) && !act.get("in_force").isEmpty()) {
          String code = Names.country(act.get("partner"));
          stated.put(code == null ? act.get("partner") : code, act.get("in_force"));
        }
      }
      for (JsonNode party : answer(row).get("parties")) {
        String said = stated.remove(party.get("actor").asString());
        if (said == null) {
          continue;
        }
        String computed = party.path("in_force").asString("");
        if (computed.equals(said)) {
          right++;
        } else {
          wrong
              .computeIfAbsent(row.get("treaty"), t -> new ArrayList<>())
              .add(party.get("actor").asString() + " " + computed + " stated " + said);
        }
      }
    }
    assertThat(right)
        .as("dates of parties that come right; not: %s", wrong)
        .isGreaterThanOrEqualTo(680);
    assertThat(wrong.keySet())
        .as("exact for every treaty whose facts are whole")
        .doesNotContain("washington-1989", "gratk-2024", "riyadh-2024");
  }

  /** Each file carries the true dates, which the answer holds beside its own. */
  @Test
  void everyFileOfARealTreatyComesOutOnItsTrueDays() throws IOException {
    List<String> wrong = new ArrayList<>();
    int dates = 0;
    try (var files = Files.list(Path.of("src/test/resources/clause/files"))) {
      for (Path file : files.sorted().toList()) {
        JsonNode answer =
            JSON.readTree(
                AnswerJson.compute(
                    FactsJson.read(Files.readString(file)), LocalDate.of(2026, 1, 1), false));
        JsonNode entry = answer.get("entry_into_force");
        dates++;
        if (!entry.path("agrees").asBoolean(false)) {
          wrong.add(file + ": " + entry.get("date") + " stated " + entry.get("stated"));
        }
        for (JsonNode party : answer.get("parties")) {
          if (!party.path("stated").isNull()) {
            dates++;
            if (!party.path("agrees").asBoolean(false)) {
              wrong.add(file + ": " + party.get("actor") + " " + party.get("in_force"));
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(dates).isGreaterThan(45);
  }

  private static JsonNode answer(CSVRecord row) throws IOException {
    List<Map<String, String>> actions = new ArrayList<>();
    for (String file : List.of("wipo", "untc", "extinct")) {
      for (CSVRecord act : rows("/facts/treaty_actions_" + file + ".csv")) {
        if (act.get("treaty").equals(row.get("treaty"))) {
          actions.add(
              Map.of("actor", act.get("partner"), "kind", act.get("kind"), "date", act.get("day")));
        }
      }
    }
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("clause", row.get("clause"));
    if (!row.get("opening").isEmpty()) {
      file.put("opened", row.get("opening"));
    }
    file.put("actions", actions);
    return JSON.readTree(
        AnswerJson.compute(
            FactsJson.read(JSON.writeValueAsString(file)), LocalDate.of(2026, 1, 1), false));
  }

  private static List<CSVRecord> rows(String name) throws IOException {
    try (var in =
            new InputStreamReader(
                Objects.requireNonNull(RealTreatiesTest.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8);
        var csv =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
      return csv.getRecords();
    }
  }
}
