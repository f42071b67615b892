package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The measures on rankings small enough to reckon by hand. */
class ScoresTest {

  @Test
  void theFirstOfTwoRelevantTextsAtRankTwo() {
    Scores s = Scores.of(List.of("x", "a", "y"), Map.of("a", 1, "b", 1));
    assertThat(s.recall10()).isEqualTo(0.5);
    assertThat(s.mrr10()).isEqualTo(0.5);
    // Gain 1/log2(3) over the ideal 1/log2(2) + 1/log2(3).
    assertThat(s.ndcg10()).isCloseTo(0.63093 / 1.63093, within(1e-5));
  }

  @Test
  void aHigherGradeIsWorthMoreFirst() {
    Scores right = Scores.of(List.of("a", "b"), Map.of("a", 3, "b", 1));
    Scores wrong = Scores.of(List.of("b", "a"), Map.of("a", 3, "b", 1));
    assertThat(right.ndcg10()).isEqualTo(1);
    assertThat(wrong.ndcg10()).isCloseTo((1 + 3 * 0.63093) / (3 + 0.63093), within(1e-5));
  }

  @Test
  void rankElevenCountsForTheHundredOnly() {
    List<String> found = IntStream.rangeClosed(1, 11).mapToObj(i -> "t" + i).toList();
    assertThat(Scores.of(found, Map.of("t11", 1))).isEqualTo(new Scores(1, 0, 1, 0, 0));
  }

  @Test
  void aQueryWithoutARelevantTextIsNotCounted() {
    Scores none = Scores.of(List.of("a"), Map.of("a", 0));
    Scores full = Scores.of(List.of("a"), Map.of("a", 1));
    assertThat(Scores.mean(List.of(none, full))).isEqualTo(new Scores(1, 1, 1, 1, 1));
    assertThat(Scores.mean(List.of(none))).isEqualTo(Scores.NONE);
  }
}
