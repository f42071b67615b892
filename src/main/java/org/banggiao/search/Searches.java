package org.banggiao.search;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.syllable.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The door: everything a person may see, found by words. */
@Component
public class Searches {

  /** Facets by which a result may be narrowed to an exact value. */
  public static final Set<String> FILTERS = Set.of("loai", "nam", "coquan", "trangthai", "ben");

  private static final int LONGEST_SUGGESTED = 100;

  private static final SearchEngine.Found NOTHING =
      new SearchEngine.Found(0, false, List.of(), Map.of());

  private final ObjectProvider<Indexing> indexing;
  private final List<Searchable> kinds;
  private final Watches watches;
  private final Noting noting;
  private final Synonyms synonyms;

  Searches(
      ObjectProvider<Indexing> indexing,
      List<Searchable> kinds,
      Watches watches,
      Noting noting,
      Synonyms synonyms) {
    this.synonyms = synonyms;
    this.indexing = indexing;
    this.kinds = kinds;
    this.watches = watches;
    this.noting = noting;
  }

  /**
   * What the reader finds.
   *
   * @param near words that were looked for beside those typed
   * @param meant the words with accents or rightly spelt, when they find something so
   * @param complete false while the index is being made anew: something may be missing
   */
  public record Answer(
      Question question,
      SearchEngine.Found found,
      Optional<String> meant,
      List<String> near,
      boolean complete) {}

  /**
   * Never refuses a text: what is not understood is told in {@link Question#notes}.
   *
   * @param reader null without an account: only what is open to everyone is there
   */
  public Answer search(
      String typed,
      Map<String, String> filters,
      boolean byDay,
      int offset,
      int limit,
      String lang,
      @Nullable Actor reader) {
    Indexing index = indexing.getObject();
    Question question = QuestionParser.parse(typed);
    Set<String> labels = labels(reader);
    Synonyms.Widened widened = synonyms.widen(question);
    var request =
        new SearchEngine.Request(widened.question(), labels, lang, filters, byDay, offset, limit);
    Answer nothing = new Answer(question, NOTHING, Optional.empty(), List.of(), false);
    Answer answer =
        index.ask(
            engine -> {
              SearchEngine.Found found =
                  question.empty() && filters.isEmpty() ? NOTHING : engine.search(request);
              return new Answer(
                  question, found, meant(question, found, engine, labels), widened.near(), true);
            },
            nothing);
    return index.complete()
        ? answer
        : new Answer(question, answer.found(), answer.meant(), answer.near(), false);
  }

  /** Offered only when the reader finds something with it, so that it tells nothing else. */
  private static Optional<String> meant(
      Question question, SearchEngine.Found found, SearchEngine engine, Set<String> labels) {
    String words = question.plainWords();
    boolean said = found.records() > 0 && !found.loosened();
    return words == null || said && Keys.of(words).accented()
        ? Optional.empty()
        : Accents.restore(words, engine)
            .filter(w -> engine.finds(QuestionParser.parse(w), labels))
            .flatMap(w -> Accents.spelt(w, words, () -> first(w, engine, labels)));
  }

  private static String first(String words, SearchEngine engine, Set<String> labels) {
    return engine
        .search(
            new SearchEngine.Request(
                QuestionParser.parse(words), labels, "vi", Map.of(), false, 0, 1))
        .hits()
        .stream()
        .map(hit -> EntryDocument.searched(hit.title(), hit.snippet().text()))
        .collect(Collectors.joining());
  }

  /** Titles that have all the words typed, the last one as far as it is typed; at most eight. */
  public List<String> suggest(String typed, String lang, @Nullable Actor reader) {
    // One letter begins too many words to be asked for.
    String words = typed.strip().replaceFirst("\\s+\\p{L}$", "");
    if (words.length() < 2 || words.length() > LONGEST_SUGGESTED) {
      return List.of();
    }
    if (QuestionParser.parse(words).empty()) {
      return List.of();
    }
    String begun = words.matches(".*[\\p{L}\\p{N}]") ? words + '*' : words;
    return indexing
        .getObject()
        .ask(engine -> engine.titles(QuestionParser.parse(begun), labels(reader), lang), List.of());
  }

  /** The kinds of record that can be found: values of the facet {@code loai}. */
  public Set<String> kinds() {
    return kinds.stream().map(Searchable::kind).collect(Collectors.toSet());
  }

  private Set<String> labels(@Nullable Actor reader) {
    if (reader == null) {
      return Set.of(Searchable.PUBLIC);
    }
    Set<String> labels = new HashSet<>(Set.of(Searchable.PUBLIC));
    if (reader.has(Role.reading())) {
      labels.add(Searchable.READERS);
    }
    kinds.forEach(k -> labels.addAll(k.labels(reader)));
    return labels;
  }

  /** What the reader's watches found and the reader may know of now, newest first. */
  public List<Watch.Told> told(Actor reader) {
    return visible(watches.told(reader), reader);
  }

  /** The same of one day, Asia/Ho_Chi_Minh. */
  public List<Watch.Told> told(Actor reader, LocalDate day) {
    return visible(watches.told(reader, day), reader);
  }

  private List<Watch.Told> visible(List<Watch.Told> all, Actor reader) {
    Set<RecordRef> records =
        all.stream().map(t -> new RecordRef(t.kind(), t.record())).collect(Collectors.toSet());
    Set<RecordRef> seen =
        records.isEmpty()
            ? Set.of()
            : indexing.getObject().ask(engine -> engine.visible(records, labels(reader)), Set.of());
    return all.stream().filter(t -> seen.contains(new RecordRef(t.kind(), t.record()))).toList();
  }

  /** The reader's watches, with what of their hits the reader may know of. */
  public List<Watch> watches(Actor reader) {
    return watches.list(reader, told(reader)).stream()
        .map(w -> WatchOwners.record(w.owner()) ? about(w.owner(), reader).map(w::of).orElse(w) : w)
        .toList();
  }

  /**
   * Saves a search.
   *
   * @param owner whose it is: {@code person:…}, {@code body:…} or a record; empty for the person
   * @throws Refusal ABSENT for a record that the person may not know of; else as {@link Watches}
   */
  public long watch(String query, String owner, Actor by) {
    if (owner.isEmpty()) {
      return watches.save(query, by);
    }
    RecordRef whose = RecordRef.parse(owner);
    if (WatchOwners.record(whose) && about(whose, by).isEmpty()) {
      throw Refusal.absent("absent");
    }
    return watches.save(query, whose, by);
  }

  /** The first part of a record as it stands, if the reader may know of it. */
  public Optional<Entry> about(RecordRef record, Actor reader) {
    Set<String> held = labels(reader);
    return kinds.stream()
        .filter(k -> k.kind().equals(record.kind()))
        .flatMap(k -> k.entries(record.id()).stream())
        .filter(e -> e.labels().stream().anyMatch(held::contains))
        .findFirst();
  }

  /** How many new hits the reader's watches for a record have. */
  public int fresh(RecordRef owner, Actor reader) {
    if (!watches.any(owner, reader)) {
      return 0;
    }
    return watches.list(reader, told(reader)).stream()
        .filter(w -> w.owner().equals(owner))
        .mapToInt(Watch::fresh)
        .sum();
  }

  /** Makes the index anew beside the one in use. */
  public void reindex() {
    noting.all();
  }
}
