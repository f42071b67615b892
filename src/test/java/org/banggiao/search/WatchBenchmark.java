package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.banggiao.kernel.Fold;
import org.banggiao.kernel.RecordRef;
import org.banggiao.search.Question.Clause;
import org.banggiao.search.Question.Part;
import org.banggiao.syllable.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Standing queries beside lucene-monitor and OpenSearch's percolator, one text after another, in
 * one run; all must wake the same watches. Run by name with {@code -Dwatch.corpus=FILE}, texts in
 * the plain form of docs/search.md, and {@code -Dsearch.node.tier=4}, so that the node may compile
 * as it does outside tests; {@code -Dwatch.count=10000} for fewer watches, {@code -Dwatch.texts}
 * and {@code -Dwatch.warm} for fewer texts.
 */
class WatchBenchmark {

  private static final int WATCHES = Integer.getInteger("watch.count", 100_000);
  private static final int TEXTS = Integer.getInteger("watch.texts", 1_000);
  private static final int WARM = Integer.getInteger("watch.warm", 100);
  private static final int LENGTH = 600;

  @TempDir private Path folder;
  private final Random random = new Random(3);

  @Test
  void watchesBesideLuceneMonitor() throws Exception {
    List<String> passages = passages();
    List<String> asked = passages.subList(WARM + TEXTS, passages.size());
    List<Question> watches = new ArrayList<>();
    while (watches.size() < WATCHES) {
      question(asked.get(random.nextInt(asked.size()))).ifPresent(watches::add);
    }
    Sieve sieve = new Sieve();
    try (SearchNodes nodes = SearchNodes.start(1, "2g");
        LuceneEngine engine = new LuceneEngine(folder.resolve("ours"));
        Monitor monitor =
            new Monitor(new KeywordAnalyzer(), new MultipassTermFilteredPresearcher(2))) {
      for (int i = 0; i < Math.min(20_000, asked.size()); i++) {
        engine.put(RecordRef.of("text", i), List.of(entry(i, asked.get(i))), 1);
      }
      engine.commit();
      long began = System.nanoTime();
      for (int i = 0; i < WATCHES; i++) {
        sieve.add(i, watches.get(i), engine.lexicon()::frequency);
      }
      double held = (System.nanoTime() - began) / 1e9;
      began = System.nanoTime();
      List<MonitorQuery> queries = new ArrayList<>();
      for (int i = 0; i < WATCHES; i++) {
        queries.add(new MonitorQuery("" + i, query(watches.get(i))));
      }
      monitor.register(queries);
      double registered = (System.nanoTime() - began) / 1e9;
      Percolator percolator = new Percolator(nodes.settings());
      began = System.nanoTime();
      for (int i = 0; i < WATCHES; i++) {
        percolator.add(i, watches.get(i));
      }
      percolator.ready();
      double percolated = (System.nanoTime() - began) / 1e9;

      List<String> texts = passages.subList(0, WARM + TEXTS);
      Map<String, double[]> millis =
          Map.of("ours", new double[TEXTS], "monitor", new double[TEXTS], "far", new double[TEXTS]);
      long woken = 0;
      for (int i = 0; i < texts.size(); i++) {
        String text = texts.get(i);
        int at = i - WARM;
        Set<Long> ours = timed(text, t -> ours(sieve, t), millis.get("ours"), at);
        Set<Long> theirs = timed(text, t -> theirs(monitor, t), millis.get("monitor"), at);
        Set<Long> far = timed(text, t -> theirs(percolator, t), millis.get("far"), at);
        assertThat(ours).as(text).isEqualTo(theirs).isEqualTo(far);
        woken += ours.size();
      }
      String report =
          row("watches", millis.get("ours"), held)
              + row("lucene-monitor, multipass(2)", millis.get("monitor"), registered)
              + row("OpenSearch percolator, over HTTP", millis.get("far"), percolated)
              + String.format(
                  Locale.ROOT, "%d watches, %d texts, %d woken%n", WATCHES, texts.size(), woken);
      System.out.print(report);
      Files.writeString(Path.of("target", "watches.txt"), report);
      assertThat(woken).isPositive();
    }
  }

