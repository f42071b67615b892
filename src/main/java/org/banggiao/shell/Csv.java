package org.banggiao.shell;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as a CSV file that a spreadsheet opens with its Vietnamese letters right (UTF-8, BOM). */
public final class Csv {

  private Csv() {}

  /** For people to read: the head of each column is the word {@code csv.<column>}. */
  public static ResponseEntity<byte[]> file(
      Page page,
      String name,
      List<String> columns,
      List<? extends List<? extends @Nullable Object>> rows) {
    return file(name, columns.stream().map(c -> page.t("csv." + c)).toList(), rows);
  }

  public static ResponseEntity<byte[]> file(
      String name, List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
    StringWriter out = new StringWriter();
    out.write('\uFEFF');
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(header);
      for (List<? extends @Nullable Object> row : rows) {
        csv.printRecord(row.stream().map(Csv::safe).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8));
    headers.setContentDisposition(
        ContentDisposition.attachment().filename(name + ".csv", StandardCharsets.UTF_8).build());
    return ResponseEntity.ok()
        .headers(headers)
        .body(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A cell that a spreadsheet would run as a formula is kept as text. */
  private static String safe(@Nullable Object cell) {
    String text = cell == null ? "" : cell.toString();
    return !text.isEmpty()
            && "=+-@\t".indexOf(text.charAt(0)) >= 0
            && !text.matches("[+-]?[0-9.,]+")
        ? "'" + text
        : text;
  }
}
