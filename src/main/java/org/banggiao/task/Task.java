package org.banggiao.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stands now.
 *
 * @param version number of the last event; a page remembers it, so that two people at once are told
 * @param assigner id of the body that gave it
 * @param due last day, included; null for none
 * @param submittedOn day of the submission now being judged
 * @param closedOn day of the submission that was accepted
 * @param lastOn day of the last event
 * @param successor task that took its place
 */
public record Task(
    long id,
    int version,
    RecordRef origin,
    List<PassageRef> passages,
    String wording,
    String product,
    long assigner,
    long lead,
    @Nullable Long monitor,
    List<Long> cooperators,
    TaskState state,
    @Nullable Verdict verdict,
    LocalDate issuedOn,
    @Nullable LocalDate due,
    String dueBasis,
    boolean standing,
    @Nullable LocalDate submittedOn,
    @Nullable LocalDate closedOn,
    LocalDate lastOn,
    @Nullable Long successor,
    boolean invented) {

  public RecordRef ref() {
    return RecordRef.of("task", id);
  }

  public String path() {
    return "/ban/nhiem-vu/" + id;
  }

  /** What a body is to this task today. */
  public Set<Party> parties(long body) {
    Set<Party> parties = EnumSet.noneOf(Party.class);
    if (body == lead) {
      parties.add(Party.LEAD);
    }
    if (cooperators.contains(body)) {
      parties.add(Party.COOPERATOR);
    }
    if (monitor != null && body == monitor) {
      parties.add(Party.MONITOR);
    }
    if (body == assigner) {
      parties.add(Party.ASSIGNER);
    }
    return parties;
  }

  /** How it stands on a day not before its last event. */
  public Timely timely(LocalDate day) {
    LocalDate ref = submittedOn != null ? submittedOn : closedOn;
    Fact last = new Fact(Act.ASSIGNED, issuedOn, Instant.EPOCH, TaskState.ISSUED, true, due, lead);
    List<Fact> story = new ArrayList<>(List.of(last));
    if (ref != null) {
      story.add(
          new Fact(Act.SUBMITTED, ref, Instant.EPOCH, TaskState.SUBMITTED, false, null, lead));
    }
    story.add(new Fact(Act.PROGRESSED, issuedOn, Instant.EPOCH, state, false, null, lead));
    return Timeliness.of(new Facts(standing, story), AsOf.on(day.isBefore(lastOn) ? lastOn : day))
        .orElseThrow();
  }
}
