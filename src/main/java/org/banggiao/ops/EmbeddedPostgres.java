package org.banggiao.ops;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

// Longer than 300 lines because one server has one life: unpack, start, watch, stop.
/**
 * The default database: a real PostgreSQL server under the data folder, on a free loopback port,
 * durable (fsync on), password kept in a file only its owner reads.
 *
 * <p>A small shell stands between: it holds the pipe from this process and stops the server when
 * the pipe closes, so a killed product leaves no server behind. PostgreSQL refuses to run as root;
 * there the server runs in a user namespace ({@code unshare -U}), or as uid 65534 where namespaces
 * are forbidden.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  static final String DATABASE = "bang_giao";
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final String VERSION = "18.6";
  private static final String WATCH =
      "exec 3<&0; \"$@\" 3<&- </dev/null & server=$!;"
          + " (while read -r line <&3; do :; done; kill -INT $server) & watch=$!;"
          + " exec 3<&-; wait $server; code=$?; kill $watch 2>/dev/null; exit $code";

  private final Path home;
  private final @Nullable FileLock lock;
  private final int port;
  private final String password;
  private @Nullable Process server;

  private EmbeddedPostgres(
      Path home, @Nullable FileLock lock, int port, String password, @Nullable Process server) {
    this.home = home;
    this.lock = lock;
    this.port = port;
    this.password = password;
    this.server = server;
  }

  /**
   * Unpacks, initialises and starts what is not there yet.
   *
   * @throws IllegalStateException in words, when another instance uses the folder, or the server
   *     does not start within 60 seconds
   */
  public static EmbeddedPostgres start(Path data) {
    try {
      Path home = Files.createDirectories(data.toAbsolutePath().normalize().resolve("postgres"));
      FileLock lock = lock(home);
      Path programs = unpack(home);
      String password = password(home);
      Path cluster = initialise(home, programs);
      int port;
      try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = probe.getLocalPort();
      }
      Process server = launch(home, programs, cluster, port);
      EmbeddedPostgres postgres = new EmbeddedPostgres(home, lock, port, password, server);
      postgres.awaitReady(programs, cluster);
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The server of the instance that runs on this folder now, for a command beside it; or a new one
   * when none runs.
   */
  public static EmbeddedPostgres startOrJoin(Path data) {
    Path home = data.toAbsolutePath().normalize().resolve("postgres");
    Path portFile = home.resolve("port");
    if (Files.exists(portFile)) {
      try {
        EmbeddedPostgres running =
            new EmbeddedPostgres(
                home,
                null,
                Integer.parseInt(Files.readString(portFile).strip()),
                Files.readString(home.resolve("password")).strip(),
                null);
        running.administer().close();
        return running;
      } catch (IOException | SQLException | NumberFormatException stale) {
        // The file was left by a killed instance; its server is gone or going.
        return start(data);
      }
    }
    return start(data);
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public String user() {
    return DATABASE;
  }

  public String password() {
    return password;
  }

  /** A connection as the superuser of the cluster; only for making databases. */
  public Connection administer() throws SQLException {
    return DriverManager.getConnection(url("postgres"), "postgres", password);
  }

  @Override
  public void close() {
    Process running = server;
    if (running != null && running.isAlive()) {
      try {
        running.getOutputStream().close();
        if (!running.waitFor(20, TimeUnit.SECONDS)) {
          running.destroy();
        }
      } catch (IOException e) {
        running.destroy();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    try {
      if (lock != null) {
        Files.deleteIfExists(home.resolve("port"));
        lock.channel().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileLock lock(Path home) throws IOException {
    FileChannel channel =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw Refusal.unavailable("start.folder", home);
    }
    return lock;
  }

  private static Path unpack(Path home) throws IOException {
    Path programs = home.resolve("programs-" + VERSION);
    if (Files.isDirectory(programs)) {
      return programs;
    }
    Path half = home.resolve("programs.new");
    delete(half);
    try (InputStream archive = EmbeddedPostgres.class.getResourceAsStream(ARCHIVE)) {
      if (archive == null) {
        throw Refusal.unavailable("start.machine");
      }
      try (TarArchiveInputStream tar =
          new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
        for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
          Path target = half.resolve(e.getName()).normalize();
          if (!target.startsWith(half)) {
            throw new IOException("path outside the archive: " + e.getName());
          }
          if (e.isDirectory()) {
            Files.createDirectories(target);
          } else if (e.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(e.getLinkName()));
          } else {
            Files.createDirectories(target.getParent());
            Files.copy(tar, target);
            if ((e.getMode() & 0100) != 0) {
              Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
          }
        }
      }
    }
    return Files.move(half, programs, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String password(Path home) throws IOException {
    Path file = home.resolve("password");
    if (!Files.exists(file)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      Path half = home.resolve("password.new");
      Files.deleteIfExists(half);
      Files.createFile(
          half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(half, HexFormat.of().formatHex(random));
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return Files.readString(file).strip();
  }

  private static Path initialise(Path home, Path programs) throws IOException {
    Path cluster = home.resolve("cluster");
    if (Files.isDirectory(cluster)) {
      return cluster;
    }
    Path half = home.resolve("cluster.new");
    delete(half);
    List<String> command = new ArrayList<>(unprivileged(home));
    command.addAll(
        List.of(
            programs.resolve("bin/initdb").toString(),
            "-D",
            half.toString(),
            "-U",
            "postgres",
            "-A",
            "scram-sha-256",
            "--pwfile=" + home.resolve("password"),
            "--encoding=UTF8",
            "--locale=C"));
    Process initdb =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("initdb.log").toFile())
            .start();
    try {
      if (!initdb.waitFor(120, TimeUnit.SECONDS) || initdb.exitValue() != 0) {
        initdb.destroy();
        throw Refusal.unavailable("start.database", home.resolve("initdb.log"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Process launch(Path home, Path programs, Path cluster, int port)
      throws IOException {
    List<String> command = new ArrayList<>(unprivileged(home));
    command.addAll(List.of("sh", "-c", WATCH, "sh"));
    command.addAll(
        List.of(
            programs.resolve("bin/postgres").toString(),
            "-D",
            cluster.toString(),
            "-p",
            Integer.toString(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "max_connections=120",
            "-c",
            "shared_buffers=256MB",
            "-c",
            "timezone=UTC"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("postgres.log").toFile()))
        .start();
  }

  /** What to put before a server program when the product runs as root; nothing otherwise. */
  private static List<String> unprivileged(Path home) throws IOException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    Process probe = new ProcessBuilder("unshare", "-U", "true").start();
    try {
      if (probe.waitFor(10, TimeUnit.SECONDS) && probe.exitValue() == 0) {
        return List.of("unshare", "-U");
      }
      // Namespaces forbidden: give the folder to uid 65534 and run as that.
      new ProcessBuilder("chown", "-R", "65534:65534", home.toString()).start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
  }

  /** A server left by a killed product may still be stopping: then ours is started again. */
  private void awaitReady(Path programs, Path cluster) throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (true) {
      try (Connection c = administer();
          var s = c.createStatement()) {
        prepare(s);
        Files.writeString(home.resolve("port"), Integer.toString(port));
        return;
      } catch (SQLException notYet) {
        if (System.nanoTime() > deadline) {
          close();
          throw new IllegalStateException(
              "The embedded database did not start; see " + home.resolve("postgres.log"), notYet);
        }
        try {
          if (server == null || !server.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(200);
            server = launch(home, programs, cluster, port);
          }
          TimeUnit.MILLISECONDS.sleep(40);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException(e);
        }
      }
    }
  }

  /** The product is an ordinary owner of its database, never the superuser. */
  private void prepare(java.sql.Statement s) throws SQLException {
    try (var known = s.executeQuery("select 1 from pg_roles where rolname = '" + DATABASE + "'")) {
      if (!known.next()) {
        s.execute("create role " + DATABASE + " login password '" + password + "'");
      }
    }
    try (var known =
        s.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
      if (!known.next()) {
        s.execute("create database " + DATABASE + " owner " + DATABASE);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(p);
        }
      }
    }
  }
}
