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

/** The reader against texts annotated by hand, all seen while rules were written. */
class ReadingScoreTest {
  private static final List<String> SEEN =
      List.of(
          "annotated/bao-doi-ngoai-dia-phuong",
          "annotated/ke-hoach-thong-tin-doi-ngoai",
          "annotated/phat-bieu-tong-ket-nganh",
          "annotated/tb-vpcp-ket-luan-cam-ket",
          "annotated/ttxvn-ngoai-giao-kinh-te",
          "held-out/bao-doi-ngoai-toan-quoc",
          "held-out/bao-lanh-su-bao-ho",
          "held-out/bao-tong-ket-nganh",
          "held-out/kl-ban-chi-dao-hoi-nhap",
          "held-out/tb-bng-giao-ban",
          "learning/bao-dang-toan-quoc",
          "learning/bao-thong-tan-tong-ket",
          "learning/bao-tinh-diem-cau",
          "learning/bao-tre-ba-tu-khoa",
          "learning/cong-chinh-phu-tong-ket",
          "learning/trang-bo-ngoai-giao-kinh-te");
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
    assertThat(score(Score.CONFERENCE).f1()).isGreaterThanOrEqualTo(0.9);
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
    try (InputStream in = ReadingScoreTest.class.getResourceAsStream("/reading/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
