package org.banggiao.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;

/** The socket of a module whose records can be found. One bean a kind of record. */
public interface Searchable {

  /** Everyone holds it, signed in or not. */
  String PUBLIC = "public";

  /** Whoever reads the working record holds it, see {@link org.banggiao.kernel.Role#reading}. */
  String READERS = "readers";

  /** Kind of its record references, also the value of the facet {@code loai}. */
  String kind();

  /** The parts of a record as it stands committed; empty when it is not there any more. */
  List<Entry> entries(String id);

  /** The same of several records, each under its id; a module that can reads them together. */
  default Map<String, List<Entry>> entries(List<String> ids) {
    Map<String, List<Entry>> all = new LinkedHashMap<>();
    ids.forEach(id -> all.put(id, entries(id)));
    return all;
  }

  /** Ids of all records. */
  List<String> ids();

  /** Ids of the records whose parts may be others after an act on the subject. */
  default List<String> touched(RecordRef subject) {
    return subject.kind().equals(kind()) ? List.of(subject.id()) : List.of();
  }

  /** The labels of this kind that the reader holds now; the doors of the module decide the same. */
  Set<String> labels(Actor reader);
}
