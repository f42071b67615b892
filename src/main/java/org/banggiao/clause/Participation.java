package org.banggiao.clause;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that follows from the facts of one treaty: its entry into force, who is bound and
 * when, what is wrong with the file. A pure function of the facts and the day of knowledge.
 *
 * @param known what had come to be known by then counts; null for all
 * @param parties by participant
 * @param ended the day the treaty itself ended, out; null when it has not
 * @param amendments the amendments, each computed in the same way
 */
public record Participation(
    Facts facts,
    @Nullable LocalDate known,
    EntryIntoForce entry,
    Map<String, Standing> parties,
    @Nullable LocalDate ended,
    @Nullable String endedWhy,
    List<Action> actions,
    List<Problem> problems,
    Map<String, Participation> amendments) {

  /** Takes partial dates at their last possible day. */
  public static Participation of(Facts facts, @Nullable LocalDate known) {
    return of(facts, known, true);
  }

  /** Takes partial dates at their last ({@code latest}) or first possible day. */
  public static Participation of(Facts facts, @Nullable LocalDate known, boolean latest) {
    return Participations.of(facts, known, latest);
  }

  public @Nullable Standing find(String actor) {
    return parties.get(actor);
  }

  /** The participants bound on a day. */
  public List<String> boundOn(LocalDate day) {
    return parties.values().stream().filter(s -> s.boundOn(day)).map(Standing::actor).toList();
  }

  static <V> Map<String, V> map() {
    return new LinkedHashMap<>();
  }
}
