package org.banggiao.directive;

import java.time.Instant;
import java.time.LocalDate;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * The occasion that issues directives and closes the earlier ones.
 *
 * @param series annual_review, national_foreign_affairs, commitment_review or other
 * @param heldOn the day; null when the sources give none
 * @param heldText the words of the source when the day is not known: "cuối năm 2022"
 * @param mode in_person, online, hybrid, or empty when not stated
 * @param points places connected; null when not stated
 * @param reviewYear year summed up
 * @param planYear year planned
 * @param follows id of the conference whose directives this one closes
 * @param closedAt when every directive of the conference before had its line and this was settled
 * @param invented demonstration data
 */
public record Conference(
    long id,
    String series,
    String title,
    @Nullable LocalDate heldOn,
    String heldText,
    String place,
    String mode,
    @Nullable Integer points,
    String chair,
    String guidedBy,
    @Nullable Integer reviewYear,
    @Nullable Integer planYear,
    @Nullable Long follows,
    @Nullable Instant closedAt,
    String closedBy,
    boolean invented) {

  public RecordRef ref() {
    return RecordRef.of("conference", id);
  }

  public String path() {
    return "/ban/chi-dao/hoi-nghi/" + id;
  }
}
