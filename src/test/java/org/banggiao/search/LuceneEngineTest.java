package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
