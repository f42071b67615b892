package org.banggiao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.PassageRef;
import org.banggiao.search.Entry;
import org.banggiao.search.Searchable;
import org.springframework.stereotype.Component;

/** Documents found by their passages; short paragraphs in a row are one passage. */
@Component
class DocumentSearch implements Searchable {

  private static final int SHORT = 300;

  private final DocumentStore store;
  private final TextStore texts;

  DocumentSearch(DocumentStore store, TextStore texts) {
    this.store = store;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return "document";
  }

  @Override
  public List<String> ids() {
    return store.ids().stream().map(String::valueOf).toList();
  }

  @Override
  public Set<String> labels(Actor reader) {
    return Set.of();
  }

  @Override
  public List<Entry> entries(String id) {
    return store.find(Long.parseLong(id)).map(this::entries).orElse(List.of());
  }

  private List<Entry> entries(Document d) {
    List<Entry> all = new ArrayList<>();
    if (d.read()) {
      String text = texts.slice(d.id(), 0, Integer.MAX_VALUE);
      int from = -1;
      int until = 0;
      for (Passage p : texts.passages(d.id(), "PARAGRAPH", 1, Integer.MAX_VALUE)) {
        from = from < 0 ? p.start() : from;
        until = p.end();
        if (until - from >= SHORT) {
          all.add(entry(d, all.size(), text, from, until));
          from = -1;
        }
      }
      if (from >= 0) {
        all.add(entry(d, all.size(), text, from, until));
      }
    }
    return all.isEmpty() ? List.of(entry(d, 0, "", 0, 0)) : all;
  }

  private static Entry entry(Document d, int part, String text, int from, int until) {
    Map<String, List<String>> facets = new HashMap<>();
    if (d.issuer() != null) {
      facets.put("coquan", List.of(d.issuer()));
    }
    String path = until == 0 ? d.path() : new PassageRef(d.id(), from, until).path();
    String title = d.symbol() == null ? d.title() : d.label() + " · " + d.title();
    return new Entry(
        d.ref(),
        part,
        "vi",
        title,
        text.substring(from, until),
        path,
        d.issuedOn(),
        facets,
        Set.of(READERS));
  }
}
