package org.banggiao.directive.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.banggiao.directive.Conference;
import org.banggiao.directive.Conferences;
import org.banggiao.directive.Directive;
import org.banggiao.directive.Directives;
import org.banggiao.document.Documents;
import org.banggiao.document.Passage;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.document.Region;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.organisation.Bodies;
import org.banggiao.task.Task;
import org.banggiao.task.TaskEvent;
import org.banggiao.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of a document beside its directives shows. */
@Component
class Beside {

  /** Kinds decided here, in the order of their tabs; figures have their own page. */
  static final List<String> KINDS =
      List.of("DIRECTIVE", "LESSON", "RESULT", "ASSESSMENT", "KEYWORD", "THEME");

  /** Lines shown at once. */
  static final int LEAF = 300;

  private final Conferences conferences;
  private final Directives directives;
  private final Proposals proposals;
  private final Documents documents;
  private final Tasks tasks;
  private final Bodies bodies;
  private final InstantSource clock;

  Beside(
      Conferences conferences,
      Directives directives,
      Proposals proposals,
      Documents documents,
      Tasks tasks,
      Bodies bodies,
      InstantSource clock) {
    this.conferences = conferences;
    this.directives = directives;
    this.proposals = proposals;
    this.documents = documents;
    this.tasks = tasks;
    this.bodies = bodies;
    this.clock = clock;
  }

  /**
   * @param kind tab asked for; when it is not known, that of the item asked for, else directives
   * @param anchor item to show open, or empty for the first that waits
   * @param leaf part of the text, or 0 for the one that holds the item
   */
  DocumentView of(long id, String kind, String anchor, int leaf, Actor actor) {
    List<Proposal> all =
        proposals.of(id).stream()
            .filter(p -> !p.state().equals("MERGED") && !p.state().equals("SPLIT"))
            .toList();
    String tab = tab(kind, anchor, all);
    List<Item> items = items(id, tab, all, actor);
    Item asked = items.stream().filter(i -> i.named(anchor)).findFirst().orElse(null);
    int leaves = Math.max(1, (documents.paragraphCount(id) + LEAF - 1) / LEAF);
    int shown =
        Math.clamp(
            leaf > 0 ? leaf : asked == null ? 1 : (asked.paragraph() - 1) / LEAF + 1, 1, leaves);
    int first = (shown - 1) * LEAF + 1;
    List<Item> here =
        items.stream().filter(i -> i.paragraph() >= first && i.paragraph() < first + LEAF).toList();
    Item selected =
        asked != null ? asked : here.stream().filter(Item::open).findFirst().orElse(null);
    return new DocumentView(
        documents.get(id, actor),
        tab,
        counts(all),
        paras(documents.paragraphs(id, first, first + LEAF - 1), here, selected),
        here,
        selected,
        cuts(selected),
        stories(selected, actor),
        bodies.all(parties(here)),
        conferences.list(),
        reported(id, all),
        documents.coverage(id, "DIRECTIVE"),
        Days.today(clock),
        shown,
        leaves,
        directives.mayConfirm(actor),
        recorded(id, reported(id, all)));
  }

  /** What the conference of this document was given already, read from other documents. */
  private List<Directive> recorded(long id, List<Conference> reported) {
    return reported.stream()
        .flatMap(c -> directives.of(c.id()).stream())
        .filter(d -> d.source().passage().document() != id)
        .toList();
  }

  /** Those it is attached to; of a document just come in, the one that its text names. */
  private List<Conference> reported(long id, List<Proposal> all) {
    List<Conference> attached = conferences.reportedBy(id);
    return attached.isEmpty()
        ? ConferenceForm.known(ConferenceForm.suggested(all), conferences).stream().toList()
        : attached;
  }

  private static String tab(String kind, String anchor, List<Proposal> all) {
    if (KINDS.contains(kind)) {
      return kind;
    }
    return all.stream()
        .filter(p -> KINDS.contains(p.kind()) && ("v" + p.id()).equals(anchor))
        .map(Proposal::kind)
        .findFirst()
        .orElse("DIRECTIVE");
  }

