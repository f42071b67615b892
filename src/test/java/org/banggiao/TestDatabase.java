package org.banggiao;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.banggiao.ops.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One PostgreSQL a test run, a new database for each application context. */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final EmbeddedPostgres SERVER = start();

  private static EmbeddedPostgres start() {
    EmbeddedPostgres server =
        EmbeddedPostgres.start(
            Path.of("target", "test-data-" + UUID.randomUUID().toString().substring(0, 8)));
    // After the applications: one that still waits for its database would keep the process alive.
    SpringApplication.getShutdownHandlers().add(server::close);
    return server;
  }

  /** Makes an empty database and returns its address. */
  public static String create() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    try (var c = SERVER.administer();
        var s = c.createStatement()) {
      s.execute("create database " + name + " owner " + SERVER.user());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return SERVER.url(name);
  }

  /** A connection that may do anything, to tamper with what the product guards. */
  public static Connection superuser(String url) throws SQLException {
    return DriverManager.getConnection(url, "postgres", SERVER.password());
  }

  public static String user() {
    return SERVER.user();
  }

  public static String password() {
    return SERVER.password();
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + create(),
            "spring.datasource.username=" + user(),
            "spring.datasource.password=" + password(),
            "test.audited=true",
            "bang-giao.data=target/test-files",
            "bang-giao.search.folder=target/test-index-" + UUID.randomUUID())
        .applyTo(context);
  }
}
