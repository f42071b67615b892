package org.banggiao.ops;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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
    CommandLine line = new CommandLine(new Commands());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.addSubcommand(new RunCommand(application));
    line.setExecutionExceptionHandler((e, command, parsed) -> {
      command.getErr().println(sentence(e));
      return e instanceof Refusal ? REFUSED : 1;
    });
    if (args.length == 0) {
      line.usage(line.getOut());
      return 2;
    }
    return line.execute(args);
  }

  static String sentence(Throwable e) {
    if (e instanceof Refusal r) {
      return new Words().say(Locale.getDefault(), "refusal." + r.code(), r.arguments().toArray());
    }
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}
