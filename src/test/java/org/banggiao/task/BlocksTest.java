package org.banggiao.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void everyDayUpToADayIsInExactlyOneOfItsBlocksAndNoLaterDayIs() {
    Random random = new Random(7);
    for (int n = 0; n < 5000; n++) {
      LocalDate change = LocalDate.of(1999, 12, 1).plusDays(random.nextInt(20_000));
      LocalDate asked = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
      Set<Integer> both = new HashSet<>(Blocks.holding(change));
      both.retainAll(Blocks.until(asked));
      assertThat(both).as("%s by %s", change, asked).hasSize(change.isAfter(asked) ? 0 : 1);
    }
  }

  @Test
  void aQuestionReadsFewBlocksHoweverLongTheHistory() {
    for (int n = 0; n < 12_000; n++) {
      assertThat(Blocks.until(Blocks.FIRST.plusDays(n)).size()).isLessThanOrEqualTo(14);
    }
  }

  @Test
  void whatIsBeyondTheLastDayIsNotCounted() {
    assertThat(Blocks.holding(LocalDate.of(2100, 1, 1))).isEmpty();
    assertThat(Blocks.until(LocalDate.of(2100, 1, 1))).containsExactly(Blocks.LAST);
  }
}
