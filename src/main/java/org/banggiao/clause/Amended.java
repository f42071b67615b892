package org.banggiao.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins an amendment with the treaty it amends: nobody is bound by it who is not bound by the
 * treaty.
 */
final class Amended {
  private Amended() {}

  static Participation together(
      Participation amendment, Map<String, Standing> treaty, boolean bindsAll) {
    LocalDate in = amendment.entry().date();
    Map<String, Standing> parties = new TreeMap<>(amendment.parties());
    if (in != null) {
      treaty.forEach((actor, s) -> {
        List<Bound> bound = new ArrayList<>();
        Standing own = amendment.parties().get(actor);
        for (Bound t : s.bound()) {
          if (t.until() != null && !t.until().isAfter(in)) {
            continue;
          }
          if (bindsAll) {
            bound.add(
                t.from().isBefore(in)
                    ? from(t, in, "the amendment binds every party from " + in)
                    : t);
          } else if (!t.consent().isBefore(in)) {
            bound.add(
                with(
                    t,
                    "joined after the amendment was in force: bound by the treaty as amended (VCLT 40(5)(a))"));
          } else if (own != null) {
            own.bound().forEach(b -> bound.add(cut(b, t)));
          }
        }
        parties.put(
            actor,
            new Standing(
                actor,
                null,
                own == null ? null : own.consented(),
                bound,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of()));
      });
    }
    return new Participation(
        amendment.facts(),
        amendment.known(),
        amendment.entry(),
        parties,
        amendment.ended(),
        amendment.endedWhy(),
        amendment.actions(),
        amendment.problems(),
        Map.of());
  }

  private static Bound from(Bound b, LocalDate from, String step) {
    return new Bound(
        from, b.until(), b.action(), b.kind(), b.consent(), b.ended(), List.of(step), null, null);
  }

  private static Bound with(Bound b, String step) {
    return from(b, b.from(), step);
  }

  private static Bound cut(Bound b, Bound treaty) {
    LocalDate from = b.from().isBefore(treaty.from()) ? treaty.from() : b.from();
    LocalDate until = b.until() == null ? treaty.until() : b.until();
    return new Bound(
        from, until, b.action(), b.kind(), b.consent(), b.ended(), b.steps(), null, null);
  }
}
