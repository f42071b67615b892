package org.banggiao.ops;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.banggiao.extraction.Extraction;
import org.banggiao.extraction.ExtractionLimits;
import org.banggiao.extraction.Extractions;
import org.banggiao.kernel.Sha256;
import org.banggiao.reading.DateMention;
import org.banggiao.reading.Enumeration;
import org.banggiao.reading.Figure;
import org.banggiao.reading.Hints;
import org.banggiao.reading.Item;
import org.banggiao.reading.Reading;
import org.banggiao.reading.ReadingJson;
import org.banggiao.reading.Readings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code read FILE…}: prints what the text says, without a server and without a database. A file
 * that cannot be read is named on the error stream; the others are still read, and the exit code is
 * 3.
 */
@Command(name = "read", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class ReadCommand implements Callable<Integer> {

  /** How the reading is printed. */
  enum Format {
    /** One object a line, the schema of docs/reading.md. */
    json,
    /** For people. */
    text
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "read.files")
  private List<Path> files = List.of();

  @Option(names = "--format", defaultValue = "text", descriptionKey = "read.format")
  private Format format = Format.text;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    int code = 0;
    try (Extractions extractions = new Extractions(ExtractionLimits.standard())) {
      for (Path file : files) {
        if (!Files.isRegularFile(file)) {
          complain(file, Commands.say("read.no-file"));
          code = Commands.REFUSED;
          continue;
        }
        String name = String.valueOf(file.getFileName());
        switch (extractions.extract(file, name)) {
          case Extraction.NotExtracted none -> {
            complain(file, Commands.say("extraction.problem." + none.problem().name()));
            code = Commands.REFUSED;
          }
          case Extraction.Extracted extracted -> {
            Reading reading = Readings.read(extracted.prose(), Hints.none());
            print(file, name, extracted, reading);
          }
        }
      }
    }
    return code;
  }

  private void print(Path file, String name, Extraction.Extracted extracted, Reading reading)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.json) {
      out.println(ReadingJson.toJson(name, sha256(file), extracted.mediaType(), reading));
      return;
    }
    String text = extracted.text();
    out.println(name);
    for (Enumeration list : reading.lists()) {
      out.println("  " + Commands.say("read.list." + list.kind()));
      for (Item i : list.items()) {
        String body = text.substring(i.bodyStart(), i.end());
        out.printf(Locale.ROOT, "    %d. [%d-%d] %s%n", i.order(), i.start(), i.end(), body);
      }
    }
    headed(out, "read.figures", reading.figures().isEmpty());
    for (Figure f : reading.figures()) {
      line(out, f.start(), f.end(), text.substring(f.start(), f.end()));
    }
    headed(out, "read.dates", reading.dates().isEmpty());
    for (DateMention d : reading.dates()) {
      String said = text.substring(d.start(), d.end());
      line(out, d.start(), d.end(), d.iso() == null ? said : said + " = " + d.iso());
    }
    out.flush();
  }

  private static void headed(PrintWriter out, String key, boolean none) {
    if (!none) {
      out.println("  " + Commands.say(key));
    }
  }

  private static void line(PrintWriter out, int start, int end, String said) {
    out.printf(Locale.ROOT, "    [%d-%d] %s%n", start, end, said);
  }

  private void complain(Path file, String sentence) {
    spec.commandLine().getErr().println(file + ": " + sentence);
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = Sha256.start();
    try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
