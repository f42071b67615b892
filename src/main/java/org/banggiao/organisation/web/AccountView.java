package org.banggiao.organisation.web;

import java.util.List;
import java.util.Set;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Account;
import org.banggiao.organisation.Body;
import org.banggiao.shell.Form;

/**
 * One's own account as drawn.
 *
 * @param mustChange whether nothing else opens before the password is changed
 */
public record AccountView(Account account, List<Acting> bodies, Form password, boolean mustChange) {

  /**
   * A body one may act for.
   *
   * @param now whether one acts for it on this request
   */
  public record Acting(Body body, Set<Role> roles, boolean now) {}
}
