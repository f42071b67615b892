package org.banggiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The indexing on a database and a folder of its own, over records kept in memory. */
final class SmallIndex {

  /** Text by id; what is taken out is no record any more. */
  static class Records implements Searchable {
    final Map<String, String> texts = new ConcurrentSkipListMap<>();

    Records(int count) {
      IntStream.range(0, count).forEach(i -> texts.put("" + i, "Hồ sơ nhỏ " + i));
    }

    @Override
    public String kind() {
      return "small";
    }

    @Override
    public List<Entry> entries(String id) {
      String text = texts.get(id);
      RecordRef ref = new RecordRef("small", id);
      return text == null
          ? List.of()
          : List.of(new Entry(ref, 0, "vi", "Nhỏ", text, "/", null, Map.of(), Set.of(PUBLIC)));
    }

    @Override
    public List<String> ids() {
      return List.copyOf(texts.keySet());
    }

    @Override
    public Set<String> labels(Actor reader) {
      return Set.of();
    }
  }

  final PendingStore pending;
  final Watches watches;
  private final JdbcClient db;

  SmallIndex(String url, String user, String password, InstantSource clock) {
    db = JdbcClient.create(new DriverManagerDataSource(url, user, password));
    pending = new PendingStore(db);
    watches = new Watches(new WatchStore(db), new Synonyms(List.of()), clock, e -> {});
  }

  /** The tables of the search and no others. */
  void tables() {
    try (var files = Files.list(Path.of("src/main/resources/db/migration/search"))) {
      for (Path file : files.sorted().toList()) {
        db.sql(Files.readString(file)).update();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Indexing started(Searchable records, IndexPlace place) {
    Indexing indexing = new Indexing(pending, List.of(records), watches, place);
    indexing.start();
    return indexing;
  }

  static int found(Indexing indexing, String typed) {
    return indexing.ask(
        engine ->
            engine
                .search(
                    new SearchEngine.Request(
                        QuestionParser.parse(typed), Set.of("public"), "vi", Map.of(), false, 0, 5))
                .records(),
        -1);
  }
}
