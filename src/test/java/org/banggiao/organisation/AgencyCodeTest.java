package org.banggiao.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banggiao.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCodeTest {

  @ParameterizedTest
  @CsvSource({"G08,000.00.00.G08", "G08.01,000.00.01.G08", "G08.01.02,000.02.01.G08"})
  void oldAndNewFormsAreTheSameCode(String now, String old) {
    assertThat(AgencyCode.ofOldForm(old)).isEqualTo(new AgencyCode(now));
    assertThat(new AgencyCode(now).oldForm()).isEqualTo(old);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "G8", "g08", "G08.", "Z00A", "G08.0123456789.0123456789.0123456789.01"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> new AgencyCode(text)).isInstanceOf(Refusal.class);
  }

  @Test
  void bodiesOutsideTheTreeStandUnderZ() {
    assertThat(new AgencyCode("Z01ABC").oldForm()).isEqualTo("Z01ABC");
  }
}
