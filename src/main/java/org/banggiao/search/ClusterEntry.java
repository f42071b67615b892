package org.banggiao.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.RecordRef;
import org.banggiao.syllable.Keys;

/**
 * A record as the cluster keeps it: one document with its parts inside it, so that it is written
 * and counted as one. The keys of a text are sent as we made them, one a line; the cluster cuts
 * nothing but lines, so its tokens are ours.
 */
final class ClusterEntry {

  /** A number as a whole follows its first part on the same line: both stand at one place. */
  static final char ALSO = '\u001F';

  private ClusterEntry() {}

  static Map<String, Object> of(RecordRef record, List<Entry> entries) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("record", record.toString());
    document.put("kind", record.kind());
    document.put("print", entries.hashCode());
    document.put("part", entries.stream().map(ClusterEntry::part).toList());
    return document;
  }

  private static Map<String, Object> part(Entry e) {
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("part", e.part());
    part.put("lang", e.lang());
    part.put("title", e.title());
    part.put("path", e.path());
    part.put("text", e.text());
    part.put("label", e.labels());
    Map<String, Set<String>> facets = new LinkedHashMap<>();
    Map<String, Set<String>> words = new LinkedHashMap<>();
    facet("loai", e.record().kind(), facets, words);
    LocalDate day = e.day();
    if (day != null) {
      part.put("day", day.toEpochDay());
      facet("nam", "" + day.getYear(), facets, words);
    }
    e.facets().forEach((name, values) -> values.forEach(v -> facet(name, v, facets, words)));
    part.put("facet", facets);
    part.put("has", words);
    Keys keys = Keys.of(EntryDocument.searched(e));
    for (boolean marks : new boolean[] {true, false}) {
      part.put(Fields.singles(marks), singles(keys, marks));
      part.put(Fields.pairs(marks), pairs(keys, marks));
    }
    return part;
  }

  private static void facet(
      String name, String value, Map<String, Set<String>> facets, Map<String, Set<String>> words) {
    if (!value.isBlank()) {
      facets.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(value);
      Keys keys = Keys.of(value);
      for (int i = 0; i < keys.size(); i++) {
        words.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(keys.key(i, false));
      }
    }
  }

  static String singles(Keys keys, boolean marks) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      lines.add(keys.key(i, marks));
    }
    for (Keys.Whole whole : keys.wholes()) {
      lines.set(whole.token(), lines.get(whole.token()) + ALSO + whole.key());
    }
    return String.join("\n", lines);
  }

  static String pairs(Keys keys, boolean marks) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i + 1 < keys.size(); i++) {
      lines.add(keys.pair(i, marks));
    }
    return String.join("\n", lines);
  }
}
