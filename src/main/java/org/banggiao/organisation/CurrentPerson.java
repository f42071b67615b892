package org.banggiao.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.CurrentActor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Asks the database once a request what the person may do today: a role taken is gone at once. */
@Component
public class CurrentPerson implements CurrentActor {

  /** Session attribute: the body chosen on the account page. */
  private static final String ACTING_FOR = "acting-for";

  private static final String KEPT = CurrentPerson.class.getName();

  private final People people;

  CurrentPerson(People people) {
    this.people = people;
  }

  /** From the next request on, acts for another of the bodies the person holds something for. */
  public void actFor(long body, Actor actor, HttpServletRequest request) {
    if (!people.roles(actor.person()).containsKey(body)) {
      throw Refusal.forbidden("forbidden.role");
    }
    request.getSession().setAttribute(ACTING_FOR, body);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Actor> find() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signed)) {
      return Optional.empty();
    }
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web)) {
      return people.actor(signed.account(), 0);
    }
    HttpServletRequest request = web.getRequest();
    if (request.getAttribute(KEPT) instanceof Optional<?> kept) {
      return (Optional<Actor>) kept;
    }
    var session = request.getSession(false);
    long body =
        session != null && session.getAttribute(ACTING_FOR) instanceof Long chosen ? chosen : 0;
    Optional<Actor> actor = people.actor(signed.account(), body);
    request.setAttribute(KEPT, actor);
    return actor;
  }
}
