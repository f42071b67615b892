package org.banggiao.task;

import java.util.Locale;

/** What may happen to a task; each is an event of its story and a row of the trail. */
public enum Act {
  /** Given to a lead, with a deadline or with the reason why there is none. */
  ASSIGNED,
  /** The lead takes it. */
  ACKNOWLEDGED,
  /** The lead argues, and says which body it should be. */
  CONTESTED,
  /** The assigner hears the argument and leaves the lead. */
  UPHELD,
  /** The assigner names another lead. */
  LEAD_CHANGED,
  /** A note of progress; a percentage never decides anything. */
  PROGRESSED,
  /** Evidence laid down between notes. */
  EVIDENCED,
  /** The lead says it is done. */
  SUBMITTED,
  /** Another body says it is done, how well and why. */
  ACCEPTED,
  /** Another body says it is not, and why: open again, and the days it waited count. */
  RETURNED,
  /** The assigner sets another deadline, or none, with a basis; the first one stays on record. */
  DEADLINE_SET,
  /** The assigner holds it. */
  SUSPENDED,
  /** The assigner lets it go on, with a new deadline. */
  RESUMED,
  /** The assigner takes it back. */
  CANCELLED,
  /** The assigner puts another task in its place. */
  SUPERSEDED,
  /** The assigner opens it again after acceptance. */
  REOPENED;

  /** As catalogued in the trail: {@code task.deadline-set}. */
  public String code() {
    return "task." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Adds to the story without moving it, so two people may do it at once. */
  public boolean adds() {
    return this == PROGRESSED || this == EVIDENCED;
  }
}
