package org.banggiao.ops;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banggiao.extraction.ExtractionChild;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line of the jar. Exit codes: 0 done, 1 fault of ours, 2 wrong use, 3 refused (the
 * reason is printed), 4 a check found something wrong.
 */
@Command(name = "bang-giao", mixinStandardHelpOptions = true, resourceBundle = "commands")
public final class Commands {

  /** Not an exit code: the server runs on. */
  public static final int STAY = -1;

  static final int REFUSED = 3;
  static final int FOUND_WRONG = 4;

  private Commands() {}

  /** Runs one command line and returns its exit code, or {@link #STAY}. */
  public static int run(Class<?> application, String... args) {
    if (args.length > 0 && args[0].equals(ExtractionChild.COMMAND)) {
      return child();
    }
    // Vietnamese unless the machine speaks English.
    String lang =
        System.getenv().getOrDefault("BANG_GIAO_LANG", System.getenv().getOrDefault("LANG", ""));
    Locale.setDefault(lang.startsWith("en") ? Locale.ENGLISH : Words.VIETNAMESE);
    CommandLine line = new CommandLine(new Commands());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    BesideServer.of(application);
    line.addSubcommand(new RunCommand(application));
    line.addSubcommand(new ReadCommand());
    line.addSubcommand(new UserCommand());
    line.addSubcommand(new ImportCommand());
    line.addSubcommand(new ExportCommand());
    line.addSubcommand(new ReviewCommand());
    line.addSubcommand(new AuditCommand());
    line.addSubcommand(new SearchCommand());
    line.addSubcommand(new TreatyCommand());
    line.addSubcommand(new ReindexCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, parsed) -> {
      command.getErr().println(sentence(e));
      Refusal refusal = refusal(e);
      return refusal == null ? 1 : refusal.code().startsWith("setting.") ? 2 : REFUSED;
    });
    line.setParameterExceptionHandler((wrong, given) -> {
      CommandLine command = wrong.getCommandLine();
      command.getErr().println(sentence(wrong));
      command.usage(command.getErr());
      return 2;
    });
    if (args.length == 0) {
      line.usage(line.getOut());
      return 2;
    }
    return line.execute(args);
  }

  /** The process that reads one hostile file after another for its parent; see extraction. */
  private static int child() {
    try {
      ExtractionChild.main(new String[0]);
      return 0;
    } catch (java.io.IOException e) {
      return 1;
    }
  }

  /** In the language of the machine. The words are read from the jar when first needed. */
  static String say(String key, Object... arguments) {
    return Said.WORDS.say(Locale.getDefault(), key, arguments);
  }

  private static final class Said {
    static final Words WORDS = new Words();
  }

  private static String sentence(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException e ->
          say("command.unmatched", String.join(" ", e.getUnmatched()));
      case MissingParameterException e ->
          say(
              "command.missing",
              e.getMissing().stream()
                  .map(m -> m.isOption() ? ((OptionSpec) m).longestName() : m.paramLabel())
                  .collect(Collectors.joining(", ")));
      default -> say("command.value", String.valueOf(wrong.getValue()));
    };
  }

  /** The refusal behind a failure, or null when it is a fault. */
  static @Nullable Refusal refusal(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof Refusal r) {
        return r;
      }
      if (t instanceof PortInUseException taken) {
        return Refusal.unavailable("start.port", "" + taken.getPort());
      }
    }
    return null;
  }

  static String sentence(Throwable e) {
    Refusal refusal = refusal(e);
    if (refusal != null) {
      return say("refusal." + refusal.code(), refusal.arguments().toArray());
    }
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}
