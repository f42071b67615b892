package org.banggiao.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step of a file, where it stands.
 *
 * @param started the event that began it, if it was begun by one of its own
 * @param done the event that completed it or left it out
 * @param limit the rule of the file's time
 * @param newer the rule of today where it differs
 * @param waits the steps that must come first and have not
 */
public record StepLine(
    Step step,
    State state,
    @Nullable FileEvent started,
    @Nullable FileEvent done,
    @Nullable Limit limit,
    @Nullable Limit newer,
    List<Step> waits) {

  /** Where it stands. */
  public enum State {
    /** Done. */
    DONE,
    /** Left out, with a reason. */
    SKIPPED,
    /** Begun. */
    RUNNING,
    /** May begin. */
    OPEN,
    /** Waits for others. */
    LATER
  }

  public boolean finished() {
    return state == State.DONE || state == State.SKIPPED;
  }

  /** Begun, done or left out. */
  boolean touched() {
    return started != null || done != null;
  }

  /** Runs or may begin. */
  public boolean now() {
    return state == State.RUNNING || state == State.OPEN;
  }

  /** The task that carries the deadline of a step, of the last time it began. */
  public static Optional<Long> task(Step step, List<FileEvent> story) {
    return story.stream()
        .filter(e -> e.step() == step)
        .map(FileEvent::task)
        .filter(Objects::nonNull)
        .reduce((first, second) -> second);
  }

  /** How the deadline was counted, while the step runs or after. */
  public @Nullable Reckoning reckoning() {
    return started == null ? null : started.reckoning();
  }
}
