package org.banggiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.banggiao.kernel.Fold;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Scores the search on a set of judged queries, as given and again without accents, beside a plain
 * index of the same texts; needs no server and no database.
 */
public final class Evaluation {

  /** What is read and how. */
  public record Wanted(
      List<Path> corpus, Path queries, @Nullable Path judgements, boolean titles, int leastChars) {}

  /** The system and the form of the query, and what it reached. */
  public record Row(String system, boolean stripped, Scores scores, double queriesPerSecond) {}

  /** One query's texts, best first, as a run file lists them. */
  public record Ranking(String query, List<TextIndex.Found> found) {}

  /** All of it; rankings are those of our own system for the queries as given, or stripped. */
  public record Report(
      int texts,
      int repeated,
      int withTitle,
      int queries,
      int judgedButAbsent,
      boolean titleIsQuery,
      List<Row> rows,
      List<Ranking> given,
      List<Ranking> stripped) {}

  static final String OURS = "bang-giao";
  static final String BASELINE = "StandardAnalyzer";
  private static final int DEEP = 100;

  private int repeated;
  private int withTitle;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> titles = new LinkedHashMap<>();

  private Evaluation() {}

  /** Reads, indexes in a temporary folder, searches, scores, and clears the folder away. */
  public static Report run(Wanted wanted) {
    return new Evaluation().score(wanted);
  }

  private Report score(Wanted wanted) {
    List<TestSet.Query> queries = TestSet.queries(wanted.queries(), wanted.judgements());
    Set<String> judged = new HashSet<>();
    queries.forEach(q -> judged.addAll(q.judged().keySet()));
    Path folder = folder();
    try (TextIndex ours = TextIndex.ours(folder.resolve("ours"));
        TextIndex plain = TextIndex.plain(folder.resolve("plain"), new StandardAnalyzer())) {
      for (Path file : wanted.corpus()) {
        TestSet.texts(file, t -> add(t, wanted, judged, ours, plain));
      }
      ours.ready();
      plain.ready();
      List<Row> rows = new ArrayList<>();
      List<Ranking> given = rank(ours, OURS, queries, false, rows);
      rank(plain, BASELINE, queries, false, rows);
      List<Ranking> stripped = rank(ours, OURS, queries, true, rows);
      rank(plain, BASELINE, queries, true, rows);
      judged.removeAll(ids);
      return new Report(
          ids.size(),
          repeated,
          withTitle,
          (int) queries.stream().filter(q -> relevant(q)).count(),
          judged.size(),
          titleIsQuery(queries),
          List.copyOf(rows),
          given,
          stripped);
    } finally {
      clear(folder);
    }
  }

  private void add(
      TestSet.Text t, Wanted wanted, Set<String> judged, TextIndex ours, TextIndex plain) {
    if (t.text().strip().length() < wanted.leastChars()) {
      return;
    }
    if (!ids.add(t.id())) {
      repeated++;
      return;
    }
    boolean title = wanted.titles() && !t.title().isBlank();
    withTitle += title ? 1 : 0;
    if (title && judged.contains(t.id())) {
      titles.put(t.id(), Fold.plain(t.title()));
    }
    String text = title ? t.title() + "\n" + t.text() : t.text();
    ours.add(t.id(), text);
    plain.add(t.id(), text);
  }

  private static List<Ranking> rank(
      TextIndex index, String system, List<TestSet.Query> queries, boolean strip, List<Row> rows) {
    Function<String, String> form = strip ? Fold::plain : text -> text;
    List<Ranking> rankings = new ArrayList<>();
    List<Scores> scores = new ArrayList<>();
    long began = System.nanoTime();
    for (TestSet.Query q : queries) {
      List<TextIndex.Found> found = index.search(form.apply(q.text()), DEEP);
      rankings.add(new Ranking(q.id(), found));
      scores.add(Scores.of(found.stream().map(TextIndex.Found::id).toList(), q.judged()));
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    rows.add(new Row(system, strip, Scores.mean(scores), queries.size() / seconds));
    return rankings;
  }

  private static boolean relevant(TestSet.Query q) {
    return q.judged().values().stream().anyMatch(g -> g > 0);
  }

  /** Most queries are the very titles of what they look for: then titles give the answer away. */
  private boolean titleIsQuery(List<TestSet.Query> queries) {
    long same =
        queries.stream()
            .filter(q ->
                q.judged().keySet().stream()
                    .anyMatch(id -> Fold.plain(q.text()).equals(titles.get(id))))
            .count();
    return same * 2 > queries.size();
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("bang-giao-eval");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
