package org.banggiao.audit;

import java.util.HexFormat;
import java.util.List;

/**
 * What came of walking the whole chain.
 *
 * @param entries how many rows were read
 * @param faults the first {@link #LISTED} faults, in the order of the chain
 * @param faultCount how many there are in all
 * @param head hash of the last entry; written down elsewhere, it proves later that nothing before
 *     it was changed, not even by someone who rewrote the whole chain
 */
public record Verification(long entries, List<Fault> faults, long faultCount, String head) {

  /** Faults kept by name; the rest are only counted. */
  public static final int LISTED = 100;

  /** What is wrong with a row. */
  public enum Kind {
    /** Its hash does not fit its own fields: it was changed, or moved to another place. */
    CHANGED,
    /** Nothing stands at this position. */
    MISSING,
    /** It does not follow the row before it. */
    UNLINKED
  }

  /**
   * One fault.
   *
   * @param seq the row that is changed, missing or does not follow
   * @param until last row missing, the same as {@code seq} otherwise
   */
  public record Fault(Kind kind, long seq, long until) {}

  public boolean sound() {
    return faultCount == 0;
  }

  static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
