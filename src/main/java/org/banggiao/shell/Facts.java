package org.banggiao.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;

/**
 * Reference data in {@code facts/*.csv}, under the one rule of its NOTE.md: rows found, found-weak
 * or high are loaded; medium and unknown ones never; columns named {@code candidate_…} never.
 */
public final class Facts {

  private static final String CONFIDENCE = "confidence";
  private static final Set<String> SURE_ENOUGH = Set.of("found", "found-weak", "high");

  private Facts() {}

  /**
   * The rows that may be loaded, in the order of the file; a cell that is empty is unknown. A file
   * without a column {@code confidence} is loaded whole.
   */
  public static List<Map<String, String>> rows(String file) {
    InputStream in = Facts.class.getResourceAsStream("/facts/" + file);
    if (in == null) {
      throw new IllegalArgumentException("no reference data named " + file);
    }
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    List<Map<String, String>> rows = new ArrayList<>();
    try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        var csv = format.parse(reader)) {
      for (var line : csv) {
        Map<String, String> row = new LinkedHashMap<>(line.toMap());
        row.keySet().removeIf(column -> column.startsWith("candidate_"));
        if (!row.containsKey(CONFIDENCE) || sureEnough(row.get(CONFIDENCE))) {
          rows.add(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** Whether something of this confidence may be loaded at all. */
  public static boolean sureEnough(@org.jspecify.annotations.Nullable String confidence) {
    return confidence != null && SURE_ENOUGH.contains(confidence);
  }
}
