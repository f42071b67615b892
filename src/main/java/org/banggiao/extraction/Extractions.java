package org.banggiao.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.banggiao.extraction.Extraction.Extracted;
import org.banggiao.extraction.Extraction.NotExtracted;
import org.banggiao.extraction.Extraction.Note;
import org.banggiao.extraction.Extraction.NoteCode;
import org.jspecify.annotations.Nullable;

/**
 * The door: bytes in, text or a coded reason out. Plain text is decoded here; every other format is
 * read by a child process that is kept warm for the next file. Safe for many threads. Close it to
 * end the children.
 */
public final class Extractions implements AutoCloseable {
  private final ExtractionLimits limits;
  private final Semaphore places;
  private final Deque<ChildExtraction> idle = new ArrayDeque<>();

  public Extractions(ExtractionLimits limits) {
    this.limits = limits;
    this.places = new Semaphore(limits.children(), true);
  }

  public ExtractionLimits limits() {
    return limits;
  }

  /** As {@link #extract(Path, String)} for bytes already in memory. */
  public Extraction extract(byte[] bytes, String fileName) {
    @Nullable Extraction refused = bySize(bytes.length);
    if (refused != null) {
      return refused;
    }
    Path file = null;
    try {
      file = Files.createTempFile("extraction", ".bin");
      Files.write(file, bytes);
      return extract(file, fileName);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (file != null) {
        delete(file);
      }
    }
  }

  /**
   * Reads one file. What the file holds never makes this throw.
   *
   * @param fileName the sender's name: a hint for the type, checked for a bracketed secrecy level,
   *     never opened
   * @throws UncheckedIOException if the machine cannot read the file or start a process
   */
  public Extraction extract(Path file, String fileName) {
    try {
      @Nullable Extraction refused = bySize(Files.size(file));
      if (refused != null) {
        return refused;
      }
      String mediaType = MediaTypes.sniff(FormatReaders.head(file), fileName);
      if (mediaType.equals(MediaTypes.TEXT)) {
        return FormatReaders.extract(file, fileName, limits);
      }
      Extraction read = inChild(false, file, fileName, mediaType);
      boolean pictures =
          read instanceof NotExtracted none
              && (none.problem() == ExtractionProblem.NO_TEXT
                  || none.problem() == ExtractionProblem.GARBAGE_TEXT_LAYER);
      if (pictures && Tesseract.isInstalled() && Pictures.readable(read.mediaType())) {
        Extraction seen = inChild(true, file, fileName, mediaType);
        if (seen instanceof Extracted text
            && ((NotExtracted) read).problem() == ExtractionProblem.GARBAGE_TEXT_LAYER) {
          return text.with(new Note(NoteCode.TEXT_LAYER_IGNORED, ""));
        }
        return seen instanceof NotExtracted none && none.problem() == ExtractionProblem.NO_TEXT
            ? read
            : seen;
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text a person typed or pasted: brought to the same form, checked for the same marks. */
  public Extraction extractPasted(String text) {
    return bySize(text.length()) instanceof Extraction refused
        ? refused
        : FormatReaders.pasted(text, limits);
  }

  /** True if scans can be read here: Tesseract with Vietnamese is installed. */
  public boolean readsPictures() {
    return Tesseract.isInstalled();
  }

  @Override
  public void close() {
    synchronized (idle) {
      idle.forEach(ChildExtraction::close);
      idle.clear();
    }
  }

  private @Nullable Extraction bySize(long size) {
    if (size == 0) {
      return new NotExtracted(ExtractionProblem.EMPTY, MediaTypes.BINARY, "");
    }
    return size <= limits.maxBytes()
        ? null
        : new NotExtracted(
            ExtractionProblem.TOO_LARGE, MediaTypes.BINARY, (limits.maxBytes() >> 20) + " MB");
  }

  private Extraction inChild(boolean pictures, Path file, String name, String mediaType)
      throws IOException {
    places.acquireUninterruptibly();
    try {
      ChildExtraction child = take();
      Extraction answer = child.extract(pictures, file, name, mediaType, limits);
      if (child.alive()) {
        synchronized (idle) {
          idle.push(child);
        }
      }
      return answer;
    } finally {
      places.release();
    }
  }

  private ChildExtraction take() throws IOException {
    synchronized (idle) {
      while (!idle.isEmpty()) {
        ChildExtraction child = idle.pop();
        if (child.alive()) {
          return child;
        }
        child.close();
      }
    }
    return ChildExtraction.start(limits.childHeapMegabytes());
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      file.toFile().deleteOnExit();
    }
  }
}
