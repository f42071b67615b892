package org.banggiao.partner;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.search.Entry;
import org.banggiao.search.NameGroups;
import org.banggiao.search.Searchable;
import org.springframework.stereotype.Component;

/** Partners found by every name they ever bore, and their names as words for one another. */
@Component
class PartnerSearch implements Searchable, NameGroups {

  private static final String KIND = "partner";
  private static final int SHORTEST = 3;

  private final Partners partners;

  PartnerSearch(Partners partners) {
    this.partners = partners;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<String> ids() {
    return partners.list().stream().map(Partner::code).toList();
  }

  /** Partners change only when the reference data is loaded, all in one act. */
  @Override
  public List<String> touched(RecordRef subject) {
    return subject.kind().equals(KIND) ? ids() : List.of();
  }

  @Override
  public Set<String> labels(Actor reader) {
    return Set.of();
  }

  @Override
  public List<Entry> entries(String id) {
    List<Entry> all = new ArrayList<>();
    partners
        .find(id)
        .ifPresent(p -> {
          for (boolean english : new boolean[] {false, true}) {
            String title = p.name(english);
            String names =
                Stream.concat(p.names().stream().map(Name::words), Stream.of(p.code()))
                    .filter(w -> !w.equals(title))
                    .distinct()
                    .collect(Collectors.joining(" · "));
            all.add(
                new Entry(
                    new RecordRef(KIND, p.code()),
                    all.size(),
                    english ? "en" : "vi",
                    title,
                    names,
                    p.path(),
                    null,
                    Map.of(),
                    Set.of(PUBLIC)));
          }
        });
    return all;
  }

  /** Names of those that exist still; letters alone are codes, not words. */
  @Override
  public List<List<String>> groups() {
    return partners.list().stream()
        .filter(p -> p.until() == null)
        .map(PartnerSearch::group)
        .filter(g -> g.size() > 1)
        .toList();
  }

  private static List<String> group(Partner p) {
    Set<String> names = new LinkedHashSet<>(List.of(p.name(false)));
    p.names().stream()
        .filter(n -> n.kind() == Name.Kind.ALIAS && n.lang().equals("vi"))
        .forEach(n -> names.add(n.words()));
    names.add(p.name(true));
    p.names().forEach(n -> names.add(n.words()));
    names.removeIf(n -> n.length() < SHORTEST && n.equals(n.toUpperCase(java.util.Locale.ROOT)));
    return List.copyOf(names);
  }
}
