package org.banggiao.procedure;

/** What may be done to a file. */
public enum FileAct {
  /** It is opened. */
  OPENED,
  /** A step begins; its deadline runs from that day. */
  STARTED,
  /** A step is done. */
  COMPLETED,
  /** A step is left out, with the reason. */
  SKIPPED,
  /** A step is taken up again, with the reason; what came after it falls. */
  RETURNED,
  /** What the instrument is has changed, with the reason. */
  CHANGED,
  /** It is tied to a treaty of the register, whose id is the note, or untied: no note. */
  LINKED;

  /** As catalogued in the trail. */
  String code() {
    return "procedure." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
