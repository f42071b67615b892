package org.banggiao.kernel;

/** What a person may be trusted with while acting for a body. Deny by default: no role, no act. */
public enum Role {
  /** Reads what concerns the body acted for. */
  READER,
  /** Receives documents, reports on tasks, adds evidence, drafts. */
  OFFICER,
  /**
   * Văn phòng: confirms directives, assigns, urges, counts, accepts or returns on behalf of the
   * assigner.
   */
  FOLLOW_UP,
  /** Decides: assigns, sets deadlines, accepts, freezes the review. */
  LEADER,
  /** Runs the system: accounts, bodies, jobs. Never together with {@link #AUDITOR}. */
  ADMINISTRATOR,
  /** Reads the trail of acts. Never together with {@link #ADMINISTRATOR}. */
  AUDITOR;

  /** Those who read the working record; who runs the accounts or reads the trail does not. */
  public static Role[] reading() {
    return new Role[] {READER, OFFICER, FOLLOW_UP, LEADER};
  }
}
