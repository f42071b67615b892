package org.banggiao.organisation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.banggiao.AuditGuards;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Named bodies and people for tests: {@code actors.officerOf("BNG")}. */
@Component
public class Actors {

  @Autowired private BodyStore bodies;
  @Autowired private PeopleStore people;
  @Autowired private org.springframework.jdbc.core.JdbcTemplate db;
  @Autowired private org.springframework.transaction.PlatformTransactionManager transactions;
  @Autowired private org.springframework.security.crypto.password.PasswordEncoder passwords;
  private @Nullable String hash;

  /** Password of every account made here. */
  public static final String PASSWORD = "mat-khau-thu-nghiem";

  /** The body with this code, made when it is not there. */
  public Body body(String code) {
    return bodies
        .find(code)
        .orElseGet(() -> {
          Body made =
              new Body(
                  0,
                  code,
                  "unit",
                  "Cơ quan " + code,
                  "Body " + code,
                  null,
                  null,
                  null,
                  null,
                  "",
                  false,
                  "found",
                  "test",
                  "");
          return fixture(() -> bodies.find(bodies.put(made)).orElseThrow());
        });
  }

  /** Writes rows that no act made, which the guards of the trail let pass. */
  <T> T fixture(java.util.function.Supplier<T> work) {
    TransactionTemplate own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    return java.util.Objects.requireNonNull(
        own.execute(t -> {
          db.execute(AuditGuards.FIXTURE);
          return work.get();
        }));
  }

  /** Someone who holds these roles for the body, with an account to sign in with. */
  public synchronized Actor of(String code, Role... roles) {
    Body body = body(code);
    Set<Role> set = EnumSet.noneOf(Role.class);
    set.addAll(Arrays.asList(roles));
    String login =
        (code + "." + set.stream().map(r -> r.name().substring(0, 2)).reduce("", String::concat))
            .toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^a-z0-9._-]", "-");
    if (hash == null) {
      hash = passwords.encode(PASSWORD);
    }
    Account account =
        people
            .find(login)
            .orElseGet(() ->
                fixture(() -> {
                  long id =
                      people.add(login, "Người của " + code, hash, false, java.time.Instant.now());
                  for (Role r : set) {
                    people.addHolding(id, body.id(), r, java.time.LocalDate.of(2020, 1, 1));
                  }
                  return people.find(id).orElseThrow();
                }));
    return new Actor(account.id(), account.displayName(), body.id(), body.nameVi(), set);
  }

  /** The sign-in name of the account behind {@link #of}. */
  public String login(Actor actor) {
    return people.find(actor.person()).orElseThrow().login();
  }

  /** Makes a MockMvc request the actor's own, as if signed in just now. */
  public RequestPostProcessor as(Actor actor) {
    return SecurityMockMvcRequestPostProcessors.authentication(
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedIn(actor.person(), java.time.Instant.now(), false),
            null,
            java.util.List.of()));
  }

  /** Signs the account out everywhere. */
  public void endSessions(String login) {
    people.endSessions(people.find(login).orElseThrow().id());
  }

  public Actor officerOf(String code) {
    return of(code, Role.OFFICER, Role.READER);
  }

  public Actor followUpOf(String code) {
    return of(code, Role.FOLLOW_UP, Role.OFFICER, Role.READER);
  }

  public Actor leaderOf(String code) {
    return of(code, Role.LEADER, Role.READER);
  }
}
