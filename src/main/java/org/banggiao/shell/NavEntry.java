package org.banggiao.shell;

import java.util.Set;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of the rail. A module declares a bean for each of its doors.
 *
 * @param order position from the top
 * @param path address without the language prefix
 * @param key message key of the word
 * @param roles who sees it; empty for everyone signed in
 * @param open whether readers without an account see it too
 */
public record NavEntry(int order, String path, String key, Set<Role> roles, boolean open) {

  public static NavEntry of(int order, String path, String key, Role... roles) {
    return new NavEntry(order, path, key, Set.of(roles), false);
  }

  /** Whether it opens to a reader, null for one without an account. */
  boolean opens(@Nullable Actor reader) {
    return reader == null
        ? open
        : roles.isEmpty() || roles.stream().anyMatch(reader.roles()::contains);
  }

  /** A door of the public register: no account needed. */
  public static NavEntry open(int order, String path, String key) {
    return new NavEntry(order, path, key, Set.of(), true);
  }
}
