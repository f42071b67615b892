package org.banggiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** Real OpenSearch nodes, each in a process of its own that ends with this one. */
final class SearchNodes implements AutoCloseable {

  private static final Duration SOON = Duration.ofSeconds(180);
  private static final Path JARS = Path.of("target", "opensearch.classpath");
  private static final Path SOURCE = Path.of("src", "test", "opensearch", "SearchNode.java");

  private static SearchNodes shared;

  private final List<Process> processes = new ArrayList<>();
  private final List<URI> addresses = new ArrayList<>();

  private SearchNodes() {}

  /** One node for all the tests of a run. */
  static synchronized SearchNodes one() {
    if (shared == null) {
      shared = start(1, "400m");
    }
    return shared;
  }

  /** So many nodes as one cluster, ready. */
  static SearchNodes start(int count, String heap) {
    SearchNodes nodes = new SearchNodes();
    Runtime.getRuntime().addShutdownHook(new Thread(nodes::close));
    List<Integer> ports = free(2 * count);
    List<Path> ready = new ArrayList<>();
    String transports =
        ports.subList(count, 2 * count).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    for (int i = 0; i < count; i++) {
      Path folder = Path.of("target", "opensearch-" + UUID.randomUUID()).toAbsolutePath();
      ready.add(folder.resolve("ready"));
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx" + heap,
                  "-XX:TieredStopAtLevel=" + System.getProperty("search.node.tier", "1"),
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  jars(),
                  SOURCE.toString(),
                  folder.toString(),
                  "node" + i,
                  "" + ports.get(i),
                  "" + ports.get(count + i)));
      if (count > 1) {
        command.add("node0");
        command.add(transports);
      }
      nodes.launch(command, folder);
      nodes.addresses.add(URI.create("http://127.0.0.1:" + ports.get(i)));
    }
    Awaitility.await()
        .atMost(SOON)
        .until(() -> {
          nodes.failIfEnded();
          return ready.stream().allMatch(Files::exists);
        });
    return nodes;
  }

  private void launch(List<String> command, Path folder) {
    try {
      Files.createDirectories(folder);
      processes.add(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("out.txt").toFile())
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void failIfEnded() {
    if (!processes.stream().allMatch(Process::isAlive)) {
      throw new IllegalStateException("A search node ended; see target/opensearch-*/out.txt");
    }
  }

  private static String jars() {
    try {
      return Files.readString(JARS);
    } catch (IOException e) {
      throw new UncheckedIOException("Written by the build before the tests: " + JARS, e);
    }
  }

  private static List<Integer> free(int count) {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
      for (ServerSocket s : held) {
        s.close();
      }
      return ports;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String addresses() {
    return addresses.stream().map(URI::toString).collect(Collectors.joining(","));
  }

  /** Settings of an index of its own, so that tests do not meet. */
  ClusterSettings settings() {
    return settings(0);
  }

  ClusterSettings settings(int copies) {
    String index = "t" + UUID.randomUUID().toString().substring(0, 8);
    return ClusterSettings.of(addresses(), index, "", "", 1, copies);
  }

  /** As a machine that loses its power: nothing is said to the others. */
  void kill(int node) {
    processes.get(node).destroyForcibly();
    processes.get(node).onExit().join();
  }

  @Override
  public void close() {
    processes.forEach(Process::destroyForcibly);
    processes.forEach(p -> p.onExit().join());
  }
}
