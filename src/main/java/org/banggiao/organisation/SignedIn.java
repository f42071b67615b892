package org.banggiao.organisation;

import java.io.Serializable;
import java.security.Principal;

/** Kept in the session: only which account; what it may do is asked on every request. */
record SignedIn(long account) implements Principal, Serializable {

  @Override
  public String getName() {
    return Long.toString(account);
  }
}
