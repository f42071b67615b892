package org.banggiao.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one treaty.
 *
 * @param article the article each rule stands in, by section name ("entry", "later", …)
 * @param dates named days: adoption, opening, closing, …
 * @param sets named groups of participants
 * @param weights tables of weights
 * @param others other treaties its clause refers to
 * @param amendments amendments of this treaty, each with its own acceptances
 * @param stated what the depositary says
 */
public record Facts(
    String id,
    String title,
    Clause clause,
    Map<String, String> article,
    Map<String, String> quote,
    Map<String, LocalDate> dates,
    Map<String, Participant> participants,
    Map<String, Set<String>> sets,
    Map<String, Weights> weights,
    Map<String, Other> others,
    List<Action> actions,
    List<Amendment> amendments,
    Stated stated) {

  /** A table of weights; {@code total} is what shares are taken of. */
  public record Weights(BigDecimal total, Map<String, BigDecimal> of) {}

  /**
   * Another treaty.
   *
   * @param inForce when it entered into force; null when it has not
   * @param parties who is bound, and when; null when the file does not say
   */
  public record Other(@Nullable LocalDate inForce, @Nullable Map<String, List<Period>> parties) {}

  /** An amendment: its own rule, or null for the rule of the treaty's amendment clause. */
  public record Amendment(
      String id, @Nullable Rule entry, @Nullable LocalDate adopted, boolean bindsAll) {}

  /** The depositary's own dates, kept beside what is computed. */
  public record Stated(
      @Nullable LocalDate inForce,
      @Nullable LocalDate threshold,
      boolean saysNotInForce,
      Map<String, LocalDate> parties) {

    public static final Stated NOTHING = new Stated(null, null, false, Map.of());
  }

  @Nullable LocalDate date(String name) {
    return dates.get(name);
  }
}
