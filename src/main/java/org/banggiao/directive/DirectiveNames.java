package org.banggiao.directive;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.task.OriginNames;
import org.springframework.stereotype.Component;

/** Tells the follow-up engine what a directive is called. */
@Component
class DirectiveNames implements OriginNames {

  private final Directives directives;

  DirectiveNames(Directives directives) {
    this.directives = directives;
  }

  @Override
  public Map<RecordRef, Name> names(Collection<RecordRef> records, Actor reader) {
    Map<Long, RecordRef> ours =
        records.stream()
            .filter(r -> r.kind().equals("directive"))
            .distinct()
            .collect(Collectors.toMap(RecordRef::number, r -> r));
    Map<RecordRef, Name> names = new HashMap<>();
    for (Directive d : directives.all(ours.keySet().stream().toList())) {
      names.put(d.ref(), new Name(d.title(), d.path()));
    }
    return names;
  }
}
