package org.banggiao.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.banggiao.ProductTest;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class PartnersTest {

  @Autowired private Partners partners;
  @Autowired private PartnerLoader loader;

  @Test
  void aCodeIsNotTakenForTheNameOfAnother() {
    assertThat(partners.named("NGA", java.time.LocalDate.of(2020, 1, 1)).orElseThrow().code())
        .isEqualTo("NGA");
    assertThat(partners.named("Nga", java.time.LocalDate.of(2020, 1, 1)).orElseThrow().code())
        .isEqualTo("RUS");
    assertThat(partners.ambiguous("NGA")).isTrue();
    assertThat(partners.ambiguous("VNM")).isFalse();
  }

  @Test
  void aPartnerIsFoundByAnyOfItsNamesWithoutMarksAndByItsCodes() {
    for (String said :
        new String[] {
          "VNM", "vn", "704", "việt nam", "Viet Nam", "CONG HOA XA HOI CHU NGHIA VIET NAM"
        }) {
      assertThat(partners.named(said, null).orElseThrow().code()).as(said).isEqualTo("VNM");
    }
    assertThat(partners.named("Bolivia (Plurinational State of)", null).orElseThrow().code())
        .isEqualTo("BOL");
    assertThat(partners.named("St. Lucia", null).orElseThrow().code()).isEqualTo("LCA");
    assertThat(partners.named("Nước không có", null)).isEmpty();
  }

  @Test
  void theNameIsTheOneOfTheDay() {
    Partner eswatini = partners.get("SWZ");
    assertThat(eswatini.name(true, LocalDate.of(2018, 4, 18))).isEqualTo("Swaziland");
    assertThat(eswatini.name(true, LocalDate.of(2018, 4, 19))).isEqualTo("Eswatini");
    assertThat(eswatini.name(true)).isEqualTo("Eswatini");
    assertThat(partners.get("JPN").name(false, LocalDate.of(1950, 1, 1))).isEqualTo("Nhật Bản");
  }

  @Test
  void extinctStatesExistUntilTheirDayAndNameWhoCameAfter() {
    Partner czechoslovakia = partners.get("CSK");
    assertThat(czechoslovakia.on(LocalDate.of(1992, 12, 31))).isTrue();
    assertThat(czechoslovakia.on(LocalDate.of(1993, 1, 1))).isFalse();
    assertThat(czechoslovakia.successors()).containsExactly("CZE", "SVK");
    assertThat(partners.predecessors("VNM"))
        .extracting(Partner::code)
        .containsExactlyInAnyOrder("VDR", "RSV", "RVN", "QGV");
    assertThat(partners.list(LocalDate.of(1989, 1, 1)))
        .extracting(Partner::code)
        .contains("DDR", "SUN", "YUG")
        .doesNotContain("CZE", "HRV");
  }

  @Test
  void aYearAloneLeavesEveryDayOfItOpen() {
    Partner state = partners.get("QGV");
    assertThat(state.from()).isEqualTo(new PartialDay("1949"));
    assertThat(state.on(LocalDate.of(1949, 1, 1))).isTrue();
    assertThat(state.on(LocalDate.of(1948, 12, 31))).isFalse();
  }

  @Test
  void namibiaAndTheNonAlignedMovementAreTwo() {
    assertThat(partners.get("NAM").kind()).isEqualTo(Kind.STATE);
    assertThat(partners.get("NAM-ORG").kind()).isEqualTo(Kind.ORGANISATION);
    assertThat(partners.get("EU").reio()).isTrue();
  }

  @Test
  void aMembershipOfMediumConfidenceIsNotLoaded() {
    assertThat(partners.get("ASEAN").joined()).isEqualTo("1995-07-28");
    assertThat(partners.get("OIF").joined()).isEmpty();
  }

  @Test
  void loadingTwiceWritesOnce() {
    assertThat(partners.list()).hasSizeGreaterThan(320);
    assertThat(loader.load(PartnerFacts.all())).isZero();
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    for (String text : new String[] {"1982-13", "1982-02-30", "82", "", "1982-1-1"}) {
      assertThatThrownBy(() -> new PartialDay(text)).as(text).isInstanceOf(Refusal.class);
    }
    assertThat(new PartialDay("1996-02").last()).isEqualTo("1996-02-29");
    assertThat(new PartialDay("1996~").about()).isTrue();
  }
}
