package org.banggiao.organisation;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * Kept in the session: only which account; what it may do is asked on every request.
 *
 * @param since when the password was given; a session lasts eight hours from then at the most
 * @param mustChange whether the password was set by another person
 */
record SignedIn(long account, Instant since, boolean mustChange)
    implements Principal, Serializable {

  @Override
  public String getName() {
    return Long.toString(account);
  }
}
