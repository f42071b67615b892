package org.banggiao.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.banggiao.kernel.Refusal;

/** The lines of a file in the words of our register. Reads only; says nothing of right or wrong. */
final class Lines {

  private static final Map<String, String> WIPO_KINDS =
      Map.of(
          "accession", "accession",
          "ratification", "ratification",
          "acceptance", "acceptance",
          "approval", "approval",
          "declaration of continued application", "continued-application",
          "declaration/notification of succession", "succession");

  private Lines() {}

  static List<Line> read(Batch batch, byte[] bytes) {
    return switch (batch.format()) {
      case UNTC_XML -> UntcXml.read(bytes, batch.treaty());
      case PARTICIPATION_CSV ->
          participation(Table.csv(bytes), batch.treaty(), "UN Treaty Collection");
      case WIPO_CSV -> wipo(Table.csv(bytes));
      case TABLE -> table(Table.any(batch.name(), bytes), batch);
      case JSON_LINES -> List.of();
    };
  }

  /** A table whose first column names the participant and whose others hold days under a kind. */
  static List<Line> participation(Table table, String treaty, String source) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      List<String> row = table.rows().get(i);
      for (int c = 1; c < row.size() && c < table.header().size(); c++) {
        var said = Columns.read(table.header().get(c), row.get(c));
        if (said.isPresent()) {
          Map<String, String> f = new HashMap<>();
          f.put("treaty", treaty);
          f.put("partner", row.getFirst().replaceAll("\\s*[\\d,\\s]+$", ""));
          f.put("kind", said.get().kind());
          f.put("deposited", said.get().day());
          f.put("source", source);
          // Several acts of one row of the file are told apart by their column.
          lines.add(new Line((i + 2) * 100 + c, f));
        }
      }
    }
    return lines;
  }

  private static List<Line> wipo(Table table) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Map<String, String> row = table.row(i);
      Map<String, String> f = new HashMap<>();
      f.put("treaty", row.getOrDefault("Treaty", ""));
      f.put("partner", row.getOrDefault("Contracting Party", ""));
      f.put("source", "WIPO");
      String signed = row.getOrDefault("Signature Date", "");
      if (!signed.isBlank()) {
        Map<String, String> s = new HashMap<>(f);
        s.put("kind", "signature");
        s.put("deposited", signed);
        lines.add(new Line((i + 2) * 100 + 1, s));
      }
      String kind = row.getOrDefault("Instrument Type", "");
      String force = row.getOrDefault("Entry Into Force Date", "");
      if (!kind.isBlank() || !force.isBlank()) {
        f.put(
            "kind",
            kind.isBlank()
                ? "consent"
                : WIPO_KINDS.getOrDefault(kind.toLowerCase(java.util.Locale.ROOT), kind));
        f.put("deposited", row.getOrDefault("Instrument Date", ""));
        f.put("in_force", force);
        lines.add(new Line((i + 2) * 100 + 2, f));
      }
    }
    return lines;
  }

  /** The rows of a table under the fields that the batch maps its columns to. */
  static List<Line> table(Table table, Batch batch) {
    Map<String, String> mapping = mapping(batch.mapping());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Map<String, String> row = table.row(i);
      Map<String, String> f = new HashMap<>();
      if (!batch.treaty().isEmpty()) {
        f.put("treaty", batch.treaty());
      }
      mapping.forEach((field, column) -> f.put(field, row.getOrDefault(column, "")));
      if (row.values().stream().anyMatch(v -> !v.isBlank())) {
        lines.add(new Line(i + 2, f));
      }
    }
    return lines;
  }

  static Map<String, String> mapping(String text) {
    Map<String, String> mapping = new LinkedHashMap<>();
    text.lines()
        .filter(l -> l.contains("="))
        .forEach(l -> mapping.put(l.substring(0, l.indexOf('=')), l.substring(l.indexOf('=') + 1)));
    return mapping;
  }

  /** Columns that bear the name of a field are mapped to it. */
  static String guessed(Table table) {
    List<String> pairs = new ArrayList<>();
    for (String field : Line.FIELDS) {
      table.header().stream()
          .filter(c -> c.toLowerCase(java.util.Locale.ROOT).replace(' ', '_').equals(field))
          .findFirst()
          .ifPresent(c -> pairs.add(field + "=" + c));
    }
    return String.join("\n", pairs);
  }

  /**
   * A table of words.
   *
   * @param header names of the columns
   */
  record Table(List<String> header, List<List<String>> rows) {

    Map<String, String> row(int i) {
      Map<String, String> named = new LinkedHashMap<>();
      for (int c = 0; c < header.size() && c < rows.get(i).size(); c++) {
        named.put(header.get(c), rows.get(i).get(c));
      }
      return named;
    }

    static Table any(String name, byte[] bytes) {
      return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' ? Xlsx.read(bytes) : csv(bytes);
    }

    static Table csv(byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
      String first = text.lines().findFirst().orElse("");
      char mark =
          first.chars().filter(c -> c == ';').count() > first.chars().filter(c -> c == ',').count()
              ? ';'
              : ',';
      List<List<String>> all = new ArrayList<>();
      try (var reader = new StringReader(text);
          var csv = CSVFormat.RFC4180.builder().setDelimiter(mark).get().parse(reader)) {
        csv.forEach(r -> all.add(r.toList()));
      } catch (IOException | IllegalStateException | UncheckedIOException e) {
        throw Refusal.invalid("ingest.unreadable").at("tep");
      }
      if (all.isEmpty()) {
        throw Refusal.invalid("ingest.empty").at("tep");
      }
      return new Table(
          all.getFirst().stream().map(String::strip).toList(), all.subList(1, all.size()));
    }
  }
}