  private static Map<String, DocumentView.Count> counts(List<Proposal> all) {
    Map<String, DocumentView.Count> counts = new LinkedHashMap<>();
    List<String> kinds = new ArrayList<>(KINDS);
    kinds.add("FIGURE");
    for (String kind : kinds) {
      List<Proposal> of =
          all.stream()
              .filter(p -> p.kind().equals(kind) && !p.field("class").equals("structural"))
              .toList();
      if (!of.isEmpty() || kind.equals("DIRECTIVE")) {
        int open = (int) of.stream().filter(Proposal::open).count();
        counts.put(kind, new DocumentView.Count(open, of.size()));
      }
    }
    return counts;
  }

  private List<Item> items(long id, String kind, List<Proposal> all, Actor actor) {
    List<Directive> given = kind.equals("DIRECTIVE") ? directives.from(id) : List.of();
    Map<RecordRef, List<Task>> under = tasks.of(given.stream().map(Directive::ref).toList(), actor);
    Map<Long, Directive> made = new LinkedHashMap<>();
    List<Item> items = new ArrayList<>();
    for (Directive d : given) {
      if (d.proposal() != null) {
        made.put(d.proposal(), d);
      } else {
        items.add(item(null, d, under));
      }
    }
    all.stream()
        .filter(p -> p.kind().equals(kind))
        .forEach(p -> items.add(item(p, made.get(p.id()), under)));
    items.sort(
        Comparator.comparing(Item::rejected)
            .thenComparing(i -> i.passage().start())
            .thenComparing(Item::anchor));
    return items;
  }

  private Item item(@Nullable Proposal p, @Nullable Directive d, Map<RecordRef, List<Task>> under) {
    Item bare = new Item(p, d, 0, d == null ? List.of() : under.getOrDefault(d.ref(), List.of()));
    PassageRef at = bare.passage();
    return new Item(p, d, documents.paragraphAt(at.document(), at.start()), bare.tasks());
  }

  private List<Para> paras(List<Passage> lines, List<Item> items, @Nullable Item selected) {
    if (lines.isEmpty()) {
      return List.of();
    }
    long id = lines.getFirst().document();
    int start = lines.getFirst().start();
    int end = lines.getLast().end();
    String text = documents.slice(id, start, end);
    List<Region> regions = documents.regions(id, start, end);
    Set<Integer> parts = new LinkedHashSet<>(documents.partStarts(id, start, end));
    List<Para> paras = new ArrayList<>(lines.size());
    PassageRef shown = selected == null ? null : selected.passage();
    for (Passage p : lines) {
      paras.add(
          new Para(
              p.number(),
              Para.cut(p, text.substring(p.start() - start, p.end() - start), shown),
              covered(regions, "ASIDE", p),
              parts.contains(p.start()) || covered(regions, "HEADING", p),
              items.stream()
                  .filter(i -> i.passage().overlaps(p.start(), p.end()))
                  .map(Item::anchor)
                  .findFirst()
                  .orElse(""),
              shown != null && shown.overlaps(p.start(), p.end())));
    }
    return paras;
  }

  private static boolean covered(List<Region> regions, String kind, Passage p) {
    return regions.stream()
        .anyMatch(r -> r.kind().equals(kind) && r.start() <= p.start() && p.end() <= r.end());
  }

  /** Where sentences and clauses begin inside the proposal shown open. */
  private static Map<Integer, String> cuts(@Nullable Item selected) {
    Map<Integer, String> cuts = new TreeMap<>();
    if (selected != null && selected.open()) {
      var m = java.util.regex.Pattern.compile("[.;!?…]\\s+|\\n\\s*").matcher(selected.quote());
      while (m.find()) {
        int at = m.end();
        if (at < selected.quote().length()) {
          String rest = selected.quote().substring(at);
          cuts.put(
              selected.passage().start() + at,
              rest.length() > 60 ? rest.substring(0, 59) + "…" : rest);
        }
      }
    }
    return cuts;
  }

  private Map<Long, List<TaskEvent>> stories(@Nullable Item selected, Actor actor) {
    Map<Long, List<TaskEvent>> stories = new LinkedHashMap<>();
    if (selected != null) {
      selected.tasks().forEach(t -> stories.put(t.id(), tasks.story(t.id(), actor)));
    }
    return stories;
  }

  private static Set<Long> parties(List<Item> items) {
    Set<Long> ids = new LinkedHashSet<>();
    items.forEach(i ->
        i.tasks()
            .forEach(t -> {
              ids.add(t.lead());
              ids.addAll(t.cooperators());
            }));
    return ids;
  }
}
