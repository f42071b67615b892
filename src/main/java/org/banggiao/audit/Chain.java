package org.banggiao.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.banggiao.kernel.Sha256;

/** The hash of an entry: SHA-256 over all its fields and the hash of the entry before it. */
final class Chain {

  private Chain() {}

  /**
   * Every field goes in with its length, in a fixed order, so that no two entries share their
   * bytes: seq, microseconds since 1970, act, subject, person, body, number of details, each detail
   * by key, previous hash.
   */
  static byte[] hash(Entry entry, byte[] previous) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(entry.seq());
      out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
      text(out, entry.act());
      text(out, entry.subject());
      out.writeLong(entry.person());
      out.writeLong(entry.body());
      out.writeInt(entry.details().size());
      for (var detail : entry.details().entrySet()) {
        text(out, detail.getKey());
        text(out, detail.getValue());
      }
      out.write(previous);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Sha256.start().digest(bytes.toByteArray());
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }
}
