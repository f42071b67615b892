package org.banggiao.ops;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.banggiao.clause.AnswerJson;
import org.banggiao.clause.FactsJson;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code treaty compute FILE…}: what follows from the clause and the actions of a treaty. */
@Command(
    name = "treaty",
    mixinStandardHelpOptions = true,
    resourceBundle = "commands",
    subcommands = TreatyCommand.Compute.class)
final class TreatyCommand {

  /**
   * Needs no server and no database. A file that cannot be read is named on the error stream; the
   * others are still computed, and the exit code is 3.
   */
  @Command(name = "compute", mixinStandardHelpOptions = true, resourceBundle = "commands")
  static final class Compute implements Callable<Integer> {

    /** Bytes; the largest real file, with 200 parties, is some 100,000. */
    private static final int LARGEST = 50_000_000;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "treaty.files")
    private List<Path> files = List.of();

    @Option(names = "--pretty", descriptionKey = "treaty.pretty")
    private boolean pretty;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "treaty.as-of")
    private @Nullable LocalDate day;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
      LocalDate today = day == null ? Days.today(InstantSource.system()) : day;
      PrintWriter out = spec.commandLine().getOut();
      int code = 0;
      for (Path file : files) {
        try {
          out.println(AnswerJson.compute(FactsJson.read(text(file)), today, pretty));
        } catch (Refusal refusal) {
          spec.commandLine().getErr().println(file + ": " + Commands.sentence(refusal));
          code = Commands.REFUSED;
        }
      }
      out.flush();
      return code;
    }

    private static String text(Path file) throws IOException {
      boolean pipe = file.toString().equals("-");
      if (!pipe && !Files.isRegularFile(file)) {
        throw Refusal.invalid("read.file");
      }
      try (InputStream in = pipe ? System.in : Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
          throw Refusal.tooLarge("clause.file", LARGEST / 1_000_000);
        }
        return new String(bytes, StandardCharsets.UTF_8);
      }
    }
  }
}
