package org.banggiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The habits of the house, each shown to be found in a small broken example. */
class HabitsTest {

  @Test
  void everyNameSaysSomething() {
    assertThat(Habits.emptyNames(House.PRODUCT)).isEmpty();
    assertThat(Habits.emptyNames(House.BROKEN)).singleElement().asString().contains("TaskManager");
  }

  @Test
  void thereIsOneClockAndItIsInjected() {
    assertThat(Habits.ownClocks(House.PRODUCT)).isEmpty();
    assertThat(Habits.ownClocks(House.BROKEN)).singleElement().asString().contains("LocalDate.now");
  }

  @Test
  void controllersAndStoresAreReachedOnlyThroughTheirModule() {
    assertThat(Habits.openDoors(House.PRODUCT)).isEmpty();
    assertThat(Habits.openDoors(House.BROKEN))
        .containsExactlyInAnyOrder(
            "example.broken.audit.OpenStore is public",
            "example.broken.audit.web.Everything is public",
            "example.broken.audit.web.Everything is a controller and not …Pages or …Api");
  }

  @Test
  void noTestIsSwitchedOff() {
    assertThat(
            Habits.switchedOff(
                new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                    .importPackages("org.banggiao")))
        .isEmpty();
    assertThat(Habits.switchedOff(House.BROKEN)).isNotEmpty();
  }
}
