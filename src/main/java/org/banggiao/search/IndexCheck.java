package org.banggiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the index with the database, beside a running server too, and notes what differs so that
 * the server mends it.
 */
@Component
public class IndexCheck {

  private final List<Searchable> kinds;
  private final PendingStore pending;
  private final IndexPlace place;

  IndexCheck(List<Searchable> kinds, PendingStore pending, IndexPlace place) {
    this.kinds = kinds;
    this.pending = pending;
    this.place = place;
  }

  /**
   * @param records compared, in the database or in the index
   * @param differ missing, out of date or left over, and not waiting to be indexed anyway
   */
  public record Outcome(int records, List<RecordRef> differ) {}

  /** What differs now; it is noted to be indexed again. */
  @Transactional
  public Outcome check() {
    List<RecordRef> differ = new ArrayList<>();
    int records = 0;
    for (Searchable kind : kinds) {
      Map<RecordRef, Integer> known = prints(kind.kind());
      for (String id : kind.ids()) {
        RecordRef ref = new RecordRef(kind.kind(), id);
        List<Entry> entries = kind.entries(id);
        Integer print = known.remove(ref);
        Integer wanted = entries.isEmpty() ? null : Integer.valueOf(entries.hashCode());
        if (!java.util.Objects.equals(print, wanted)) {
          differ.add(ref);
        }
        records++;
      }
      differ.addAll(known.keySet());
      records += known.size();
    }
    Set<RecordRef> waiting = new HashSet<>(pending.waiting());
    differ.removeIf(waiting::contains);
    differ.forEach(r -> pending.add(r.kind(), r.id()));
    return new Outcome(records, List.copyOf(differ));
  }

  private Map<RecordRef, Integer> prints(String kind) {
    try {
      return place.fingerprints(kind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
