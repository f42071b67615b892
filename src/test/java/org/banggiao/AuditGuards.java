package org.banggiao;

import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * In test databases only: a transaction that changed a business row and left no entry in the trail
 * fails when it commits. Put in place before anything is loaded, so every test of the product
 * proves its acts. Fixtures that write rows directly say so with {@link #FIXTURE}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("test.audited")
public class AuditGuards implements ApplicationRunner {

  /** Run inside the transaction of a fixture. */
  public static final String FIXTURE = "set local bang_giao.fixture = 'on'";

  /** Tables that hold no act of a person: sessions, failed attempts, progress of jobs. */
  static final Set<String> NO_ACT =
      Set.of(
          "organisation.session",
          "organisation.session_attributes",
          "organisation.attempt",
          "shell.job",
          "search.pending",
          "search.hit",
          "audit.entry",
          "audit.head");

  private final JdbcTemplate db;

  AuditGuards(JdbcTemplate db) {
    this.db = db;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    install(db);
  }

  /** Business tables, {@code schema.table}. */
  static List<String> tables(JdbcTemplate db) {
    return db
        .queryForList(
            """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname not like 'pg_%'
            order by 1
            """,
            String.class)
        .stream()
        .filter(t -> !NO_ACT.contains(t))
        .toList();
  }

  /**
   * Entries of this transaction are found by their xmin: whoever wrote one holds the end of the
   * chain until commit, so it is the last.
   */
  static void install(JdbcTemplate db) {
    db.execute(
        """
        create or replace function public.audited() returns trigger language plpgsql as $$
        declare
          own text := pg_current_xact_id()::text;
        begin
          if current_setting('bang_giao.fixture', true) = 'on' or current_setting('bang_giao.audited', true) = own then
            return null;
          end if;
          if (select xmin = pg_current_xact_id()::xid from audit.entry order by seq desc limit 1) then
            perform set_config('bang_giao.audited', own, true);
            return null;
          end if;
          raise exception 'no entry in the trail for the change of %.%', tg_table_schema, tg_table_name;
        end
        $$
        """);
    for (String table : tables(db)) {
      db.execute("drop trigger if exists audited on " + table);
      db.execute(
          "create constraint trigger audited after insert or update or delete on "
              + table
              + " deferrable initially deferred for each row execute function public.audited()");
    }
  }
}
