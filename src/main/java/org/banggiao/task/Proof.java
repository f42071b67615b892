package org.banggiao.task;

import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;

/**
 * A piece of evidence laid down with an act.
 *
 * @param reference passage {@code 12:1042-1151}, document id, address, or {@code observation:7}
 * @param statement what it shows, in one sentence; may be empty
 */
public record Proof(Kind kind, String reference, String statement) {

  /** What the reference points at. */
  public enum Kind {
    /** Characters of a received document. */
    PASSAGE,
    /** A received document as a whole. */
    FILE,
    /** An address outside. */
    LINK,
    /** A figure held by the system. */
    FIGURE
  }

  public Proof {
    boolean right =
        switch (kind) {
          case PASSAGE -> reference.matches("\\d{1,18}:\\d{1,9}-\\d{1,9}");
          case FILE -> reference.matches("\\d{1,18}");
          case LINK -> reference.matches("https?://[^\\s\"<>]{3,2000}");
          case FIGURE -> reference.matches("[a-z]{1,30}:[A-Za-z0-9._-]{1,80}");
        };
    if (!right) {
      throw Refusal.invalid("task.proof." + kind.name(), reference).at("tham-chieu");
    }
    statement = statement.strip();
  }

  public static Proof passage(PassageRef p, String statement) {
    return new Proof(Kind.PASSAGE, p.written(), statement);
  }

  public static Proof file(long document, String statement) {
    return new Proof(Kind.FILE, Long.toString(document), statement);
  }

  public static Proof link(String address, String statement) {
    return new Proof(Kind.LINK, address.strip(), statement);
  }

  public static Proof figure(RecordRef figure, String statement) {
    return new Proof(Kind.FIGURE, figure.toString(), statement);
  }

  /** Where it can be seen; empty for a figure, whose owner knows. */
  public String path() {
    return switch (kind) {
      case PASSAGE -> passage().path();
      case FILE -> "/van-ban/" + reference;
      case LINK -> reference;
      case FIGURE -> "";
    };
  }

  /** The characters, for {@link Kind#PASSAGE} only. */
  public PassageRef passage() {
    String[] parts = reference.split("[:-]", -1);
    return new PassageRef(
        Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}
