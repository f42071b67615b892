package org.banggiao.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.banggiao.clause.Participation;
import org.banggiao.kernel.PartialDay;
import org.jspecify.annotations.Nullable;

/**
 * Who is bound when, worked out from the live actions of one treaty. A pure function: the order in
 * which the actions were recorded never matters.
 */
final class Standings {

  /**
   * The same person of international law under another name: what the former did binds the latter
   * without any further act.
   */
  private static final Map<String, String> CONTINUES =
      Map.of("SUN", "RUS", "VDR", "VNM", "RSV", "VNM", "TGK", "TZA", "YMD", "YEM");

  private Standings() {}

  /** The partner of today that an act of this actor counts for. */
  static String today(String actor) {
    return CONTINUES.getOrDefault(actor, actor);
  }

  /** Whether a former state goes on in this partner. */
  static boolean continues(String partner) {
    return CONTINUES.containsValue(partner);
  }

  /**
   * Whether an objection of one of the two, made by the day and not withdrawn by then, keeps the
   * treaty out of force between them (VCLT 20(4)(b)).
   */
  static boolean opposed(List<TreatyAction> live, String a, String b, LocalDate day) {
    List<TreatyAction> done =
        live.stream().filter(x -> x.day() == null || !day.isBefore(x.day())).toList();
    Map<Long, String> actors = new TreeMap<>();
    done.forEach(x -> actors.put(x.id(), today(x.partner())));
    Set<Long> withdrawn = new HashSet<>();
    done.stream()
        .filter(x -> x.kind() == ActionKind.WITHDRAWAL_OF_STATEMENT && x.target() != null)
        .forEach(x -> withdrawn.add(x.target()));
    return done.stream()
        .filter(x -> x.kind() == ActionKind.OBJECTION && x.opposing() && x.target() != null)
        .filter(x -> !withdrawn.contains(x.id()) && !withdrawn.contains(x.target()))
        .anyMatch(x -> {
          String by = today(x.partner());
          String against = actors.getOrDefault(x.target(), "");
          return by.equals(a) && against.equals(b) || by.equals(b) && against.equals(a);
        });
  }

  /** The partner and the former states that go on in it. */
  static Set<String> actors(String partner) {
    Set<String> all = new HashSet<>(Set.of(partner));
    CONTINUES.forEach((former, now) -> {
      if (now.equals(partner)) {
        all.add(former);
      }
    });
    return all;
  }

  /**
   * The rows that stand: not corrected by another row among them, and not struck out. What answered
   * a row that was corrected since answers the row that stands in its place.
   */
  static List<TreatyAction> live(List<TreatyAction> ever) {
    Map<Long, TreatyAction> instead = new HashMap<>();
    for (TreatyAction a : ever) {
      if (a.corrects() != null) {
        instead.put(a.corrects(), a);
      }
    }
    return ever.stream()
        .filter(a -> !a.struck() && !instead.containsKey(a.id()))
        .map(a -> following(a, instead))
        .toList();
  }

  private static TreatyAction following(TreatyAction a, Map<Long, TreatyAction> instead) {
    Long target = a.target();
    TreatyAction now = target == null ? null : instead.get(target);
    while (now != null && !now.struck()) {
      target = now.id();
      now = instead.get(target);
    }
    return target == null || target.equals(a.target()) ? a : a.answering(target);
  }

  /**
   * What the clause gives goes before what is stated; where it gives nothing, what is stated
   * stands.
   *
   * @param live actions that stand, of one treaty
   * @param working what the clause gives; null when it is unknown
   */
  static List<Standing> of(
      String treaty, List<TreatyAction> live, @Nullable Participation working) {
    List<Standing> stated = of(treaty, live, Map.of());
    if (working == null) {
      return stated;
    }
    List<Standing> all = new ArrayList<>();
    Set<String> given = new HashSet<>();
    working.parties().values().stream()
        .filter(p -> !p.bound().isEmpty())
        .forEach(p -> {
          given.add(p.actor());
          for (int i = 0; i < p.bound().size(); i++) {
            var bound = p.bound().get(i);
            all.add(
                new Standing(
                    treaty,
                    p.actor(),
                    i,
                    p.signed(),
                    bound.consent(),
                    p.provisional().isEmpty() ? null : p.provisional().getFirst().from(),
                    bound.from(),
                    bound.until(),
                    Standing.Basis.COMPUTED));
          }
        });
    stated.stream().filter(x -> !given.contains(x.partner())).forEach(all::add);
    all.sort(Comparator.comparing(Standing::partner).thenComparing(Standing::position));
    return all;
  }

