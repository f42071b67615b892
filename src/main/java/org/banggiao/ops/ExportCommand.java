package org.banggiao.ops;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.banggiao.directive.Conference;
import org.banggiao.directive.Conferences;
import org.banggiao.directive.Directive;
import org.banggiao.directive.Directives;
import org.banggiao.document.Documents;
import org.banggiao.indicator.Definition;
import org.banggiao.indicator.Indicators;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Bodies;
import org.banggiao.task.Tasks;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code export --out DIR}: bodies, documents with their originals, conferences, directives, tasks
 * with their stories and observations, one JSON object a line.
 */
@Command(name = "export", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class ExportCommand implements Callable<Integer> {

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "export.out")
  private Path out = Path.of(".");

  @Override
  public Integer call() {
    return BesideServer.with(context -> {
      try {
        write(context);
        return 0;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private void write(ConfigurableApplicationContext context) throws IOException {
    Files.createDirectories(out);
    try (var there = Files.list(out)) {
      if (there.findAny().isPresent()) {
        throw Refusal.invalid("export.folder", out);
      }
    }
    JsonMapper json = context.getBean(JsonMapper.class);
    Actor all = Actor.system();
    lines(json, "bodies", context.getBean(Bodies.class).list());
    Conferences conferences = context.getBean(Conferences.class);
    Directives directives = context.getBean(Directives.class);
    Documents documents = context.getBean(Documents.class);
    Tasks tasks = context.getBean(Tasks.class);
    lines(json, "conferences", conferences.list());
    Files.createDirectories(out.resolve("files"));
    try (BufferedWriter given = file("directives");
        BufferedWriter asked = file("tasks");
        BufferedWriter kept = file("documents")) {
      for (Conference c : conferences.list()) {
        for (Directive d : directives.of(c.id())) {
          line(json, given, d);
        }
      }
      for (long id : tasks.ids(all)) {
        line(json, asked, List.of(tasks.get(id, all), tasks.story(id, all)));
      }
      for (long id : documents.ids(all)) {
        var document = documents.get(id, all);
        line(json, kept, document);
        Files.copy(
            documents.original(id, all),
            out.resolve("files").resolve(document.sha256()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Indicators indicators = context.getBean(Indicators.class);
    try (BufferedWriter seen = file("observations")) {
      for (Definition d : indicators.list()) {
        for (var o : indicators.history(d.code())) {
          line(json, seen, o);
        }
      }
    }
  }

  private void lines(JsonMapper json, String name, List<?> records) throws IOException {
    try (BufferedWriter w = file(name)) {
      for (Object r : records) {
        line(json, w, r);
      }
    }
  }

  private static void line(JsonMapper json, BufferedWriter w, Object value) throws IOException {
    w.write(json.writeValueAsString(value));
    w.newLine();
  }

  private BufferedWriter file(String name) throws IOException {
    return Files.newBufferedWriter(out.resolve(name + ".jsonl"));
  }
}
