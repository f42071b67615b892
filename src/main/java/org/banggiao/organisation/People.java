package org.banggiao.organisation;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts, and what each holds for which body as of a day. */
@Component
public class People {

  /** Shortest password taken. */
  public static final int PASSWORD_LENGTH = 12;

  private static final int PASSWORD_LONGEST = 200;

  /** Of zxcvbn's scores 0 to 4, the first that is safe where tries are limited. */
  private static final int HARD_TO_GUESS = 3;

  private final PeopleStore store;
  private final Bodies bodies;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;
  private final PasswordEncoder passwords;

  People(
      PeopleStore store,
      Bodies bodies,
      InstantSource clock,
      ApplicationEventPublisher events,
      PasswordEncoder passwords) {
    this.store = store;
    this.passwords = passwords;
    this.bodies = bodies;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Adds an account that holds nothing yet.
   *
   * @param temporary whether the person must choose another password at the first sign-in
   */
  @Transactional
  public Account add(
      String login, String displayName, String password, boolean temporary, Actor by) {
    by.require(Role.ADMINISTRATOR);
    if (!login.matches("[a-z0-9._-]{2,60}")) {
      throw Refusal.invalid("account.login").at("login");
    }
    if (displayName.isBlank()) {
      throw Refusal.invalid("account.name").at("displayName");
    }
    if (store.find(login).isPresent()) {
      throw Refusal.conflict("account.taken", login).at("login");
    }
    long id =
        store.add(login, displayName.strip(), hash(login, password), temporary, clock.instant());
    say("account.added", id, by, Map.of("login", login));
    return get(id);
  }

  public Account get(long id) {
    return store.find(id).orElseThrow(() -> Refusal.absent("absent"));
  }

  public Optional<Account> find(String login) {
    return store.find(login);
  }

  /** Names of accounts in one call: a page shows many. */
  public Map<Long, String> names(Collection<Long> accounts) {
    return store.names(accounts);
  }

  /** Every account; only an administrator sees them. */
  public List<Account> list(Actor by) {
    by.require(Role.ADMINISTRATOR);
    return store.list();
  }

  /** Any account, for an administrator. */
  public Account get(long id, Actor by) {
    by.require(Role.ADMINISTRATOR);
    return get(id);
  }

  /** Whether the password in use was set by another person. */
  public boolean mustChangePassword(long account) {
    return store.temporary(account);
  }

  public List<Holding> holdings(long account) {
    return store.holdings(account);
  }

  /** Gives a role for a body from today; nobody is ever administrator and auditor at once. */
  @Transactional
  public void give(long account, long body, Role role, Actor by) {
    by.require(Role.ADMINISTRATOR);
    store.lock(account);
    Set<Role> held = EnumSet.noneOf(Role.class);
    LocalDate today = Days.today(clock);
    for (Holding h : store.holdings(account)) {
      if (h.validUntil() == null || h.validUntil().isAfter(today)) {
        held.add(h.role());
        if (h.role() == role && h.body() == body) {
          return;
        }
      }
    }
    held.add(role);
    if (held.contains(Role.ADMINISTRATOR) && held.contains(Role.AUDITOR)) {
      throw Refusal.conflict("account.admin.auditor").at("role");
    }
    Body heldFor = bodies.get(body);
    store.addHolding(account, heldFor.id(), role, today);
    say("account.role-given", account, by, Map.of("role", role.name(), "body", heldFor.code()));
  }

  @Transactional
  public void take(long account, long holding, Actor by) {
    by.require(Role.ADMINISTRATOR);
    store.lock(account);
    Holding held =
        store.holdings(account).stream()
            .filter(h -> h.id() == holding)
            .findFirst()
            .orElseThrow(() -> Refusal.absent("absent"));
    if (account == by.person() && held.role() == Role.ADMINISTRATOR) {
      throw Refusal.conflict("account.self");
    }
    store.endHolding(holding, Days.today(clock));
    say(
        "account.role-taken",
        account,
        by,
        Map.of("role", held.role().name(), "body", bodies.get(held.body()).code()));
  }

  /** Changes one's own password; every session of the account ends, this one too. */
  @Transactional
  public void changePassword(String current, String password, Actor by) {
    Account account = get(by.person());
    if (current.length() > 200
        || !passwords.matches(current, store.hash(account.login()).orElse(""))) {
      throw Refusal.invalid("account.current").at("current");
    }
    if (password.equals(current)) {
      throw Refusal.invalid("account.same").at("password");
    }
    setPassword(account, password, false, by);
  }

  private void setPassword(Account account, String password, boolean temporary, Actor by) {
    store.setHash(account.id(), hash(account.login(), password), temporary);
    store.endSessions(account.id());
    say("account.password-set", account.id(), by, Map.of());
  }

  /** Gives somebody a password to change at the next sign-in; every session of the account ends. */
  @Transactional
  public void resetPassword(long account, String password, Actor by) {
    by.require(Role.ADMINISTRATOR);
    setPassword(get(account), password, true, by);
  }

  /** Signs the account out everywhere. */
  @Transactional
  public void endSessions(long account, Actor by) {
    if (by.person() != account) {
      by.require(Role.ADMINISTRATOR);
    }
    store.endSessions(account);
    say("account.sessions-ended", account, by, Map.of());
  }

  @Transactional
  public void disable(long account, Actor by) {
    by.require(Role.ADMINISTRATOR);
    if (account == by.person()) {
      throw Refusal.conflict("account.self");
    }
    store.disable(account, clock.instant());
    store.endSessions(account);
    say("account.disabled", account, by, Map.of());
  }

  @Transactional
  public void enable(long account, Actor by) {
    by.require(Role.ADMINISTRATOR);
    store.disable(account, null);
    say("account.enabled", account, by, Map.of());
  }

  /**
   * The account as an actor today: for the body asked for if it holds something there, else for the
   * first one it holds something for. Empty when disabled.
   */
  public Optional<Actor> actor(long account, long preferredBody) {
    Optional<Account> found = store.find(account).filter(a -> a.disabled() == null);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<Long, Set<Role>> held = roles(account);
    String name = found.get().displayName();
    if (held.isEmpty()) {
      return Optional.of(new Actor(account, name, 0, "", Set.of()));
    }
    long body = held.containsKey(preferredBody) ? preferredBody : held.firstKey();
    return Optional.of(
        new Actor(
            account, name, body, bodies.get(body).nameVi(), held.getOrDefault(body, Set.of())));
  }

  /** Body by body, the roles an account holds today. */
  public SortedMap<Long, Set<Role>> roles(long account) {
    LocalDate today = Days.today(clock);
    SortedMap<Long, Set<Role>> held = new TreeMap<>();
    for (Holding h : store.holdings(account)) {
      if (!h.validFrom().isAfter(today)
          && (h.validUntil() == null || h.validUntil().isAfter(today))) {
        held.computeIfAbsent(h.body(), b -> EnumSet.noneOf(Role.class)).add(h.role());
      }
    }
    return held;
  }

  private String hash(String login, String password) {
    if (password.toLowerCase(Locale.ROOT).contains(login)) {
      throw Refusal.invalid("account.password.login").at("password");
    }
    if (password.length() < PASSWORD_LENGTH || password.length() > PASSWORD_LONGEST) {
      throw Refusal.invalid("account.password", PASSWORD_LENGTH).at("password");
    }
    // What is weak in its beginning is measured there: the cost grows with the length.
    String beginning = password.substring(0, Math.min(password.length(), 50));
    if (new Zxcvbn().measure(beginning, List.of(login)).getScore() < HARD_TO_GUESS) {
      throw Refusal.invalid("account.password.guessed").at("password");
    }
    return java.util.Objects.requireNonNull(passwords.encode(password));
  }

  private void say(String act, long account, Actor by, Map<String, String> details) {
    events.publishEvent(new Happened(act, RecordRef.of("account", account), by, details));
  }
}
