package org.banggiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.banggiao.audit.Trail;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every act leaves its entry in the trail, in its own transaction. The guards stand in the database
 * of every test of the product, so all of them prove it; here they are shown to bite.
 */
@ProductTest
class AuditTest {

  @Autowired private JdbcTemplate db;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private Trail trail;

  @Test
  void everyBusinessTableIsGuarded() {
    List<String> guarded =
        db.queryForList(
            """
            select n.nspname || '.' || c.relname from pg_trigger t
              join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
            where t.tgname = 'audited' and t.tgdeferrable and t.tginitdeferred order by 1
            """,
            String.class);
    assertThat(guarded).isEqualTo(AuditGuards.tables(db)).hasSizeGreaterThan(20);
  }

  @Test
  void aChangeWithoutAnEntryFailsWhenItCommits() {
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    String quiet = "update organisation.body set note = note || ' ' where code = 'BNG'";
    assertThatThrownBy(() -> transaction.executeWithoutResult(t -> db.update(quiet)))
        .hasStackTraceContaining("no entry in the trail for the change of organisation.body");
    // An entry of another transaction does not count.
    transaction.executeWithoutResult(t -> trail.record(told()));
    assertThatThrownBy(() -> transaction.executeWithoutResult(t -> db.update(quiet)))
        .hasStackTraceContaining("no entry in the trail");
  }

  @Test
  void aChangeTogetherWithItsEntryCommits() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(t -> {
          db.update("update organisation.body set note = note where code = 'BNG'");
          trail.record(told());
        });
  }

  @Test
  void anActToldOutsideATransactionIsAFault() {
    assertThatThrownBy(() -> trail.record(told()))
        .isInstanceOf(org.springframework.transaction.IllegalTransactionStateException.class);
  }

  private static Happened told() {
    return new Happened("body.loaded", new RecordRef("body", "test"), Actor.system(), Map.of());
  }
}
