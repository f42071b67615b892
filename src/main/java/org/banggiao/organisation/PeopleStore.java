package org.banggiao.organisation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banggiao.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PeopleStore {

  private static final String ACCOUNT =
      "select id, login, display_name, created, disabled, locked_until from organisation.account ";

  private final JdbcClient db;

  PeopleStore(JdbcClient db) {
    this.db = db;
  }

  Optional<Account> find(long id) {
    return db.sql(ACCOUNT + "where id = :id").param("id", id).query(Account.class).optional();
  }

  Optional<Account> find(String login) {
    return db.sql(ACCOUNT + "where login = :login")
        .param("login", login)
        .query(Account.class)
        .optional();
  }

  List<Account> list() {
    return db.sql(ACCOUNT + "order by login").query(Account.class).list();
  }

  Map<Long, String> names(Collection<Long> accounts) {
    Map<Long, String> names = new HashMap<>();
    if (!accounts.isEmpty()) {
      db.sql("select id, display_name from organisation.account where id = any(:ids)")
          .param("ids", accounts.toArray(Long[]::new))
          .query(row -> {
            names.put(row.getLong(1), row.getString(2));
          });
    }
    return names;
  }

  Optional<String> hash(String login) {
    return db.sql("select password_hash from organisation.account where login = :login")
        .param("login", login)
        .query(String.class)
        .optional();
  }

  long add(String login, String displayName, String hash, boolean temporary, Instant now) {
    return db.sql(
            """
            insert into organisation.account (login, display_name, password_hash, password_temporary, created)
            values (:login, :name, :hash, :temporary, :now) returning id
            """)
        .param("login", login)
        .param("name", displayName)
        .param("hash", hash)
        .param("temporary", temporary)
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  boolean temporary(long account) {
    return db.sql("select password_temporary from organisation.account where id = :id")
        .param("id", account)
        .query(Boolean.class)
        .single();
  }

  void setHash(long account, String hash, boolean temporary) {
    db.sql(
            """
            update organisation.account set password_hash = :hash, password_temporary = :temporary
            where id = :id
            """)
        .param("hash", hash)
        .param("temporary", temporary)
        .param("id", account)
        .update();
  }

  void disable(long account, @Nullable Instant since) {
    db.sql("update organisation.account set disabled = :since where id = :id")
        .param("since", since == null ? null : Timestamp.from(since))
        .param("id", account)
        .update();
  }

  void addHolding(long account, long body, Role role, LocalDate from) {
    db.sql(
            """
            insert into organisation.holding (account, body, role, valid_from)
            values (:account, :body, :role, :from)
            """)
        .param("account", account)
        .param("body", body)
        .param("role", role.name())
        .param("from", from)
        .update();
  }

  void endHolding(long id, LocalDate until) {
    db.sql(
            """
            update organisation.holding set valid_until = greatest(:until, valid_from)
            where id = :id and valid_until is null
            """)
        .param("id", id)
        .param("until", until)
        .update();
  }

  List<Holding> holdings(long account) {
    return db.sql("select * from organisation.holding where account = :account order by id")
        .param("account", account)
        .query(Holding.class)
        .list();
  }

  /** Locks the account row, so that two changes of one person's roles follow each other. */
  void lock(long account) {
    db.sql("select 1 from organisation.account where id = :id for update")
        .param("id", account)
        .query(Integer.class)
        .optional();
  }

  void recordAttempt(String login, Instant at) {
    db.sql("insert into organisation.attempt (login, at) values (:login, :at)")
        .param("login", login)
        .param("at", Timestamp.from(at))
        .update();
  }

  int attemptsSince(String login, Instant since) {
    return db.sql("select count(*) from organisation.attempt where login = :login and at > :since")
        .param("login", login)
        .param("since", Timestamp.from(since))
        .query(Integer.class)
        .single();
  }

  void forgetAttempts(String login) {
    db.sql("delete from organisation.attempt where login = :login").param("login", login).update();
    db.sql("update organisation.account set locks = 0, locked_until = null where login = :login")
        .param("login", login)
        .update();
  }

  /** Locks sign-in: a quarter of an hour, doubling with each lock in a row. */
  void lockSignIn(String login, Instant now) {
    db.sql(
            """
            update organisation.account
            set locked_until = cast(:now as timestamptz) + least(power(2, locks), 64) * interval '15 minutes', locks = locks + 1
            where login = :login
            """)
        .param("login", login)
        .param("now", Timestamp.from(now))
        .update();
    db.sql("delete from organisation.attempt where login = :login").param("login", login).update();
  }

  void endSessions(long account) {
    db.sql("delete from organisation.session where principal_name = :name")
        .param("name", Long.toString(account))
        .update();
  }
}
