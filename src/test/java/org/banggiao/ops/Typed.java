package org.banggiao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

  /** What a command ended with: its exit code, and all that it said. */
  record Ended(int code, String said) {}

  static Ended run(Path data, String... words) throws IOException, InterruptedException {
    Process process = start(command(data, words).redirectErrorStream(true));
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), said);
  }

  /** Somebody who may take files in: {@code can.bo}. */
  static Ended addOfficer(Path data) throws IOException, InterruptedException {
    return run(
        data,
        "user",
        "add",
        "can.bo",
        "--name",
        "Can bo",
        "--body",
        "BNG-13",
        "--role",
        "officer",
        "--password=mat-khau-thu-nghiem");
  }

  /** Started, with nothing to read from. */
  static Process start(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }
}
