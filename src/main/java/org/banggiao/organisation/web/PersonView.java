package org.banggiao.organisation.web;

import java.util.List;
import org.banggiao.organisation.Account;
import org.banggiao.organisation.Body;
import org.banggiao.organisation.Holding;
import org.banggiao.shell.Form;

/**
 * An account as the administrator sees it.
 *
 * @param held what it holds and held, latest first
 * @param bodies those a role can be given for: all that exist today
 */
public record PersonView(
    Account account, List<Held> held, List<Body> bodies, boolean self, Form role, Form password) {

  /** A role held for a body; {@code now} while it lasts. */
  public record Held(Holding holding, Body body, boolean now) {}
}
