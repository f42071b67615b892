package org.banggiao.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.banggiao.document.Documents;
import org.banggiao.document.Intake;
import org.banggiao.document.Receipt;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code import FILE…}: receives files as documents. A file refused is named with the reason and
 * the others go on; a second import of the same file is a second receipt, not a second document.
 */
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class ImportCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
  private List<Path> files = List.of();

  @Option(names = "--as", required = true, paramLabel = "LOGIN", descriptionKey = "import.as")
  private String login = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return BesideServer.with(context -> {
      People people = context.getBean(People.class);
      Actor by =
          people
              .find(login)
              .flatMap(a -> people.actor(a.id(), 0))
              .orElseThrow(() -> Refusal.absent("absent"));
      Documents documents = context.getBean(Documents.class);
      int code = 0;
      for (Path file : all()) {
        try {
          Receipt r =
              documents.receive(file, Intake.command(String.valueOf(file.getFileName())), by);
          spec.commandLine().getOut().println(r.document() + "\t" + file);
        } catch (Refusal refusal) {
          spec.commandLine().getErr().println(file + ": " + Commands.sentence(refusal));
          code = Commands.REFUSED;
        }
      }
      return code;
    });
  }

  private List<Path> all() {
    return files.stream()
        .flatMap(f -> {
          try {
            if (!Files.isDirectory(f)) {
              return Stream.of(f);
            }
            try (Stream<Path> within = Files.walk(f)) {
              return within.filter(Files::isRegularFile).sorted().toList().stream();
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        })
        .toList();
  }
}
