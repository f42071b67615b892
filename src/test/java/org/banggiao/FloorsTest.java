package org.banggiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import example.broken.BrokenHouse;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The arrows between modules point only where the table of floors draws them. */
class FloorsTest {

  @Test
  void everyModuleUsesOnlyTheFloorsBeneathIt() {
    ApplicationModules.of(BangGiao.class).verify();
    assertThat(Floors.faults(House.PRODUCT, "org.banggiao")).isEmpty();
  }

  @Test
  void everyPackageInfoAllowsWhatTheTableDrawsAndNoMore() throws ClassNotFoundException {
    var declared = new TreeMap<String, Set<String>>();
    for (String module : Floors.TABLE.keySet()) {
      ApplicationModule annotation =
          Class.forName("org.banggiao." + module + ".package-info")
              .getAnnotation(ApplicationModule.class);
      declared.put(module, Set.of(annotation.allowedDependencies()));
    }
    assertThat(declared).isEqualTo(new TreeMap<>(Floors.TABLE));
  }

  @Test
  void aForbiddenArrowInABrokenHouseIsFound() {
    assertThat(Floors.faults(House.BROKEN, "example.broken"))
        .singleElement()
        .asString()
        .contains("kernel -> shell", "TaskManager");
    assertThatThrownBy(() ->
            ApplicationModules.of(BrokenHouse.class, new ImportOption.OnlyIncludeTests()).verify())
        .isInstanceOf(Violations.class)
        .hasMessageContaining("kernel");
  }
}
