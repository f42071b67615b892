package org.banggiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The reader against texts annotated by hand and seen while rules were written. */
class ReadingScoreTest {
  private static final Path TEXTS = Path.of("src/test/resources/reading");
  private static final List<Path> SEEN =
      texts("annotated", "held-out", "held-out-2", "held-out-3", "learning");
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

  @Test
  void everyFolderKeepsItsScore() {
    for (String folder : List.of("annotated", "held-out", "held-out-2", "held-out-3", "learning")) {
      print(folder, texts(folder));
      assertThat(score(Score.TASKS, texts(folder)).f1()).isGreaterThanOrEqualTo(0.97);
    }
  }

  /** The texts read last; what was printed here before stands in brackets in docs/reading.md. */
  @Test
  void theTextsReadLastAreMeasured() {
    print("held-out-4", texts("held-out-4"));
    print("held-out-5", texts("held-out-5"));
    print("held-out-6", texts("held-out-6"));
    assertThat(score(Score.TASKS, texts("held-out-6")).found()).isPositive();
  }

  private static void print(String group, List<Path> texts) {
    System.out.printf(
        "%s, %d texts: tasks %.3f, lists %.3f, figures %.3f (unit cut otherwise %.3f), dates %.3f, officials %.3f, conference %.3f%n",
        group,
        texts.size(),
        score(Score.TASKS, texts).f1(),
        score(Score.ALL_LISTS, texts).f1(),
        score(Score.FIGURES, texts).f1(),
        score(Score.FIGURES_BY_FIRST_WORDS, texts).f1(),
        score(Score.DATES, texts).f1(),
        score(Score.OFFICIALS, texts).f1(),
        score(Score.CONFERENCE, texts).f1());
  }

  private static Score score(Score.Measure measure) {
    return score(measure, SEEN);
  }

  private static Score score(Score.Measure measure, List<Path> texts) {
    Score sum = new Score(0, 0, 0);
    for (Path file : texts) {
      String text = string(file);
      JsonNode gold =
          JSON.readTree(
              string(Path.of(file.toString().replaceFirst("(\\.extracted)?\\.txt$", ".json"))));
      String printed =
          ReadingJson.toJson(file.toString(), "", "text/plain", Readings.read(text, Hints.none()));
      sum = sum.plus(measure.of(JSON.readTree(printed), gold));
    }
    assertThat(sum.gold()).isPositive();
    return sum;
  }

  private static List<Path> texts(String... folders) {
    List<Path> out = new ArrayList<>();
    for (String folder : folders) {
      try (var files = Files.list(TEXTS.resolve(folder))) {
        files.filter(p -> p.toString().endsWith(".txt")).sorted().forEach(out::add);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return out;
  }

  private static String string(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
