package org.banggiao.organisation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Password sign-in: Argon2id, the same time for unknown names, locked after too many failures of
 * one account or from one address within a quarter of an hour.
 */
@Component
class SignIn implements AuthenticationProvider {

  private static final Duration WINDOW = Duration.ofMinutes(15);

  private final PeopleStore store;
  private final PasswordEncoder passwords;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;
  private final int attempts;
  private final AddressLimit addresses;
  private final String decoy;

  SignIn(
      PeopleStore store,
      PasswordEncoder passwords,
      InstantSource clock,
      ApplicationEventPublisher events,
      @Value("${bang-giao.signin.attempts}") int attempts,
      @Value("${bang-giao.signin.address-attempts}") int addressAttempts) {
    this.store = store;
    this.passwords = passwords;
    this.clock = clock;
    this.events = events;
    this.attempts = attempts;
    this.addresses = new AddressLimit(addressAttempts);
    this.decoy = Objects.requireNonNull(passwords.encode("nobody has this one"));
  }

  @Override
  @Transactional(noRollbackFor = {BadCredentialsException.class, LockedException.class})
  public Authentication authenticate(Authentication authentication) {
    String login = authentication.getName().strip().toLowerCase(Locale.ROOT);
    String password = String.valueOf(authentication.getCredentials());
    Instant now = clock.instant();
    String address =
        authentication.getDetails() instanceof WebAuthenticationDetails web
            ? Objects.requireNonNullElse(web.getRemoteAddress(), "")
            : "";
    if (addresses.reached(address, now)) {
      throw new LockedException(login);
    }
    var account = store.find(login);
    boolean right =
        password.length() <= 200 && passwords.matches(password, store.hash(login).orElse(decoy));
    if (account.isPresent()) {
      Instant until = account.get().lockedUntil();
      if (until != null && until.isAfter(now)) {
        throw new LockedException(login);
      }
    }
    if (account.isEmpty() || !right || account.get().disabled() != null) {
      addresses.failed(address, now);
      fail(login, account.map(Account::id).orElse(0L), now);
      throw new BadCredentialsException(login);
    }
    store.forgetAttempts(login);
    Account known = account.get();
    events.publishEvent(
        new Happened(
            "account.signed-in",
            RecordRef.of("account", known.id()),
            new Actor(known.id(), known.displayName(), 0, "", Set.of()),
            Map.of()));
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(known.id(), now, store.temporary(known.id())), null, List.of());
  }

  private void fail(String login, long account, Instant now) {
    String kept = login.length() > 60 ? login.substring(0, 60) : login;
    store.recordAttempt(kept, now);
    if (account != 0) {
      say("account.sign-in-failed", account);
      if (store.attemptsSince(kept, now.minus(WINDOW)) >= attempts) {
        store.lockSignIn(kept, now);
        say("account.locked", account);
      }
    }
  }

  private void say(String act, long account) {
    events.publishEvent(
        new Happened(act, RecordRef.of("account", account), Actor.system(), Map.of()));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
