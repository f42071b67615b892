package org.banggiao.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the index lies: folders side by side and a file that names the one in use. A folder that
 * the file does not name is the rest of a reindex that was cut short, and is cleared away.
 */
final class IndexFolder {

  /** Changes whenever fields or keys change, so that an index made otherwise is made anew. */
  static final String FORM = "2";

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  private final Path root;
  private final Path pointer;

  IndexFolder(Path root) {
    this.root = root;
    this.pointer = root.resolve("current");
  }

  /** An engine and whether it holds all records already. */
  record Opened(LuceneEngine engine, boolean complete) {}

  /** Opens the index in use; one that is damaged or of another form is left out and told. */
  Opened open() throws IOException {
    Files.createDirectories(root);
    String name = named();
    clearOthers(name);
    if (!name.isEmpty()) {
      try {
        LuceneEngine engine = new LuceneEngine(root.resolve(name));
        try {
          engine.verify();
          return new Opened(engine, true);
        } catch (IOException | RuntimeException e) {
          engine.close();
          throw e;
        }
      } catch (LockObtainFailedException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        LOG.warn("The search index is damaged and is being made anew: {}", e.toString());
      }
    }
    return new Opened(fresh(), false);
  }

  /** The folder in use; null when there is none. */
  @Nullable Path used() throws IOException {
    String name = named();
    return name.isEmpty() ? null : root.resolve(name);
  }

  private String named() throws IOException {
    try {
      List<String> lines = Files.readAllLines(pointer);
      return lines.size() == 2 && lines.get(0).equals(FORM) ? lines.get(1) : "";
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** An empty index in a folder of its own. */
  LuceneEngine fresh() throws IOException {
    return new LuceneEngine(Files.createTempDirectory(root, "index-"));
  }

  /** From now on the index in use is this one. */
  void use(LuceneEngine engine) throws IOException {
    Path next = root.resolve("current.next");
    Files.writeString(next, FORM + "\n" + engine.folder().getFileName() + "\n");
    Files.move(next, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void clearOthers(String kept) throws IOException {
    try (var all = Files.list(root)) {
      for (Path folder : all.filter(Files::isDirectory).toList()) {
        if (!folder.getFileName().toString().equals(kept)) {
          clear(folder);
        }
      }
    }
  }

  static void clear(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(p);
      }
    }
  }
}
