package org.banggiao.treaty;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.banggiao.kernel.PartialDay;
import org.jspecify.annotations.Nullable;

/**
 * What tells one act of a treaty from another in any register, where the numbers of rows differ:
 * {@code FRA:objection:1990-05-01:17#(DEU:reservation:1989-05-01:17)}. A file names the act it
 * answers by this key.
 */
public final class Alike {

  private Alike() {}

  /**
   * @param kind code
   * @param day on which it counts, else since when it is in force
   * @param territory code, empty for the whole
   * @param target key of the act answered, empty for none
   */
  public static String key(
      String partner, String kind, String day, String articles, String territory, String target) {
    return String.join(":", partner, kind, day, articles)
        + (territory.isEmpty() ? "" : "@" + territory)
        + (target.isEmpty() ? "" : "#(" + target + ")");
  }

  /**
   * The second of two acts that nothing tells apart is {@code key~2}.
   *
   * @param nth from 1
   */
  public static String nth(String key, int nth) {
    return nth < 2 ? key : key + "~" + nth;
  }

  /**
   * The keys of the acts of one treaty.
   *
   * @param answered the act of the list that an act answers, or null
   * @param key of an act, given the key of the one it answers
   */
  public static <T> Map<T, String> keys(
      List<T> acts, Function<T, @Nullable T> answered, BiFunction<T, String, String> key) {
    Map<T, String> keys = new IdentityHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    acts.forEach(a -> own(a, answered, key, keys, seen));
    return keys;
  }

  private static <T> String own(
      T act,
      Function<T, @Nullable T> answered,
      BiFunction<T, String, String> key,
      Map<T, String> keys,
      Map<String, Integer> seen) {
    String known = keys.get(act);
    if (known != null) {
      return known;
    }
    keys.put(act, ""); // Acts of a broken file that answer each other end here.
    T target = answered.apply(act);
    String bare = key.apply(act, target == null ? "" : own(target, answered, key, keys, seen));
    String own = nth(bare, seen.merge(bare, 1, Integer::sum));
    keys.put(act, own);
    return own;
  }

  /** Acts of one treaty by key. */
  static Map<String, TreatyAction> byKey(List<TreatyAction> acts) {
    Map<Long, TreatyAction> byId = new HashMap<>();
    acts.forEach(a -> byId.put(a.id(), a));
    Map<String, TreatyAction> byKey = new HashMap<>();
    keys(acts, a -> a.target() == null ? null : byId.get(a.target()), Alike::key)
        .forEach((act, key) -> byKey.put(key, act));
    return byKey;
  }

  static String key(TreatyAction a, String target) {
    return key(
        a.partner(),
        a.kind().code(),
        a.day() == null ? PartialDay.written(a.inForce()) : String.valueOf(a.day()),
        a.articles(),
        text(a.territory()),
        target);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
