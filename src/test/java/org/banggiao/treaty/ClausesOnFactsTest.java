package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banggiao.ProductTest;
import org.banggiao.kernel.AsOf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The clauses of the starting data, put to its actions, give the days that depositaries state. */
@ProductTest
class ClausesOnFactsTest {

  private static final AsOf NOW = AsOf.on(LocalDate.of(2026, 1, 1));

  @Autowired private Treaties treaties;

  @Test
  void everyClauseGivesTheStatedDay() {
    List<String> differ = new ArrayList<>();
    int agree = 0;
    for (Treaty t : treaties.all(treaties.ids())) {
      if (t.rule().known()
          && t.source().length() > 0
          && !t.recordedBy().isEmpty()
          && t.inForce() != null) {
        var working = treaties.working(t, treaties.actions(t.id(), NOW)).orElseThrow();
        LocalDate given = working.entry().date();
        if (t.inForce().first().equals(given)) {
          agree++;
        } else {
          differ.add(t.id() + ": stated " + t.inForce() + ", computed " + given);
        }
      }
    }
    assertThat(differ).isEmpty();
  }
}