  private static String row(String name, double[] millis, double seconds) {
    Arrays.sort(millis);
    double sum = Arrays.stream(millis).sum();
    return String.format(
        Locale.ROOT,
        "| %s | %.0f texts/s | p50 %.3f ms | p99 %.3f ms | taken in %.1f s |%n",
        name,
        1000 * millis.length / sum,
        millis[millis.length / 2],
        millis[millis.length * 99 / 100],
        seconds);
  }

  private static Set<Long> timed(
      String text, Function<String, Set<Long>> work, double[] into, int at) {
    long began = System.nanoTime();
    Set<Long> found = work.apply(text);
    if (at >= 0) {
      into[at] = (System.nanoTime() - began) / 1e6;
    }
    return found;
  }

  private static Set<Long> ours(Sieve sieve, String text) {
    return sieve.fitting(entry(0, text)).stream()
        .map(Sieve.Woken::watch)
        .collect(Collectors.toSet());
  }

  private static Set<Long> theirs(Percolator percolator, String text) {
    return percolator.fitting(Keys.of(EntryDocument.searched(entry(0, text))));
  }

  private static Set<Long> theirs(Monitor monitor, String text) {
    Document document = new Document();
    Fields.text(document, Keys.of(EntryDocument.searched(entry(0, text))));
    Set<Long> found = new HashSet<>();
    try {
      monitor
          .match(document, QueryMatch.SIMPLE_MATCHER)
          .getMatches()
          .forEach(m -> found.add(Long.parseLong(m.getQueryId())));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return found;
  }

  private static Entry entry(int id, String text) {
    return new Entry(
        RecordRef.of("text", id), 0, "vi", "", text, "/", null, Map.of(), Set.of("all"));
  }

  /** Four to seven neighbouring words of a passage; half of them without accents. */
  private java.util.Optional<Question> question(String passage) {
    Keys keys = Keys.of(passage);
    int n = 4 + random.nextInt(4);
    if (keys.size() < n + 10) {
      return java.util.Optional.empty();
    }
    int from = random.nextInt(keys.size() - n);
    String words =
        passage
            .substring(keys.start(from), keys.end(from + n - 1))
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
    if (random.nextBoolean()) {
      words = Fold.plain(words);
    }
    String other = passage.substring(keys.start(n), keys.end(n));
    Question q =
        QuestionParser.parse(
            switch (random.nextInt(20)) {
              case 0, 1 -> '"' + words + '"';
              case 2 -> words + " -" + other;
              case 3 -> '"' + words + "\" OR \"" + other + ' ' + words + '"';
              default -> words;
            });
    return q.empty() ? java.util.Optional.empty() : java.util.Optional.of(q);
  }

  /** What must hold, without what only weighs. */
  private static Query query(Question question) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Clause clause : question.clauses()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      clause.any().forEach(p -> any.add(part(p), Occur.SHOULD));
      all.add(
          clause.any().size() == 1 ? part(clause.any().getFirst()) : any.build(),
          clause.not() ? Occur.MUST_NOT : Occur.MUST);
    }
    return all.build();
  }

  private static Query part(Part part) {
    if (part instanceof Part.Phrase(String text)) {
      Keys keys = Keys.of(text);
      boolean marks = QuestionQuery.marked(keys);
      PhraseQuery.Builder phrase = new PhraseQuery.Builder();
      for (int i = 0; i < keys.size(); i++) {
        phrase.add(new Term(Fields.singles(marks), keys.key(i, marks)));
      }
      return phrase.build();
    }
    Keys keys = Keys.of(((Part.Words) part).text());
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    WordsQuery.singles(keys)
        .forEach(w ->
            words.add(new TermQuery(new Term(Fields.singles(keys.accented()), w)), Occur.SHOULD));
    return words.setMinimumNumberShouldMatch(WordsQuery.least(keys)).build();
  }

  private List<String> passages() {
    String corpus = System.getProperty("watch.corpus", "");
    assertThat(corpus).as("-Dwatch.corpus=FILE").isNotEmpty();
    List<String> passages = new ArrayList<>();
    for (String file : corpus.split(",", -1)) {
      TestSet.texts(
          Path.of(file),
          t -> {
            for (int at = 0; at + LENGTH <= t.text().length(); at += LENGTH) {
              passages.add(t.text().substring(at, at + LENGTH));
            }
          });
    }
    java.util.Collections.shuffle(passages, random);
    return passages;
  }
}