  /**
   * @param live actions that stand, of one treaty
   * @param computed first day in force by partner, as the clause gives it; empty when it is unknown
   */
  static List<Standing> of(
      String treaty, List<TreatyAction> live, Map<String, LocalDate> computed) {
    Map<String, List<TreatyAction>> byPartner = new TreeMap<>();
    live.stream()
        .sorted(Comparator.comparing(Standings::order).thenComparing(TreatyAction::kind))
        .forEach(a -> byPartner.computeIfAbsent(today(a.partner()), k -> new ArrayList<>()).add(a));
    List<Standing> all = new ArrayList<>();
    byPartner.forEach((partner, acts) -> all.addAll(stretches(treaty, partner, acts, computed)));
    return all;
  }

  private static LocalDate order(TreatyAction a) {
    LocalDate day = a.day();
    return day != null ? day : a.inForce() != null ? a.inForce().first() : LocalDate.MIN;
  }

  private static List<Standing> stretches(
      String treaty, String partner, List<TreatyAction> acts, Map<String, LocalDate> computed) {
    List<Standing> all = new ArrayList<>();
    Stretch now = new Stretch();
    for (TreatyAction a : acts) {
      switch (a.kind().group()) {
        case SIGNATURE -> now.signed = first(now.signed, a.day());
        case CONSENT -> {
          if (now.until != null) {
            all.add(now.end(treaty, partner, all.size()));
            now = new Stretch();
          }
          now.consent(a, all.isEmpty() ? computed.get(partner) : null);
        }
        case PROVISIONAL -> {
          if (a.kind() == ActionKind.PROVISIONAL_APPLICATION) {
            now.provisional = first(now.provisional, a.day());
          } else {
            now.provisional = null;
          }
        }
        case EXIT -> now.exit(a);
        default -> {
          // Statements and territories do not change since when the partner is bound.
        }
      }
    }
    if (now.any()) {
      all.add(now.end(treaty, partner, all.size()));
    }
    return all;
  }

  private static @Nullable LocalDate first(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b != null && b.isBefore(a) ? b : a;
  }

  /** One stretch while it is being told. */
  private static final class Stretch {
    private @Nullable LocalDate signed;
    private @Nullable LocalDate consented;
    private @Nullable LocalDate provisional;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private Standing.Basis basis = Standing.Basis.UNKNOWN;

    boolean any() {
      return signed != null || consented != null || provisional != null || from != null;
    }

    void consent(TreatyAction a, @Nullable LocalDate computed) {
      consented = first(consented, a.day());
      PartialDay stated = a.inForce();
      if (computed != null) {
        from = computed;
        basis = Standing.Basis.COMPUTED;
      } else if (stated != null) {
        from = first(from, stated.first());
        basis = Standing.Basis.STATED;
      }
    }

    void exit(TreatyAction a) {
      switch (a.kind()) {
        case WITHDRAWAL, TERMINATION -> {
          PartialDay effect = a.inForce();
          LocalDate out = effect != null ? effect.first() : a.day();
          // Before anything was in force there is nothing to end: the consent is taken back.
          if (from == null && effect == null) {
            consented = null;
          } else {
            until = out;
          }
        }
        case WITHDRAWAL_REVOKED -> until = null;
        case RATIFICATION_REVOKED -> {
          consented = null;
          if (from != null) {
            until = a.day();
          }
        }
        case SIGNATURE_REVOKED -> signed = null;
        default -> {
          // Suspension leaves the partner bound.
        }
      }
    }

    Standing end(String treaty, String partner, int position) {
      LocalDate last = until != null && from != null && until.isBefore(from) ? from : until;
      return new Standing(
          treaty, partner, position, signed, consented, provisional, from, last, basis);
    }
  }
}
