package org.banggiao.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a zip again in a fixed order and with one time, so that equal input is equal bytes. */
final class FixedZip {
  private static final int EARLIEST_YEAR = 1980;

  private FixedZip() {}

  static byte[] of(byte[] zip, Instant time) throws IOException {
    // [Content_Types].xml sorts before every lower-case name, as readers of packages like it.
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    LocalDateTime stamp = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream again = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> one : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(one.getKey());
        entry.setTimeLocal(
            stamp.getYear() < EARLIEST_YEAR ? LocalDateTime.of(EARLIEST_YEAR, 1, 1, 0, 0) : stamp);
        again.putNextEntry(entry);
        again.write(one.getValue());
        again.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
