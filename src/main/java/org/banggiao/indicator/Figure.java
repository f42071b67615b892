package org.banggiao.indicator;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is said about one indicator in one window.
 *
 * @param live observations not superseded, oldest first; never empty
 * @param contradicting those among them that cannot both be right
 * @param decision the last decision taken for the window, if any
 */
public record Figure(
    String indicator,
    Window window,
    List<Observation> live,
    List<Observation> contradicting,
    @Nullable Decision decision) {

  static Figure of(List<Observation> live, @Nullable Decision decision) {
    Observation first = live.getFirst();
    return new Figure(
        first.indicator(), first.window(), live, ContradictionRules.contradicting(live), decision);
  }

  /** Contradicting sources, and nobody has decided with all of them in view. */
  public boolean open() {
    if (contradicting.isEmpty()) {
      return false;
    }
    Set<Long> unseen = new HashSet<>(contradicting.stream().map(Observation::id).toList());
    if (decision != null && used().isPresent()) {
      decision.considered().forEach(unseen::remove);
    }
    return !unseen.isEmpty();
  }

  /**
   * The observation to print: the one decided on while it is live, otherwise the most exact, then
   * the latest recorded. While the figure is {@link #open} nothing may print it as settled.
   */
  public Observation shown() {
    return used()
        .orElseGet(() ->
            live.stream()
                .min(
                    Comparator.comparing(Observation::comparator)
                        .thenComparing(Observation::kind)
                        .thenComparing(Observation::id, Comparator.reverseOrder()))
                .orElseThrow());
  }

  private Optional<Observation> used() {
    return decision == null
        ? Optional.empty()
        : live.stream().filter(o -> o.id() == decision.observation()).findFirst();
  }
}
