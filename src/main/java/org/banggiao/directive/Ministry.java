package org.banggiao.directive;

import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.springframework.stereotype.Component;

/**
 * Who may say what a conference directed: the ministry and its units, at home. A mission or another
 * body carries tasks out; it does not confirm what was asked of it.
 */
@Component
class Ministry {

  private static final int DEEPEST = 6;
  private static final Role[] CONFIRM = {Role.OFFICER, Role.FOLLOW_UP, Role.LEADER};
  private static final Role[] CLOSE = {Role.FOLLOW_UP, Role.LEADER};

  private final Bodies bodies;

  Ministry(Bodies bodies) {
    this.bodies = bodies;
  }

  /** Confirms, words, notes. */
  void requireConfirming(Actor actor) {
    actor.require(CONFIRM);
    requireMember(actor);
  }

  /** Closes directives and conferences. */
  void requireClosing(Actor actor) {
    actor.require(CLOSE);
    requireMember(actor);
  }

  boolean confirms(Actor actor) {
    return actor.has(CONFIRM) && member(actor);
  }

  boolean closes(Actor actor) {
    return actor.has(CLOSE) && member(actor);
  }

  private void requireMember(Actor actor) {
    if (!member(actor)) {
      throw Refusal.forbidden("directive.ministry");
    }
  }

  private boolean member(Actor actor) {
    if (actor.person() == 0) {
      return true;
    }
    Long at = actor.body();
    for (int i = 0; at != null && i < DEEPEST; i++) {
      Body body = bodies.find(at).orElse(null);
      if (body == null || body.kind().equals("mission") || body.kind().equals("office-abroad")) {
        return false;
      }
      if (body.code().equals(Body.MINISTRY)) {
        return true;
      }
      at = body.parent();
    }
    return false;
  }
}
