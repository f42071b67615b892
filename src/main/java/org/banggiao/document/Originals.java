package org.banggiao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The received bytes, under {@code files/ab/cdef…} by their SHA-256. A file appears there whole or
 * not at all: it is written beside, synced, then renamed.
 */
@Component
class Originals {

  private static final Logger LOG = LoggerFactory.getLogger(Originals.class);
  private static final String ASIDE = ".refused";

  private final Path root;
  private final Path waiting;
  private final long limitMb;

  /** A file taken in and not kept yet. */
  record Taken(Path file, String sha256, long bytes) {}

  Originals(
      @Value("${bang-giao.data}") Path data, @Value("${bang-giao.file.limit-mb}") long limitMb) {
    this.root = data.toAbsolutePath().normalize().resolve("files");
    this.waiting = root.resolve("waiting");
    this.limitMb = limitMb;
    sweep();
  }

  /** Writes the bytes to a waiting file; refuses more than the limit without keeping any. */
  Taken take(InputStream content) {
    try {
      Files.createDirectories(waiting);
      Path file = waiting.resolve(UUID.randomUUID() + ".part");
      MessageDigest digest = Sha256.start();
      long bytes = 0;
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
        byte[] buffer = new byte[65_536];
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
          bytes += n;
          if (bytes > limitMb * 1024 * 1024) {
            throw Refusal.tooLarge("document.large", limitMb);
          }
          digest.update(buffer, 0, n);
          out.write(buffer, 0, n);
        }
      } catch (IOException | Refusal e) {
        Files.deleteIfExists(file);
        throw e;
      }
      sync(file);
      return new Taken(file, HexFormat.of().formatHex(digest.digest()), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps the waiting file under its hash; call before the row that names it commits. The waiting
   * name lives on until {@link #drop}, because a reader may still be using it.
   */
  void keep(Taken taken) {
    Path place = at(taken.sha256());
    try {
      Path folder = Objects.requireNonNull(place.getParent());
      Files.createDirectories(folder);
      try {
        Files.createLink(place, taken.file());
      } catch (FileAlreadyExistsException same) {
        return;
      } catch (UnsupportedOperationException noLinks) {
        Files.move(taken.file(), place, StandardCopyOption.ATOMIC_MOVE);
      }
      sync(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void drop(Taken taken) {
    remove(taken.file());
  }

  /**
   * Takes a kept file out of its place: only for one that should never have been taken in. It
   * stays, closed to everybody, until {@link #destroy}, so that a process killed in between is seen
   * by the next one in {@link #setAside()}.
   */
  void setAside(String sha256) {
    try {
      Files.createDirectories(waiting);
      Files.move(at(sha256), aside(sha256), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hashes of files set aside and not destroyed. */
  List<String> setAside() {
    if (!Files.isDirectory(waiting)) {
      return List.of();
    }
    try (var all = Files.list(waiting)) {
      return all.map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(ASIDE))
          .map(n -> n.substring(0, n.length() - ASIDE.length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void destroy(String sha256) {
    remove(aside(sha256));
  }

  private Path aside(String sha256) {
    return waiting.resolve(sha256 + ASIDE);
  }

  Path at(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a file, or a folder's list of names, survive a power cut. */
  private static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Waiting files from before this process belong to nobody: that process was killed. */
  private void sweep() {
    long began = ManagementFactory.getRuntimeMXBean().getStartTime();
    if (!Files.isDirectory(waiting)) {
      return;
    }
    try (var left = Files.newDirectoryStream(waiting, "*.part")) {
      for (Path file : left) {
        if (Files.getLastModifiedTime(file).toMillis() < began) {
          Files.deleteIfExists(file);
          LOG.info("removed an unfinished upload");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
