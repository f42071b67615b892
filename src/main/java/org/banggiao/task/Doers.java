package org.banggiao.task;

import java.util.Set;
import org.banggiao.kernel.Actor;

/**
 * Who did what the next act judges.
 *
 * @param submitters people who made the submission now waiting
 * @param submitterBodies bodies they acted for
 * @param evidenced whether any evidence has been laid down
 */
record Doers(Set<Long> submitters, Set<Long> submitterBodies, boolean evidenced) {

  /** Whether somebody is neither of the lead body nor of those who submitted. */
  boolean leaves(Task task, Actor actor) {
    return actor.body() != task.lead()
        && !submitterBodies.contains(actor.body())
        && (actor.person() == 0 || !submitters.contains(actor.person()));
  }
}
