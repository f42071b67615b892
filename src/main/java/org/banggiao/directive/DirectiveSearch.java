package org.banggiao.directive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.search.Entry;
import org.banggiao.search.Searchable;
import org.springframework.stereotype.Component;

/** Directives found by their title and by the words that gave them; open to all signed in. */
@Component
class DirectiveSearch implements Searchable {

  private final DirectiveStore store;
  private final ConferenceStore conferences;

  DirectiveSearch(DirectiveStore store, ConferenceStore conferences) {
    this.store = store;
    this.conferences = conferences;
  }

  @Override
  public String kind() {
    return "directive";
  }

  @Override
  public List<String> ids() {
    return conferences.list().stream()
        .flatMap(c -> store.of(c.id()).stream())
        .map(d -> "" + d.id())
        .toList();
  }

  /** The day of a directive is that of its conference. */
  @Override
  public List<String> touched(RecordRef subject) {
    return subject.kind().equals("conference")
        ? store.of(Long.parseLong(subject.id())).stream().map(d -> "" + d.id()).toList()
        : Searchable.super.touched(subject);
  }

  @Override
  public Set<String> labels(Actor reader) {
    return Set.of();
  }

  @Override
  public List<Entry> entries(String id) {
    return store
        .find(Long.parseLong(id))
        .map(d ->
            List.of(
                new Entry(
                    d.ref(),
                    0,
                    "vi",
                    d.title(),
                    d.source().quote(),
                    d.path(),
                    conferences.find(d.conference()).map(Conference::heldOn).orElse(null),
                    Map.of(),
                    Set.of(READERS))))
        .orElse(List.of());
  }
}
