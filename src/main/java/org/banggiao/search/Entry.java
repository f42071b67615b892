package org.banggiao.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * What is searched and shown of one piece of a record: an article, a passage, the whole when it is
 * short.
 *
 * @param part from 0, unique within its record
 * @param lang of title and text, {@code vi} or {@code en}
 * @param title of the record, searched with every part
 * @param text searched and quoted
 * @param path where the reader sees this part
 * @param day the record's own day, for sorting and ranges
 * @param facets words to narrow by: {@code coquan}, {@code trangthai}, {@code ben} …
 * @param labels whoever holds one of them may know of it; none: nobody
 */
public record Entry(
    RecordRef record,
    int part,
    String lang,
    String title,
    String text,
    String path,
    @Nullable LocalDate day,
    Map<String, List<String>> facets,
    Set<String> labels) {

  public Entry {
    facets = Map.copyOf(facets);
    labels = Set.copyOf(labels);
  }
}
