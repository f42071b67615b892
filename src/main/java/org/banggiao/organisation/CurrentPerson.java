package org.banggiao.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.banggiao.kernel.Actor;
import org.banggiao.shell.CurrentActor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Asks the database once a request what the person may do today: a role taken is gone at once. */
@Component
class CurrentPerson implements CurrentActor {

  /** Session attribute: the body chosen on the account page. */
  static final String ACTING_FOR = "acting-for";

  private static final String KEPT = CurrentPerson.class.getName();

  private final People people;

  CurrentPerson(People people) {
    this.people = people;
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
