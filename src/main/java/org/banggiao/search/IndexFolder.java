package org.banggiao.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.banggiao.kernel.RecordRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the index lies: folders side by side and a file that names the one in use. A folder that
 * the file does not name is the rest of a reindex that was cut short, and is cleared away.
 */
final class IndexFolder implements IndexPlace {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  private final Path root;
  private final Path pointer;
  private final Disk disk;

  /** How a folder of the disk is read and written. */
  @FunctionalInterface
  interface Disk {
    Directory at(Path folder) throws IOException;
  }

  IndexFolder(Path root) {
    this(root, FSDirectory::open);
  }

  IndexFolder(Path root, Disk disk) {
    this.root = root;
    this.disk = disk;
    this.pointer = root.resolve("current");
  }

  /** One that is damaged or of another form is left out and told. */
  @Override
  public Opened open() throws IOException {
    Files.createDirectories(root);
    String name = named();
    clearOthers(name);
    if (!name.isEmpty()) {
      try {
        LuceneEngine engine = engine(root.resolve(name));
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

  /** What changes over or is cleared away while it is read is read again. */
  @Override
  public Map<RecordRef, Integer> fingerprints(String kind) throws IOException {
    for (String name = named(); !name.isEmpty(); ) {
      try (FSDirectory directory = FSDirectory.open(root.resolve(name));
          DirectoryReader reader = DirectoryReader.open(directory)) {
        return LuceneEngine.fingerprints(new IndexSearcher(reader), kind);
      } catch (IOException | AlreadyClosedException e) {
        String now = named();
        if (now.equals(name)) {
          throw e;
        }
        name = now;
      }
    }
    return new HashMap<>();
  }

  private String named() throws IOException {
    try {
      List<String> lines = Files.readAllLines(pointer);
      return lines.size() == 2 && lines.get(0).equals(FORM) ? lines.get(1) : "";
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** In a folder of its own. */
  @Override
  public LuceneEngine fresh() throws IOException {
    return engine(Files.createTempDirectory(root, "index-"));
  }

  private LuceneEngine engine(Path folder) throws IOException {
    return new LuceneEngine(folder, disk.at(folder));
  }

  @Override
  public void use(SearchEngine engine) throws IOException {
    Path next = root.resolve("current.next");
    Files.writeString(next, FORM + "\n" + folder(engine).getFileName() + "\n");
    Files.move(next, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void discard(SearchEngine engine) throws IOException {
    engine.close();
    clear(folder(engine));
  }

  private static Path folder(SearchEngine engine) {
    return ((LuceneEngine) engine).folder();
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

  private static void clear(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(p);
      }
    }
  }
}
