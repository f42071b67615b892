package org.banggiao.procedure;

import java.util.Set;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.springframework.stereotype.Component;

/** Who may act on files: the ministry's department of law, its office, and the file's own lead. */
@Component
class FileDesk {

  static final String MINISTRY = "BNG";
  private static final Set<String> KEEPERS = Set.of(MINISTRY, Doer.LEGAL.code(), "BNG-13");
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
    return step.doer() == Doer.LEAD
        ? bodies.get(file.lead())
        : bodies.find(step.doer().code()).orElseGet(this::legal);
  }

  Body legal() {
    return bodies.get(Doer.LEGAL.code());
  }

  /** The ministry follows up in its own name; whoever acted stays named. */
  Actor ministry(Actor actor) {
    Body ministry = bodies.get(MINISTRY);
    return new Actor(
        actor.person(), actor.name(), ministry.id(), ministry.nameVi(), Set.of(Role.FOLLOW_UP));
  }
}
