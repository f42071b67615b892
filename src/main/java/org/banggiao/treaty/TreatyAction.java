package org.banggiao.treaty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.banggiao.kernel.PartialDay;
import org.jspecify.annotations.Nullable;

/**
 * One act on a treaty, as recorded; never changed afterwards.
 *
 * @param partner code of the actor as it was at the time
 * @param received when the depositary had the instrument in hand
 * @param deposited when it counts as deposited or takes effect, as the depositary records it
 * @param notified when the depositary told the others
 * @param inForce since when the depositary states the treaty in force for this partner
 * @param territory code of the territory it is about, or null for the whole
 * @param articles which it is about, as numbers: {@code 22} or {@code 17(1), 18(1)}
 * @param target the act that it objects to, accepts or withdraws
 * @param opposing an objection that precludes entry into force between the two (VCLT 20(4)(b))
 * @param knownOn the day on which its source knew it
 * @param corrects the row that this one corrects
 * @param struck the row corrected was wrong altogether: nothing stands in its place
 */
public record TreatyAction(
    long id,
    String treaty,
    String partner,
    ActionKind kind,
    @Nullable PartialDay received,
    @Nullable PartialDay deposited,
    @Nullable PartialDay notified,
    @Nullable PartialDay inForce,
    @Nullable String territory,
    String articles,
    @Nullable Long target,
    boolean opposing,
    String summaryVi,
    String summaryEn,
    String source,
    String confidence,
    LocalDate knownOn,
    @Nullable Long corrects,
    boolean struck,
    @Nullable String origin,
    String recordedBy,
    Instant recordedAt) {

  /**
   * The day by which it counts: deposited, else received, else notified; absent when none known.
   */
  public Optional<PartialDay> when() {
    return Optional.ofNullable(deposited)
        .or(() -> Optional.ofNullable(received))
        .or(() -> Optional.ofNullable(notified));
  }

  /** For sorting and counting: the first day it may be; null when no date is known. */
  public @Nullable LocalDate day() {
    return when().map(PartialDay::first).orElse(null);
  }

  /** Whether another act may answer it or take it back. */
  public boolean answerable() {
    return kind.answerable();
  }

  public boolean is(ActionKind.Group group) {
    return kind.group() == group;
  }

  public boolean toVerify() {
    return !confidence.equals("found");
  }

  public String summary(boolean english) {
    String wanted = english ? summaryEn : summaryVi;
    return wanted.isEmpty() ? (english ? summaryVi : summaryEn) : wanted;
  }

  /** The same act as an answer to another row. */
  TreatyAction answering(Long row) {
    return new TreatyAction(
        id,
        treaty,
        partner,
        kind,
        received,
        deposited,
        notified,
        inForce,
        territory,
        articles,
        row,
        opposing,
        summaryVi,
        summaryEn,
        source,
        confidence,
        knownOn,
        corrects,
        struck,
        origin,
        recordedBy,
        recordedAt);
  }

  /** The same act as this one, whoever recorded it. */
  boolean same(TreatyAction other) {
    return treaty.equals(other.treaty)
        && partner.equals(other.partner)
        && kind == other.kind
        && articles.equals(other.articles)
        && Objects.equals(territory, other.territory)
        && Objects.equals(target, other.target)
        && Objects.equals(day(), other.day());
  }
}
