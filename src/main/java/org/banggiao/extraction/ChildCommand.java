package org.banggiao.extraction;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a child: the same java and the same classes, from a class folder or from the
 * product's jar.
 */
final class ChildCommand {
  private ChildCommand() {}

  static List<String> of(int heapMegabytes) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + heapMegabytes + "m",
            "-Xss4m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir")));
    String source = source();
    if (source.startsWith("jar:nested:")) {
      // Spring Boot's jar: its own loader opens the nested jars and starts our main class.
      String jar = source.substring("jar:nested:".length()).replaceFirst("/!.*", "");
      command.add("-Dloader.main=" + ExtractionChild.class.getName());
      command.addAll(List.of("-cp", URI.create("file:" + jar).getPath()));
      command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
    } else {
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add(ExtractionChild.class.getName());
    }
    return command;
  }

  private static String source() {
    var source = ExtractionChild.class.getProtectionDomain().getCodeSource();
    return source == null ? "" : source.getLocation().toString();
  }
}
