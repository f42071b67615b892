package org.banggiao.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.banggiao.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2025-01-01, 2024",
    "2024-02, 2024-02-01, 2024-03-01, 02/2024",
    "2022-04-26, 2022-04-26, 2022-04-27, 26/04/2022",
    "2021-2025, 2021-01-01, 2026-01-01, 2021–2025",
    "2025-01..09, 2025-01-01, 2025-10-01, 01–09/2025",
    "2025-01-01..2025-12-15, 2025-01-01, 2025-12-16, 01/01–15/12/2025"
  })
  void everyFormHasItsDaysAndItsWords(String text, LocalDate from, LocalDate until, String said) {
    Window window = Window.parse(text);
    assertThat(window.from()).isEqualTo(from);
    assertThat(window.until()).isEqualTo(until);
    assertThat(window.say()).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "năm 2024", "2024-13", "2025-09..01", "2025-2021", "2025-02-30", "24"})
  void whatIsNoWindowIsRefused(String text) {
    assertThatThrownBy(() -> Window.parse(text))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("indicator.period"));
  }

  @Test
  void aYearSaysSo() {
    assertThat(Window.year(2025).wholeYear()).isTrue();
    assertThat(Window.parse("2025-01").wholeYear()).isFalse();
  }
}
