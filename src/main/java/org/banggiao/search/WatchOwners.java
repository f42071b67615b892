package org.banggiao.search;

import java.util.Set;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;

/**
 * Whose watches a person reads, keeps and judges: their own, those of the desk of the body they act
 * for, and those that their body follows for a record.
 *
 * @param owners the person and the desk, as written in the rows
 * @param body the body acted for; -1 for none
 */
record WatchOwners(String[] owners, long body) {

  private static final Role[] FOR_OTHERS = {Role.OFFICER, Role.FOLLOW_UP, Role.LEADER};

  static RecordRef person(Actor actor) {
    return RecordRef.of("person", actor.person());
  }

  static RecordRef desk(Actor actor) {
    return RecordRef.of("body", actor.body());
  }

  static WatchOwners of(Actor actor) {
    return actor.body() > 0
        ? new WatchOwners(
            new String[] {person(actor).toString(), desk(actor).toString()}, actor.body())
        : new WatchOwners(new String[] {person(actor).toString()}, -1);
  }

  /** Whether an owner is neither a person nor a desk. */
  static boolean record(RecordRef owner) {
    return !Set.of("person", "body").contains(owner.kind());
  }

  /**
   * Refuses a watch for another person, for another desk, or for more than one's self by a reader.
   */
  static void check(RecordRef owner, Actor actor) {
    if (owner.equals(person(actor))) {
      return;
    }
    actor.require(FOR_OTHERS);
    if (!record(owner) && !owner.equals(desk(actor))) {
      throw Refusal.forbidden("search.watch.owner");
    }
  }
}
