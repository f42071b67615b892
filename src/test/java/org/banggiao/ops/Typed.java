package org.banggiao.ops;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A command as a person types it: a process of its own, on a data folder of its own. */
final class Typed {

  private Typed() {}

  /** Not started yet. Has the product's classes and none of the tests'. */
  static ProcessBuilder command(Path data, String... words) {
    String classes =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes));
    line.add("org.banggiao.BangGiao");
    line.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("BANG_GIAO_DATA", data.toString());
    builder.environment().put("BANG_GIAO_LANG", "vi");
    return builder;
  }

  /** Started, with nothing to read from. */
  static Process start(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }
}
