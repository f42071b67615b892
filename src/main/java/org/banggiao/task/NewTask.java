package org.banggiao.task;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom.
 *
 * @param origin the record it comes from: {@code directive:12}
 * @param passages where the source says so; may be empty when the origin says it
 * @param wording what is to be done, one sentence
 * @param product what will be handed over; may be empty
 * @param lead id of the one body that answers
 * @param cooperators ids, without the lead
 * @param monitor id of the body that watches and may judge, if any
 * @param deadline last day, included; null for none
 * @param deadlineBasis what the deadline, or its absence, rests on: "nguồn không nêu hạn"
 * @param standing a regular duty (thường xuyên): no deadline, outside the statistics
 * @param invented demonstration data
 */
public record NewTask(
    RecordRef origin,
    List<PassageRef> passages,
    String wording,
    String product,
    long lead,
    List<Long> cooperators,
    @Nullable Long monitor,
    @Nullable LocalDate deadline,
    String deadlineBasis,
    boolean standing,
    boolean invented) {

  /** Longest wording, characters. */
  public static final int WORDING = 1000;

  public NewTask {
    passages = List.copyOf(passages);
    cooperators = cooperators.stream().distinct().toList();
    wording = wording.strip();
    product = product.strip();
    deadlineBasis = deadlineBasis.strip();
    if (wording.isEmpty() || wording.length() > WORDING) {
      throw Refusal.invalid("task.wording", WORDING).at("viec");
    }
    if (product.length() > WORDING) {
      throw Refusal.invalid("task.product", WORDING).at("san-pham");
    }
    if (lead <= 0) {
      throw Refusal.invalid("task.lead").at("chu-tri");
    }
    if (cooperators.contains(lead)) {
      throw Refusal.invalid("task.lead.cooperates").at("phoi-hop-1");
    }
    if (standing && deadline != null) {
      throw Refusal.invalid("task.standing.due").at("han");
    }
    if (!standing && deadlineBasis.isEmpty()) {
      throw Refusal.invalid(deadline == null ? "task.due.undecided" : "task.basis").at("can-cu");
    }
  }
}
