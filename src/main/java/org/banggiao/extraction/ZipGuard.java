package org.banggiao.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Opens an archive only after unpacking it once into nothing, counting: declared sizes may lie. */
final class ZipGuard {
  private static final int SUSPICIOUS_BYTES = 20 << 20;
  private static final int SUSPICIOUS_RATIO = 200;

  private ZipGuard() {}

  /** Stops with ZIP_BOMB, TRUNCATED (no central directory) or DAMAGED. */
  static ZipFile open(Path file, ExtractionLimits limits) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException broken) {
      throw new ExtractionStopped(
          hasEnd(file) ? ExtractionProblem.DAMAGED : ExtractionProblem.TRUNCATED, "zip");
    }
    try {
      check(zip, limits);
      return zip;
    } catch (ZipException broken) {
      zip.close();
      throw new ExtractionStopped(ExtractionProblem.DAMAGED, "zip");
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static void check(ZipFile zip, ExtractionLimits limits) throws IOException {
    if (zip.size() > limits.maxArchiveEntries()) {
      throw bomb("entries " + zip.size());
    }
    byte[] buffer = new byte[64 * 1024];
    long total = 0;
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      long packed = Math.max(1, entry.getCompressedSize());
      long size = 0;
      try (InputStream in = zip.getInputStream(entry)) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          size += n;
          total += n;
          if (size > SUSPICIOUS_BYTES && size / packed > SUSPICIOUS_RATIO) {
            throw bomb("ratio");
          }
          if (total > limits.maxUnpackedBytes()) {
            throw bomb("size");
          }
        }
      }
    }
  }

  private static ExtractionStopped bomb(String why) {
    return new ExtractionStopped(ExtractionProblem.ZIP_BOMB, why);
  }

  private static boolean hasEnd(Path file) throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "r")) {
      int tail = (int) Math.min(raw.length(), 66_000);
      byte[] bytes = new byte[tail];
      raw.seek(raw.length() - tail);
      raw.readFully(bytes);
      return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("PK\5\6");
    }
  }
}
