package org.banggiao.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Looks into attached files for one thing only: a secrecy mark. A letter may not bring in what the
 * door would refuse on its own.
 */
final class Attachments {
  private static final int MAX_FILES = 50;

  private int looked;

  /**
   * Stops with MARKED_SECRET if the attachment is marked; every other trouble with it is no matter
   * here.
   */
  void check(InputStream content, String name, ExtractionLimits limits) throws IOException {
    if (looked++ >= MAX_FILES) {
      return;
    }
    Path file = Files.createTempFile("attachment", ".bin");
    try {
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      String mediaType = MediaTypes.sniff(FormatReaders.head(file), name);
      boolean nested = mediaType.equals(MediaTypes.MAIL) || mediaType.equals(MediaTypes.EDXML);
      if (nested && looked > 10) {
        return;
      }
      Assembly.of(FormatReaders.read(file, name, mediaType, limits), limits);
    } catch (ExtractionStopped stopped) {
      if (stopped.problem == ExtractionProblem.MARKED_SECRET) {
        throw new ExtractionStopped(
            stopped.problem, stopped.detail.replaceFirst(" [A-Z]+$", " ATTACHMENT"));
      }
    } catch (IOException | RuntimeException unreadable) {
      // Only the mark is sought; an attachment is received on its own when a person takes it.
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /**
   * A file name without folders, controls and signs that mean something to a shell or a file
   * system.
   */
  static String cleanName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean =
        CleanText.of(last)
            .text
            .replaceAll("[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E<>:\"|?*]", "_")
            .strip();
    String dotless = clean.replaceFirst("^\\.+", "");
    return dotless.length() > 180 ? dotless.substring(dotless.length() - 180) : dotless;
  }
}
