package org.banggiao.procedure;

import java.util.Optional;
import java.util.Set;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.task.Party;
import org.banggiao.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may act on files: the ministry's department of law, its office, and the file's own lead; and
 * in whose name a file follows up its tasks.
 */
@Component
class FileDesk {

  private static final Set<String> KEEPERS =
      Set.of(Body.MINISTRY, Body.LAW_DEPARTMENT, Body.MINISTRY_OFFICE);
  private static final Role[] MAY = {Role.OFFICER, Role.FOLLOW_UP, Role.LEADER};

  private final Bodies bodies;

  FileDesk(Bodies bodies) {
    this.bodies = bodies;
  }

  boolean may(Actor actor, long lead) {
    return actor.has(MAY) && (actor.person() == 0 || actor.body() == lead || keeps(actor.body()));
  }

  void require(Actor actor, long lead) {
    actor.require(MAY);
    if (!may(actor, lead)) {
      throw Refusal.forbidden("procedure.desk");
    }
  }

  private boolean keeps(long body) {
    return bodies.find(body).map(b -> KEEPERS.contains(b.code())).orElse(false);
  }

  /** The body that leads the task of a step. */
  Body lead(Step step, DomesticFile file) {
    Doer doer = step.doer(file.nature());
    return doer == Doer.LEAD
        ? bodies.get(file.lead())
        : bodies.find(doer.code()).orElseGet(() -> bodies.get(Body.LAW_DEPARTMENT));
  }

  /** The department that keeps the files gives the tasks; its own are given by the ministry. */
  Actor giver(Actor actor, long lead) {
    long law = bodies.get(Body.LAW_DEPARTMENT).id();
    return speaking(actor, lead == law ? bodies.get(Body.MINISTRY).id() : law);
  }

  /** The office watches; nobody watches over itself. */
  @Nullable Long monitor(long lead) {
    return bodies
        .find(Body.MINISTRY_OFFICE)
        .map(Body::id)
        .filter(office -> office != lead)
        .orElse(null);
  }

  /** Who judges when this person records a step as done: a keeper of files, never the doer. */
  Optional<Actor> judge(Actor actor, Task task) {
    if (actor.body() == task.lead() || !keeps(actor.body())) {
      return Optional.empty();
    }
    Set<Party> parties = task.parties(actor.body());
    boolean own = parties.contains(Party.ASSIGNER) || parties.contains(Party.MONITOR);
    return Optional.of(speaking(actor, own ? actor.body() : task.assigner()));
  }

  /** Follows up for a body; whoever acts stays named. */
  Actor speaking(Actor actor, long body) {
    return named(actor.person(), actor, body);
  }

  /** What the record of the file says by itself, for a body; signed with who wrote it there. */
  Actor record(Actor actor, long body) {
    return named(0, actor, body);
  }

  private Actor named(long person, Actor actor, long body) {
    Body b = bodies.get(body);
    return new Actor(
        person, actor.name(), b.id(), b.nameVi(), Set.of(Role.FOLLOW_UP, Role.OFFICER));
  }
}
