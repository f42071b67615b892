package org.banggiao.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.partner.Partners;
import org.banggiao.search.Entry;
import org.banggiao.search.Searchable;
import org.springframework.stereotype.Component;

/** Treaties found by every title and name, by number and by article; open to everyone. */
@Component
class TreatySearch implements Searchable {

  private static final Set<String> OPEN = Set.of(PUBLIC);

  private static final String OWN = "VNM";

  private final TreatyStore store;
  private final WordingStore wordings;
  private final Partners partners;

  TreatySearch(TreatyStore store, WordingStore wordings, Partners partners) {
    this.store = store;
    this.wordings = wordings;
    this.partners = partners;
  }

  @Override
  public String kind() {
    return "treaty";
  }

  @Override
  public List<String> ids() {
    return store.ids();
  }

  /** Loading the reference data is one act on all of them. */
  @Override
  public List<String> touched(RecordRef subject) {
    if (!subject.kind().equals(kind())) {
      return List.of();
    }
    return subject.id().equals(TreatyLoader.FACTS) ? ids() : List.of(subject.id());
  }

  @Override
  public Set<String> labels(Actor reader) {
    return Set.of();
  }

  @Override
  public List<Entry> entries(String id) {
    return store.find(id).map(this::entries).orElse(List.of());
  }

  private List<Entry> entries(Treaty t) {
    Map<String, List<String>> facets =
        Map.of(
            "ben",
            store.members(List.of(t.id())).stream()
                .filter(m -> m.named().equals("parties") && !m.partner().equals(OWN))
                .map(m -> partners.find(m.partner()).map(p -> p.name(false)).orElse(""))
                .toList());
    List<Entry> all = new ArrayList<>();
    for (boolean english : new boolean[] {false, true}) {
      if (t.full(english).isPresent() || all.isEmpty() && english) {
        String title = t.title(english);
        all.add(
            entry(t, all.size(), t.titleLang(english), title, names(t, title), t.path(), facets));
      }
    }
    for (Wording w : Wording.on(wordings.of(t.id()), LocalDate.MAX)) {
      String title = t.title(!w.lang().equals("vi"));
      for (Wording.Article a : wordings.articles(w.id())) {
        String path = t.path() + "/dieu/" + a.number();
        String text = a.heading().isEmpty() ? a.words() : a.heading() + "\n" + a.words();
        all.add(entry(t, all.size(), w.lang(), title + " · " + a.number(), text, path, facets));
      }
    }
    return all;
  }

  /** Its other titles, short names, numbers and notes: what a person may know it by. */
  private static String names(Treaty t, String title) {
    String names =
        t.titles().stream()
            .map(Title::words)
            .filter(w -> !w.equals(title))
            .collect(Collectors.joining(" · "));
    return Stream.of(
            names, t.mtdsg(), t.unRegistration(), t.untsVolume(), t.series(), t.published())
        .filter(w -> !w.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static Entry entry(
      Treaty t,
      int part,
      String lang,
      String title,
      String text,
      String path,
      Map<String, List<String>> facets) {
    LocalDate day = t.adopted() == null ? null : t.adopted().first();
    return new Entry(t.ref(), part, lang, title, text, path, day, facets, OPEN);
  }
}
