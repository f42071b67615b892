package org.banggiao;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between modules point only where each package-info allows. */
class FloorsTest {

  @Test
  void everyModuleUsesOnlyTheFloorsBeneathIt() {
    ApplicationModules.of(BangGiao.class).verify();
  }
}
