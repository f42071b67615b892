package org.banggiao.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conference the text reports or cites. Years are four digits as written; {@code points} counts
 * the places connected ("63 điểm cầu"); {@code main} marks the one the text is about.
 */
public record Conference(
    String id,
    Type type,
    Span name,
    @Nullable String reviewYear,
    @Nullable String planYear,
    @Nullable LocalDate date,
    @Nullable DayPart dayPart,
    @Nullable Span place,
    @Nullable Mode mode,
    @Nullable Integer points,
    @Nullable String organiser,
    @Nullable String chair,
    @Nullable String guidedBy,
    boolean main,
    String rule) {

  /** The series a conference belongs to. */
  public enum Type {
    /** hội nghị tổng kết công tác ngành. */
    ANNUAL_REVIEW,
    /** Hội nghị Đối ngoại toàn quốc. */
    NATIONAL_FOREIGN_AFFAIRS,
    /** rà soát, đôn đốc thực hiện cam kết, thỏa thuận cấp cao. */
    COMMITMENT_REVIEW,
    /** Any other conference. */
    OTHER
  }

  /** sáng, chiều, tối. */
  public enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING
  }

  /** How people took part. */
  public enum Mode {
    /** trực tiếp only. */
    IN_PERSON,
    /** trực tuyến only. */
    ONLINE,
    /** A room joined to other places. */
    HYBRID
  }
}
