package org.banggiao.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.banggiao.kernel.Actor;
import org.banggiao.review.PrintForm;
import org.banggiao.review.Reviews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code review YEAR --out DIR}: the latest edition, or the draft when none was issued. */
@Command(name = "review", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class ReviewCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "review.year")
  private int year;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "review.out")
  private Path out = Path.of(".");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return BesideServer.with(context -> {
      Reviews reviews = context.getBean(Reviews.class);
      int number = reviews.latest(year);
      try {
        Files.createDirectories(out);
        for (PrintForm form : PrintForm.values()) {
          String name = form.fileName(year, number);
          Path file = out.resolve(name);
          Files.write(file, form.file(name, reviews.edition(year, number, form, Actor.system())));
          spec.commandLine().getOut().println(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return 0;
    });
  }
}
