package org.banggiao.kernel;

import java.util.Arrays;
import java.util.Set;

/**
 * Who acts, and for which body as of today.
 *
 * @param person id of the account, 0 for the system itself
 * @param name shown in the story of a record
 * @param body id of the body the person acts for today, 0 when none
 * @param bodyName short name of that body as of today
 * @param roles held today while acting for that body
 */
public record Actor(long person, String name, long body, String bodyName, Set<Role> roles) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  /** The product acting on its own account: loading, scheduled work. */
  public static Actor system() {
    return new Actor(0, "Bang Giao", 0, "", Set.of(Role.values()));
  }

  public boolean has(Role... any) {
    return Arrays.stream(any).anyMatch(roles::contains);
  }

  /** Refuses unless one of the roles is held. */
  public void require(Role... any) {
    if (!has(any)) {
      throw Refusal.forbidden("forbidden.role");
    }
  }
}
