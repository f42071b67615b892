package org.banggiao.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class BodyLoaderTest {

  @Autowired private Bodies bodies;
  @Autowired private BodyLoader loader;
  @Autowired private Actors actors;

  private List<Body> provinces(String day) {
    return bodies.find("province", "", LocalDate.parse(day));
  }

  @Test
  void sixtyThreeProvincesBeforeTheFirstOfJuly2025AndThirtyFourFromThatDay() {
    assertThat(provinces("2024-12-31")).hasSize(63);
    assertThat(provinces("2025-06-30")).hasSize(63);
    assertThat(provinces("2025-07-01")).hasSize(34);
    assertThat(provinces("2026-04-30")).hasSize(34);
  }

  @Test
  void aMergedProvinceIsAnotherBodyThanTheOneThatBearsItsName() {
    Body before = bodies.get("VN-56");
    Body after = bodies.get("P-24");
    assertThat(before.nameVi()).isEqualTo(after.nameVi()).isEqualTo("Tỉnh Bắc Ninh");
    assertThat(before.successor()).isEqualTo(after.id());
    assertThat(bodies.predecessors(after.id()))
        .extracting(Body::nameVi)
        .containsExactly("Tỉnh Bắc Giang", "Tỉnh Bắc Ninh");
  }

  @Test
  void anUnchangedProvinceGoesOnAsOneBody() {
    Body caoBang = bodies.get("P-04");
    assertThat(provinces("2024-12-31")).contains(caoBang);
    assertThat(provinces("2025-07-01")).contains(caoBang);
  }

  @Test
  void hueAndDongNaiBearTheNameOfTheDay() {
    assertThat(names("hue", "2024-12-31")).containsExactly("Tỉnh Thừa Thiên Huế");
    assertThat(names("hue", "2025-01-01")).containsExactly("Thành phố Huế");
    assertThat(names("dong nai", "2025-07-01")).containsExactly("Tỉnh Đồng Nai");
    assertThat(names("dong nai", "2026-04-30")).containsExactly("Thành phố Đồng Nai");
    assertThat(bodies.get("VN-39").successor()).isEqualTo(bodies.get("P-75-T").id());
  }

  private List<String> names(String words, String day) {
    return bodies.find("province", words, LocalDate.parse(day)).stream().map(Body::nameVi).toList();
  }

  @Test
  void endedMinistriesHaveTheirSuccessorsAndContinuingOnesHaveNoGap() {
    LocalDate before = LocalDate.of(2025, 2, 28);
    LocalDate after = LocalDate.of(2025, 3, 1);
    Body planning = bodies.get("BKHDT");
    assertThat(planning.on(before)).isTrue();
    assertThat(planning.on(after)).isFalse();
    assertThat(planning.successor()).isEqualTo(bodies.get("BTC").id());
    assertThat(bodies.get("BNG").on(LocalDate.of(2021, 12, 14))).isTrue();
    assertThat(bodies.get("BNNMT").on(before)).isFalse();
    assertThat(bodies.get("BDNTW").validUntil()).isEqualTo(LocalDate.of(2025, 1, 24));
  }

  @Test
  void theMinistryHasItsTwentyFiveUnitsAndMissionsBelongToTheLast() {
    assertThat(bodies.parts(bodies.get("BNG").id(), LocalDate.of(2026, 1, 1)))
        .filteredOn(b -> b.kind().equals("unit"))
        .hasSize(25);
    assertThat(bodies.find("mission", "", LocalDate.of(2026, 1, 1))).hasSize(99);
    assertThat(bodies.get("FR-EMB-PARIS").parent()).isEqualTo(bodies.get("BNG-25").id());
    assertThat(bodies.get("TW-OFF-TAIPEI").kind()).isEqualTo("office-abroad");
  }

  @Test
  void aMissionDoesNotExistBeforeItOpened() {
    assertThat(bodies.get("CN-CG-CHONGQING").on(LocalDate.of(2025, 10, 28))).isFalse();
    assertThat(bodies.get("CN-CG-CHONGQING").on(LocalDate.of(2025, 10, 29))).isTrue();
  }

  @Test
  void onlyIdentifiersThatWereFoundAreLoaded() {
    assertThat(bodies.get("BNG").agencyCode()).isEqualTo("G08");
    assertThat(bodies.get("VPCP").agencyCode()).isEqualTo("G22");
    assertThat(bodies.get("BQP").agencyCode()).isEmpty();
  }

  @Test
  void everyRowLoadedIsFoundFoundWeakOrHighAndOfAKnownKind() {
    var loaded = BodyFacts.all();
    Set<String> confidences =
        loaded.stream().map(f -> f.body().confidence()).collect(Collectors.toSet());
    assertThat(confidences).containsExactlyInAnyOrder("found", "found-weak", "high");
    assertThat(loaded).allSatisfy(f -> assertThat(Body.KINDS).contains(f.body().kind()));
    assertThat(bodies.get("DZ-EMB-ALGIERS").toVerify()).isTrue();
    assertThat(bodies.get("BNG").toVerify()).isFalse();
  }

  @Test
  void loadingTwiceIsLoadingOnce() {
    int before = bodies.list().size();
    assertThat(loader.load(BodyFacts.all())).isZero();
    assertThat(bodies.list()).hasSize(before);
  }

  @Test
  void aCorrectedFactCorrectsItsRow() {
    Body hanoi = bodies.get("P-01");
    var fact = BodyFacts.all().stream().filter(f -> f.body().code().equals("P-01")).findFirst();
    assertThat(fact).isPresent();
    Body b = fact.get().body();
    Body corrected =
        new Body(
            0,
            b.code(),
            b.kind(),
            b.nameVi(),
            "Capital",
            null,
            null,
            null,
            null,
            "",
            false,
            b.confidence(),
            b.source(),
            b.note());
    int changed = actors.fixture(() -> loader.load(List.of(new BodyFacts.Fact(corrected, "", ""))));
    assertThat(changed).isOne();
    assertThat(bodies.get("P-01").nameEn()).isEqualTo("Capital");
    assertThat(bodies.get("P-01").id()).isEqualTo(hanoi.id());
    actors.fixture(() -> loader.load(BodyFacts.all()));
    assertThat(bodies.get("P-01")).isEqualTo(hanoi);
  }
}
