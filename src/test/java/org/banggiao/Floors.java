package org.banggiao;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The table of floors of the house: who may use whom. */
final class Floors {

  private static final Set<String> GROUND = Set.of("kernel");
  private static final Set<String> BASE = Set.of("kernel", "shell", "organisation");

  /** Module → what it may use. {@code ops} may use all and is used by none. */
  static final Map<String, Set<String>> TABLE =
      Map.ofEntries(
          Map.entry("kernel", Set.of()),
          Map.entry("syllable", GROUND),
          Map.entry("reading", GROUND),
          Map.entry("extraction", GROUND),
          Map.entry("paper", GROUND),
          Map.entry("clause", GROUND),
          Map.entry("shell", GROUND),
          Map.entry("search", Set.of("kernel", "shell", "syllable")),
          Map.entry("organisation", Set.of("kernel", "shell")),
          Map.entry("audit", BASE),
          Map.entry("partner", with(BASE, "search")),
          Map.entry("treaty", with(BASE, "search", "partner", "task", "clause", "paper")),
          Map.entry("ingest", with(BASE, "partner", "treaty")),
          Map.entry("document", with(BASE, "search", "reading", "extraction")),
          Map.entry("task", with(BASE, "search", "document")),
          Map.entry("indicator", with(BASE, "document", "task")),
          Map.entry("directive", with(BASE, "search", "reading", "document", "task", "indicator")),
          Map.entry("procedure", with(BASE, "search", "document", "task", "treaty")),
          Map.entry("review", with(BASE, "paper", "document", "task", "indicator", "directive")));

  private Floors() {}

  private static Set<String> with(Set<String> floor, String... more) {
    Set<String> all = new TreeSet<>(floor);
    all.addAll(List.of(more));
    return all;
  }

  /** The module of a class, or empty for the root and for foreign classes. */
  static String module(JavaClass type, String root) {
    String name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return "";
    }
    String rest = name.substring(root.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  /** Every arrow of the code that the table does not draw, with one place where it is. */
  static List<String> faults(JavaClasses classes, String root) {
    Map<String, String> faults = new java.util.TreeMap<>();
    for (JavaClass type : classes) {
      String from = module(type, root);
      if (from.isEmpty() || from.equals("ops")) {
        continue;
      }
      if (!TABLE.containsKey(from)) {
        faults.putIfAbsent(from, from + " is not in the table of floors");
        continue;
      }
      for (var dependency : type.getDirectDependenciesFromSelf()) {
        String to = module(dependency.getTargetClass(), root);
        if (!to.isEmpty() && !to.equals(from) && !TABLE.get(from).contains(to)) {
          faults.putIfAbsent(from + to, from + " -> " + to + ": " + dependency.getDescription());
        }
      }
    }
    return new ArrayList<>(faults.values());
  }
}
