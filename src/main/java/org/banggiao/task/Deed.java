package org.banggiao.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act with what it brings.
 *
 * @param text note, reason or statement
 * @param due deadline set, last day included; null for none
 * @param basis what the deadline, or its absence, rests on
 * @param body the lead proposed or named
 * @param percent how far, 0 to 100; shown, never deciding
 * @param successor the task that takes this one's place
 */
public record Deed(
    Act act,
    String text,
    @Nullable LocalDate due,
    String basis,
    @Nullable Long body,
    @Nullable Verdict verdict,
    @Nullable Integer percent,
    @Nullable Long successor,
    List<Proof> proofs) {

  public Deed {
    text = text.strip();
    basis = basis.strip();
    proofs = List.copyOf(proofs);
  }

  /** An act with words only: acknowledged, upheld, returned, suspended, cancelled, reopened. */
  public static Deed of(Act act, String text) {
    return new Deed(act, text, null, "", null, null, null, null, List.of());
  }

  public static Deed contest(String reason, long betterLead) {
    return new Deed(Act.CONTESTED, reason, null, "", betterLead, null, null, null, List.of());
  }

  public static Deed changeLead(long lead, String reason) {
    return new Deed(Act.LEAD_CHANGED, reason, null, "", lead, null, null, null, List.of());
  }

  public static Deed progress(String note, @Nullable Integer percent, Proof... proofs) {
    return new Deed(Act.PROGRESSED, note, null, "", null, null, percent, null, List.of(proofs));
  }

  public static Deed evidence(Proof... proofs) {
    return new Deed(Act.EVIDENCED, "", null, "", null, null, null, null, List.of(proofs));
  }

  public static Deed submit(String statement, Proof... proofs) {
    return new Deed(Act.SUBMITTED, statement, null, "", null, null, null, null, List.of(proofs));
  }

  public static Deed accept(Verdict verdict, String reason) {
    return new Deed(Act.ACCEPTED, reason, null, "", null, verdict, null, null, List.of());
  }

  public static Deed deadline(@Nullable LocalDate due, String basis) {
    return new Deed(Act.DEADLINE_SET, "", due, basis, null, null, null, null, List.of());
  }

  public static Deed resume(@Nullable LocalDate due, String basis) {
    return new Deed(Act.RESUMED, "", due, basis, null, null, null, null, List.of());
  }

  public static Deed supersede(long successor, String reason) {
    return new Deed(Act.SUPERSEDED, reason, null, "", null, null, null, successor, List.of());
  }
}
