package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.banggiao.kernel.RecordRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the embedded engine, and its folder. */
class LuceneEngineTest extends SearchEngineContract {

  @TempDir private Path folder;

  @Override
  SearchEngine fresh() throws IOException {
    return new LuceneEngine(folder.resolve("index"));
  }

  @Test
  void manyValuesOfAFacetAreCountedAsFewAreEachRecordOnce() {
    for (int i = 100; i < 400; i++) {
      RecordRef record = RecordRef.of("task", i);
      Map<String, List<String>> facets =
          Map.of("coquan", List.of("Vụ " + i % 100), "ben", List.of("Bên " + i % 3));
      engine.put(
          record,
          IntStream.range(0, 3)
              .mapToObj(part ->
                  new Entry(
                      record,
                      part,
                      "vi",
                      "Việc",
                      "zubrowka",
                      "/",
                      null,
                      facets,
                      Set.of(Searchable.PUBLIC)))
              .toList(),
          1);
    }
    engine.put(RecordRef.of("task", 100), List.of(), 2);
    engine.commit();
    var counts =
        engine
            .search(
                new SearchEngine.Request(
                    QuestionParser.parse("zubrowka"),
                    Set.of(Searchable.PUBLIC),
                    "vi",
                    Map.of(),
                    false,
                    0,
                    1))
            .facets();
    assertThat(counts.get("coquan")).hasSize(100).containsEntry("Vụ 0", 2).containsEntry("Vụ 1", 3);
    assertThat(counts.get("ben"))
        .containsOnly(Map.entry("Bên 0", 100), Map.entry("Bên 1", 99), Map.entry("Bên 2", 100));
  }

  @Test
  void aDamagedIndexIsMadeAnewAndTheUnfinishedRestIsCleared() throws IOException {
    IndexFolder store = new IndexFolder(folder.resolve("all"));
    try (SearchEngine first = store.open().engine()) {
      first.put(RecordRef.of("document", 1), List.of(), 1);
      first.commit();
      store.use(first);
    }
    Files.createDirectory(folder.resolve("all/index-half"));
    IndexPlace.Opened again = store.open();
    assertThat(again.complete()).isTrue();
    assertThat(folder.resolve("all/index-half")).doesNotExist();
    Path used = ((LuceneEngine) again.engine()).folder();
    again.engine().close();
    try (var files = Files.list(used)) {
      for (Path f : files.filter(p -> p.getFileName().toString().startsWith("segments")).toList()) {
        Files.write(f, new byte[] {1, 2, 3});
      }
    }
    IndexPlace.Opened anew = store.open();
    assertThat(anew.complete()).isFalse();
    anew.engine().close();
  }
}
