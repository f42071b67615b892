package org.banggiao.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

  @TempDir private Path data;

  @Test
  void whatIsCommittedIsThereAfterAStopAndASecondInstanceIsRefusedMeanwhile() throws Exception {
    try (EmbeddedPostgres first = EmbeddedPostgres.start(data)) {
      try (var c = owner(first);
          var s = c.createStatement()) {
        s.execute("create table kept (n int)");
        s.execute("insert into kept values (42)");
      }
      assertThatThrownBy(() -> EmbeddedPostgres.start(data)).hasMessageContaining("start.folder");
      try (EmbeddedPostgres beside = EmbeddedPostgres.startOrJoin(data)) {
        assertThat(beside.url("x")).isEqualTo(first.url("x"));
      }
    }
    try (EmbeddedPostgres again = EmbeddedPostgres.start(data);
        var c = owner(again);
        var r = c.createStatement().executeQuery("select n from kept")) {
      assertThat(r.next()).isTrue();
      assertThat(r.getInt(1)).isEqualTo(42);
    }
  }

  @Test
  void itIsDurableAndItsDoorIsClosed() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
        var c = owner(postgres);
        var s = c.createStatement()) {
      for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
        var r = s.executeQuery("show " + setting);
        r.next();
        assertThat(r.getString(1)).as(setting).isEqualTo("on");
      }
      var r = s.executeQuery("select rolsuper from pg_roles where rolname = current_user");
      r.next();
      assertThat(r.getBoolean(1)).as("superuser").isFalse();
      assertThatThrownBy(() ->
              DriverManager.getConnection(postgres.url("postgres"), "postgres", "not the password"))
          .isInstanceOf(SQLException.class);
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(data.resolve("postgres/password"))))
          .isEqualTo("rw-------");
    }
  }

  private static java.sql.Connection owner(EmbeddedPostgres postgres) throws SQLException {
    return DriverManager.getConnection(
        postgres.url(EmbeddedPostgres.DATABASE), postgres.user(), postgres.password());
  }
}
