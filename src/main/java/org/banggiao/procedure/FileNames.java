package org.banggiao.procedure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.task.OriginNames;
import org.springframework.stereotype.Component;

/** Tells the follow-up engine what a file is called. */
@Component
class FileNames implements OriginNames {

  private final FileStore store;

  FileNames(FileStore store) {
    this.store = store;
  }

  @Override
  public Map<RecordRef, Name> names(Collection<RecordRef> records, Actor reader) {
    List<Long> ids =
        records.stream()
            .filter(r -> r.kind().equals("file") && r.id().matches("\\d{1,18}"))
            .map(RecordRef::number)
            .distinct()
            .toList();
    Map<RecordRef, Name> names = new HashMap<>();
    store.all(ids).forEach(f -> names.put(f.ref(), new Name(f.title(), f.path())));
    return names;
  }
}
