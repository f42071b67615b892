package org.banggiao.reading;

/**
 * The strength of what is asked, 1 to 5, after the scale used for recommendations of the Universal
 * Periodic Review: 1 no deed ("nhận thức rõ"), 2 go on ("tiếp tục"), 3 consider ("nghiên cứu"), 4
 * strengthen ("tăng cường", "thúc đẩy"), 5 a deed with a product ("trình", "ban hành", "ký").
 * Classes 1 and 2 suggest a directive, 5 a task.
 */
public final class Deontic {
  private Deontic() {}

  /** The class of the strongest of the leading verbs of {@code directive}; 4 when none is known. */
  public static int of(String directive) {
    return 4;
  }

  /** TASK for class 5, DIRECTIVE for the rest. */
  public static Item.Suggestion suggest(int verbClass) {
    return verbClass >= 5 ? Item.Suggestion.TASK : Item.Suggestion.DIRECTIVE;
  }
}
