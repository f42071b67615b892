package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banggiao.kernel.RecordRef;
import org.banggiao.syllable.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A watch wakes for what a search would find, no more, and of few words no less: of many a watch
 * keeps asking for three in four.
 */
class SieveTest {

  private static final String[] WORDS = {
    "cam",
    "kết",
    "ket",
    "Canada",
    "Ba",
    "Lan",
    "lần",
    "lan",
    "nhất",
    "nhat",
    "năm",
    "Nam",
    "hoà",
    "hòa",
    "bình",
    "65/TB-VPCP",
    "65",
    "VPCP",
    "United",
    "Nations",
    "states",
    "điều",
    "ước",
    "uoc"
  };

  private static final Synonyms NEAR =
      new Synonyms(
          List.of(
              () -> List.of(List.of("Ba Lan", "Poland"), List.of("United Nations", "hòa bình"))));

  @TempDir private Path folder;

  private static String words(Random r, int most) {
    return IntStream.range(0, 1 + r.nextInt(most))
        .mapToObj(i -> WORDS[r.nextInt(WORDS.length)])
        .collect(Collectors.joining(" "));
  }

  private static Entry entry(int id, Random r) {
    LocalDate day = r.nextInt(4) == 0 ? null : LocalDate.of(2020 + r.nextInt(5), 1, 1);
    Map<String, List<String>> facets =
        r.nextBoolean() ? Map.of() : Map.of("ben", List.of("Ba Lan", "Nhật Bản"));
    return new Entry(
        RecordRef.of(r.nextBoolean() ? "document" : "task", id),
        0,
        "vi",
        words(r, 3),
        words(r, 12),
        "/" + id,
        day,
        facets,
        Set.of("all"));
  }

  private static Question question(String typed) {
    return NEAR.widen(QuestionParser.parse(typed)).question();
  }

  private static String question(Random r) {
    List<String> parts = new ArrayList<>();
    for (int i = 1 + r.nextInt(3); i > 0; i--) {
      parts.add(
          switch (r.nextInt(9)) {
            case 0 -> '"' + words(r, 3) + '"';
            case 1 -> "-" + WORDS[r.nextInt(WORDS.length)];
            case 2 -> WORDS[r.nextInt(WORDS.length)] + " OR \"" + words(r, 2) + '"';
            case 3 -> "nam:2021..2023";
            case 4 -> r.nextBoolean() ? "loai:task" : "ben:\"nhat ban\"";
            case 5 -> "na* OR un*";
            default -> words(r, 6);
          });
    }
    return String.join(" ", parts);
  }

  @Test
  void whatWakesIsWhatASearchFinds() throws IOException {
    Random r = new Random(7);
    List<Entry> entries = IntStream.range(0, 150).mapToObj(i -> entry(i, r)).toList();
    List<String> asked = IntStream.range(0, 1200).mapToObj(i -> question(r)).toList();
    int woken = 0;
    try (LuceneEngine engine = new LuceneEngine(folder)) {
      entries.forEach(e -> engine.put(e.record(), List.of(e), 1));
      engine.commit();
      Sieve sieve = new Sieve();
      for (int i = 0; i < asked.size(); i++) {
        sieve.add(i, question(asked.get(i)), engine.lexicon()::frequency);
      }
      Map<RecordRef, Set<Long>> heard =
          entries.stream()
              .collect(
                  Collectors.toMap(
                      Entry::record,
                      e ->
                          sieve.fitting(e).stream()
                              .map(Sieve.Woken::watch)
                              .collect(Collectors.toSet())));
      for (int i = 0; i < asked.size(); i++) {
        long watch = i;
        Set<String> told =
            heard.entrySet().stream()
                .filter(h -> h.getValue().contains(watch))
                .map(h -> h.getKey().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        woken += told.size();
        Set<String> found = found(engine, asked.get(i));
        if (many(question(asked.get(i)))) {
          assertThat(found).as(asked.get(i)).containsAll(told);
        } else {
          assertThat(told).as(asked.get(i)).isEqualTo(found);
        }
      }
    }
    assertThat(woken).isGreaterThan(1000);
  }

  /** Of so many words a search takes fewer than a watch. */
  private static boolean many(Question question) {
    return question.clauses().stream()
        .flatMap(c -> c.any().stream())
        .anyMatch(p ->
            p instanceof Question.Part.Words(String text)
                && WordsQuery.singles(Keys.of(text)).size() > Least.FEW);
  }

  private static Set<String> found(SearchEngine engine, String typed) {
    var found =
        engine.search(
            new SearchEngine.Request(
                question(typed), Set.of("all"), "vi", Map.of(), false, 0, 1000));
    return found.loosened()
        ? Set.of()
        : found.hits().stream()
            .map(h -> h.record().toString())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aWatchTakenOutIsSilentAndOneTakenInTwiceSpeaksOnce() {
    Sieve sieve = new Sieve();
    Entry entry = entry(1, new Random(1));
    Question all = QuestionParser.parse(entry.text());
    sieve.add(1, all, (field, key) -> 0);
    sieve.add(1, all, (field, key) -> 0);
    sieve.add(2, all, (field, key) -> 0);
    assertThat(sieve.fitting(entry)).hasSize(2);
    sieve.remove(1);
    assertThat(sieve.fitting(entry)).extracting(Sieve.Woken::watch).containsExactly(2L);
    assertThat(sieve.size()).isEqualTo(1);
  }
}
