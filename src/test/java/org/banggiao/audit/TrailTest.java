package org.banggiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.banggiao.TestDatabase;
import org.banggiao.audit.Verification.Fault;
import org.banggiao.audit.Verification.Kind;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain on a database of its own, tampered with by a superuser who switches the guards off. */
class TrailTest {

  private static final Instant NOON = Instant.parse("2026-03-05T05:00:00.123456789Z");

  private String url;
  private Trail trail;
  private TransactionTemplate transaction;

  @BeforeEach
  void tenEntries() {
    url = TestDatabase.create();
    var data = new DriverManagerDataSource(url, TestDatabase.user(), TestDatabase.password());
    Flyway.configure()
        .dataSource(data)
        .locations("classpath:db/migration/audit")
        .validateMigrationNaming(false)
        .load()
        .migrate();
    trail = new Trail(new TrailStore(data), () -> NOON);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(data));
    for (int i = 1; i <= 10; i++) {
      act(i);
    }
  }

  private void act(int i) {
    transaction.executeWithoutResult(t -> trail.record(event(i)));
  }

  private static Happened event(int i) {
    return new Happened(
        "task.assigned",
        RecordRef.of("task", i),
        new Actor(7, "Vụ Châu Âu", 3, "Vụ Châu Âu", java.util.Set.of()),
        Map.of("wording", "Việc “" + i + "”\u0000", "lead", "3"));
  }

  private Verification verify() {
    return java.util.Objects.requireNonNull(transaction.execute(t -> trail.verify()));
  }

  private void tamper(String sql) throws SQLException {
    try (Connection c = TestDatabase.superuser(url);
        var s = c.createStatement()) {
      s.execute("set session_replication_role = replica");
      s.execute(sql);
    }
  }

  @Test
  void anUntouchedChainIsSound() {
    Verification found = verify();
    assertThat(found.sound()).isTrue();
    assertThat(found.entries()).isEqualTo(10);
    assertThat(found.head()).hasSize(64);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at = at + interval '1 microsecond'",
        "act = 'task.cancelled'",
        "subject = 'task:99'",
        "person = 8",
        "body = 4",
        "details = details || '{\"lead\":\"4\"}'",
        "details = details - 'lead'",
        "prev_hash = decode(repeat('11', 32), 'hex')",
        "hash = decode(repeat('11', 32), 'hex')"
      })
  void anyFieldChangedIsNamed(String change) throws SQLException {
    tamper("update audit.entry set " + change + " where seq = 5");
    assertThat(verify().faults()).contains(new Fault(Kind.CHANGED, 5, 5));
  }

  @Test
  void aRowChangedWithItsHashMadeToFitBreaksTheLinkOfTheNext() throws SQLException {
    Entry forged =
        new Entry(
            5,
            NOON.truncatedTo(java.time.temporal.ChronoUnit.MICROS),
            "task.assigned",
            "task:5",
            7,
            3,
            Map.of());
    byte[] previous;
    try (Connection c = TestDatabase.superuser(url);
        var row =
            c.createStatement().executeQuery("select prev_hash from audit.entry where seq = 5")) {
      row.next();
      previous = row.getBytes(1);
    }
    tamper(
        "update audit.entry set details = '{}', hash = decode('"
            + Verification.hex(Chain.hash(forged, previous))
            + "', 'hex') where seq = 5");
    assertThat(verify().faults()).containsExactly(new Fault(Kind.UNLINKED, 6, 6));
  }

  @Test
  void rowsMissingInTheMiddleAreNamed() throws SQLException {
    tamper("delete from audit.entry where seq in (4, 5)");
    assertThat(verify().faults()).containsExactly(new Fault(Kind.MISSING, 4, 5));
  }

  @Test
  void rowsMissingAtEitherEndAreNamed() throws SQLException {
    tamper("delete from audit.entry where seq in (1, 9, 10)");
    assertThat(verify().faults())
        .containsExactly(new Fault(Kind.MISSING, 1, 1), new Fault(Kind.MISSING, 9, 10));
  }

  @Test
  void rowsThatChangedPlacesAreBothNamed() throws SQLException {
    tamper(
        "update audit.entry set seq = -1 where seq = 4;"
            + " update audit.entry set seq = 4 where seq = 6;"
            + " update audit.entry set seq = 6 where seq = -1");
    assertThat(verify().faults())
        .extracting(Fault::seq, Fault::kind)
        .contains(
            org.assertj.core.groups.Tuple.tuple(4L, Kind.CHANGED),
            org.assertj.core.groups.Tuple.tuple(6L, Kind.CHANGED));
  }

  @Test
  void onlyTheFirstFaultsAreKeptAndTheRestCounted() throws SQLException {
    for (int i = 11; i <= 150; i++) {
      act(i);
    }
    tamper("update audit.entry set person = 9");
    Verification found = verify();
    assertThat(found.faults()).hasSize(Verification.LISTED);
    assertThat(found.faultCount()).isEqualTo(150);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.entry set person = 1",
        "delete from audit.entry where seq = 10",
        "truncate audit.entry",
        "delete from audit.head",
        "truncate audit.head"
      })
  void theDatabaseItselfRefusesToChangeTheTrail(String sql) throws SQLException {
    try (Connection c = TestDatabase.superuser(url);
        var s = c.createStatement()) {
      assertThatThrownBy(() -> s.execute(sql)).hasMessageContaining("append-only");
    }
  }

  @Test
  void anActRolledBackLeavesNoEntryAndNoGap() {
    transaction.executeWithoutResult(t -> {
      trail.record(event(11));
      t.setRollbackOnly();
    });
    act(12);
    assertThat(verify()).satisfies(v -> assertThat(v.sound()).isTrue());
    assertThat(verify().entries()).isEqualTo(11);
  }

  @Test
  void actsOfManyAtOnceMakeOneChain() throws Exception {
    CountDownLatch ready = new CountDownLatch(1);
    try (var pool = Executors.newFixedThreadPool(8)) {
      List<? extends java.util.concurrent.Future<?>> all =
          java.util.stream.IntStream.range(0, 8)
              .mapToObj(n ->
                  pool.submit(() -> {
                    ready.await();
                    for (int i = 0; i < 10; i++) {
                      act(100 * n + i);
                    }
                    return n;
                  }))
              .toList();
      ready.countDown();
      for (var one : all) {
        one.get();
      }
    }
    assertThat(verify().sound()).isTrue();
    assertThat(verify().entries()).isEqualTo(90);
  }
}
