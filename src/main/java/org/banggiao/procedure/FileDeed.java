package org.banggiao.procedure;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.kernel.Refusal;
import org.banggiao.task.Proof;
import org.jspecify.annotations.Nullable;

/**
 * An act as somebody wants it done.
 *
 * @param step none when the nature changes
 * @param on day it happened; the deadline counts from it
 * @param anchor for limits counted back: the day they are counted back from
 * @param nature only for {@link FileAct#CHANGED}
 */
public record FileDeed(
    FileAct act,
    @Nullable Step step,
    LocalDate on,
    @Nullable LocalDate anchor,
    String note,
    List<Proof> proofs,
    @Nullable Nature nature) {

  /** Longest note, characters. */
  public static final int NOTE = 2000;

  public FileDeed {
    note = note.strip();
    proofs = List.copyOf(proofs);
    boolean reason = act == FileAct.SKIPPED || act == FileAct.RETURNED || act == FileAct.CHANGED;
    if (note.length() > NOTE || (reason && note.isEmpty())) {
      throw Refusal.invalid("procedure.note", NOTE).at("ghi-chu");
    }
  }

  public static FileDeed of(FileAct act, Step step, LocalDate on, String note, Proof... proofs) {
    return new FileDeed(act, step, on, null, note, List.of(proofs), null);
  }

  public static FileDeed change(Nature nature, LocalDate on, String note) {
    return new FileDeed(FileAct.CHANGED, null, on, null, note, List.of(), nature);
  }
}
