package org.banggiao.treaty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One turn of taking acts over: what stands already, what is new, what waits for its target. */
final class TakingOver {

  /** A row that stands or is about to; the number is known once it is written. */
  private record Row(ActionKind kind, @Nullable Long number, @Nullable String origin) {}

  private final ActionStore store;
  private final String by;
  private final Instant at;
  private final Map<String, Map<String, Row>> known = new HashMap<>();
  private final List<TreatyAction> fresh = new ArrayList<>();
  private final Map<String, Long> written = new HashMap<>();
  private final Set<String> touched = new LinkedHashSet<>();
  private int added;

  TakingOver(ActionStore store, String by, Instant at) {
    this.store = store;
    this.by = by;
    this.at = at;
  }

  /** An answer told before what it answers is tried once more when all else is there. */
  Taken take(List<Taking> rows) {
    Map<String, List<TreatyAction>> ever = new HashMap<>();
    List<String> treaties = rows.stream().map(r -> r.action().treaty()).distinct().toList();
    store
        .ever(treaties)
        .forEach(a -> ever.computeIfAbsent(a.treaty(), k -> new ArrayList<>()).add(a));
    treaties.forEach(t -> known.put(t, standing(ever.getOrDefault(t, List.of()))));
    List<Taking> later = rows.stream().filter(r -> !take(r)).toList();
    List<Taking> unanswered = later.stream().filter(r -> !take(r)).toList();
    write();
    return new Taken(added, unanswered);
  }

  /** Treaties with a new act. */
  Set<String> touched() {
    return touched;
  }

  private boolean take(Taking row) {
    String treaty = row.action().treaty();
    Map<String, Row> there = known.getOrDefault(treaty, Map.of());
    Row target = there.get(row.target());
    if (!row.target().isEmpty()
        && (target == null || !row.action().kind().answers(target.kind()))) {
      return false;
    }
    if (there.containsKey(row.key())) {
      return true;
    }
    TreatyAction made = Entry.of(row, target == null ? null : number(target), by, at);
    there.put(row.key(), new Row(made.kind(), null, made.origin()));
    fresh.add(made);
    touched.add(treaty);
    added++;
    return true;
  }

  private static Map<String, Row> standing(List<TreatyAction> ever) {
    Map<String, Row> rows = new HashMap<>();
    Alike.byKey(Standings.live(ever))
        .forEach((key, a) -> rows.put(key, new Row(a.kind(), a.id(), a.origin())));
    return rows;
  }

  private @Nullable Long number(Row row) {
    if (row.number() != null) {
      return row.number();
    }
    if (!written.containsKey(row.origin())) {
      write();
    }
    return written.get(row.origin());
  }

  private void write() {
    store.add(fresh);
    List<String> origins = new ArrayList<>();
    fresh.forEach(a -> {
      if (a.origin() != null) {
        origins.add(a.origin());
      }
    });
    written.putAll(store.numbers(origins));
    fresh.clear();
  }
}
