package org.banggiao.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.banggiao.audit.Verification.Fault;
import org.banggiao.audit.Verification.Kind;

/** Walks the chain entry by entry, keeping only the last hash and the first faults. */
final class Walk {

  static final byte[] START = new byte[32];

  private final List<Fault> faults = new ArrayList<>();
  private byte[] last = START;
  private long seq;
  private long entries;
  private long faultCount;

  /** The next row as stored, in the order of {@code seq}. */
  void next(Entry entry, byte[] previous, byte[] hash) {
    entries++;
    if (entry.seq() > seq + 1) {
      fault(Kind.MISSING, seq + 1, entry.seq() - 1);
    }
    if (!Arrays.equals(Chain.hash(entry, previous), hash)) {
      fault(Kind.CHANGED, entry.seq(), entry.seq());
    } else if (entry.seq() == seq + 1 && !Arrays.equals(previous, last)) {
      fault(Kind.UNLINKED, entry.seq(), entry.seq());
    }
    seq = entry.seq();
    last = hash;
  }

  /** The end, as the head remembers it: rows cut off the tail show here. */
  Verification end(long headSeq, byte[] headHash) {
    if (headSeq > seq) {
      fault(Kind.MISSING, seq + 1, headSeq);
    } else if (headSeq != seq || !Arrays.equals(headHash, last)) {
      fault(Kind.UNLINKED, seq, seq);
    }
    return new Verification(entries, List.copyOf(faults), faultCount, Verification.hex(last));
  }

  private void fault(Kind kind, long from, long until) {
    faultCount++;
    if (faults.size() < Verification.LISTED) {
      faults.add(new Fault(kind, from, until));
    }
  }
}
