package org.banggiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The reader against five texts annotated by hand before the rules were written. */
class ReadingScoreTest {
  private static final List<String> SEEN =
      List.of(
          "bao-doi-ngoai-dia-phuong",
          "ke-hoach-thong-tin-doi-ngoai",
          "phat-bieu-tong-ket-nganh",
          "tb-vpcp-ket-luan-cam-ket",
          "ttxvn-ngoai-giao-kinh-te");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void tasksAndListsAreFoundWithTheirExactExtent() {
    assertThat(score(Score.TASKS).f1()).isGreaterThanOrEqualTo(0.97);
    assertThat(score(Score.ALL_LISTS).f1()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void figuresAreFoundWithValueUnitAndQualifier() {
    assertThat(score(Score.FIGURES).f1()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void datesAreResolved() {
    assertThat(score(Score.DATES).f1()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void officeHoldersAndTheConferenceAreNamed() {
    assertThat(score(Score.OFFICIALS).f1()).isGreaterThanOrEqualTo(0.95);
    assertThat(score(Score.CONFERENCE).f1()).isGreaterThanOrEqualTo(0.95);
  }

  private static Score score(Score.Measure measure) {
    Score sum = new Score(0, 0, 0);
    for (String name : SEEN) {
      String text = resource(name + ".txt");
      JsonNode gold = JSON.readTree(resource(name + ".json"));
      String printed =
          ReadingJson.toJson(name, "", "text/plain", Readings.read(text, Hints.none()));
      sum = sum.plus(measure.of(JSON.readTree(printed), gold));
    }
    assertThat(sum.gold()).isPositive();
    return sum;
  }

  private static String resource(String name) {
    try (InputStream in =
        ReadingScoreTest.class.getResourceAsStream("/reading/annotated/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
