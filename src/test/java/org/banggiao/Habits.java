package org.banggiao;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the house forbids in its code; each check returns the faults it found. */
final class Habits {

  private static final Pattern EMPTY_NAME =
      Pattern.compile(".*(Service|Manager|Helper|Utils?|Impl|DTO|Dto)(Test)?");
  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.LocalTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.Year.now",
          "java.time.YearMonth.now",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system",
          "java.lang.System.currentTimeMillis");

  private Habits() {}

  /** Names that say nothing. */
  static List<String> emptyNames(JavaClasses classes) {
    return classes.stream()
        .filter(c -> EMPTY_NAME.matcher(c.getSimpleName()).matches())
        .map(c -> c.getName() + " says nothing by its name")
        .toList();
  }

  /** Calls of a clock that is not injected. */
  static List<String> ownClocks(JavaClasses classes) {
    List<String> faults = new ArrayList<>();
    for (JavaClass type : classes) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        String target = access.getTargetOwner().getName() + "." + access.getTarget().getName();
        if (CLOCKS.contains(target)) {
          faults.add(access.getDescription());
        }
      }
    }
    return faults;
  }

  /** Controllers and stores that others can reach, or that bear another word's name. */
  static List<String> openDoors(JavaClasses classes) {
    List<String> faults = new ArrayList<>();
    for (JavaClass type : classes) {
      boolean controller =
          type.isAnnotatedWith("org.springframework.stereotype.Controller")
              || type.isAnnotatedWith("org.springframework.web.bind.annotation.RestController");
      boolean store = type.isAnnotatedWith("org.springframework.stereotype.Repository");
      if ((controller || store) && type.getModifiers().contains(JavaModifier.PUBLIC)) {
        faults.add(type.getName() + " is public");
      }
      if (controller && !type.getSimpleName().matches(".*(Pages|Api)")) {
        faults.add(type.getName() + " is a controller and not …Pages or …Api");
      }
      if (store && !type.getSimpleName().endsWith("Store")) {
        faults.add(type.getName() + " is a store and not …Store");
      }
    }
    return faults;
  }

  /** Tests switched off. */
  static List<String> switchedOff(JavaClasses tests) {
    List<String> faults = new ArrayList<>();
    for (JavaClass type : tests) {
      type.getDirectDependenciesFromSelf().stream()
          .filter(d -> d.getTargetClass().getName().equals("org.junit.jupiter.api.Disabled"))
          .forEach(d -> faults.add(d.getDescription()));
    }
    return faults;
  }
}
