package org.banggiao.partner;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banggiao.kernel.Fold;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door to partners. Some hundreds of rows that change only when the reference data does, so
 * they are held in memory and every name costs nothing.
 */
@Component
public class Partners {

  /** All partners as last read, by code and by folded name. */
  private record Held(Map<String, Partner> byCode, Map<String, List<Partner>> byName) {}

  private final PartnerStore store;
  private volatile @Nullable Held held;

  Partners(PartnerStore store) {
    this.store = store;
  }

  public Partner get(String code) {
    return find(code).orElseThrow(() -> Refusal.absent("partner.absent", code));
  }

  public Optional<Partner> find(String code) {
    return Optional.ofNullable(held().byCode().get(code.toUpperCase(Locale.ROOT)));
  }

  /** Every partner ever known, by Vietnamese name. */
  public List<Partner> list() {
    return List.copyOf(held().byCode().values());
  }

  /** Those that existed on the day, by Vietnamese name. */
  public List<Partner> list(LocalDate day) {
    return list().stream().filter(p -> p.on(day)).toList();
  }

  /** The partners of these codes; codes nobody knows are left out. */
  public Map<String, Partner> all(Collection<String> codes) {
    Map<String, Partner> found = new LinkedHashMap<>();
    codes.forEach(c -> find(c).ifPresent(p -> found.put(p.code(), p)));
    return found;
  }

  /**
   * The partner that a text names: a code as it is written, else an ISO code or any of the names,
   * marks and case aside, so that {@code NGA} is Nigeria and {@code Nga} is Russia. Where several
   * bore the name, the one that existed on the day and bore it then; nothing when that leaves more
   * than one.
   */
  public Optional<Partner> named(String text, @Nullable LocalDate day) {
    String typed = text.strip();
    Partner coded = held().byCode().get(typed);
    return coded == null ? called(typed, day) : Optional.of(coded);
  }

  /**
   * Whether a text is the code of one partner and, marks and case aside, the name of another: in a
   * table written in capitals either may be meant.
   */
  public boolean ambiguous(String text) {
    String typed = text.strip();
    Partner coded = held().byCode().get(typed);
    return coded != null
        && held().byName().getOrDefault(key(typed), List.of()).stream()
            .anyMatch(p -> !p.code().equals(coded.code()));
  }

  private Optional<Partner> called(String typed, @Nullable LocalDate day) {
    List<Partner> all = held().byName().getOrDefault(key(typed), List.of());
    if (all.size() > 1 && day != null) {
      List<Partner> then = all.stream().filter(p -> p.on(day)).toList();
      List<Partner> bore = then.stream().filter(p -> bears(p, typed, day)).toList();
      all = bore.isEmpty() ? then : bore;
    }
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** Those whose name, code or alias contains the words, marks aside; all when empty. */
  public List<Partner> search(String words) {
    String folded = key(words);
    return list().stream()
        .filter(p ->
            folded.isEmpty()
                || p.code().toLowerCase(Locale.ROOT).equals(folded)
                || p.iso2().toLowerCase(Locale.ROOT).equals(folded)
                || p.names().stream().anyMatch(n -> key(n.words()).contains(folded)))
        .toList();
  }

  /** Those that this one came after. */
  public List<Partner> predecessors(String code) {
    return list().stream().filter(p -> p.successors().contains(code)).toList();
  }

  private static boolean bears(Partner p, String text, LocalDate day) {
    return p.names().stream().anyMatch(n -> key(n.words()).equals(key(text)) && n.on(day));
  }

  /** Names are compared without marks, case, punctuation and the hyphens of transliteration. */
  static String key(String text) {
    return Fold.plain(text)
        .replace("&", "and")
        .replaceAll("\\bst\\. ", "saint ")
        .replaceAll("[^\\p{Alnum} ]", "")
        .strip();
  }

  private Held held() {
    Held now = held;
    if (now == null) {
      now = read();
      held = now;
    }
    return now;
  }

  /** The reference data changed: read again when next asked. */
  void changed() {
    held = null;
  }

  private Held read() {
    Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
    List<Partner> all = new ArrayList<>(store.list());
    all.sort(Comparator.comparing((Partner p) -> p.name(false), vietnamese));
    Map<String, Partner> byCode = new LinkedHashMap<>();
    Map<String, List<Partner>> byName = new LinkedHashMap<>();
    for (Partner p : all) {
      byCode.put(p.code(), p);
      List<String> known = new ArrayList<>(List.of(p.code(), p.iso2(), p.iso3(), p.isoNumber()));
      p.names().forEach(n -> known.add(n.words()));
      known.stream()
          .map(Partners::key)
          .filter(k -> !k.isEmpty())
          .distinct()
          .forEach(k -> byName.computeIfAbsent(k, x -> new ArrayList<>()).add(p));
    }
    return new Held(byCode, byName);
  }
}
