package org.banggiao.partner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * One that acts between states, as it is or was.
 *
 * @param code ISO 3166-1 alpha-3, alpha-3 of a former state, or a code of our own; never reused
 * @param reio a regional economic integration organisation, which clauses may not count beside its
 *     members
 * @param region {@code Asia}, {@code Europe} …; empty for organisations
 * @param from first day of existence as far as known
 * @param until first day without it; null while it exists
 * @param joined when Viet Nam joined the organisation, EDTF or empty
 * @param role what Viet Nam is there, as the source words it
 * @param names in the order of the file
 * @param successors codes of those that came after it
 * @param confidence {@code found}, {@code found-weak} or {@code high}
 */
public record Partner(
    String code,
    Kind kind,
    boolean reio,
    String iso2,
    String iso3,
    String isoNumber,
    boolean unMember,
    String region,
    @Nullable PartialDay from,
    @Nullable PartialDay until,
    String joined,
    String role,
    String note,
    String confidence,
    String source,
    List<Name> names,
    List<String> successors) {

  public Partner {
    names = List.copyOf(names);
    successors = List.copyOf(successors);
  }

  /** The common name of today. */
  public String name(boolean english) {
    return name(english, null);
  }

  /** The common name on a day; null means now. Falls back to the latest, then to the code. */
  public String name(boolean english, @Nullable LocalDate day) {
    String lang = english ? "en" : "vi";
    return names.stream()
        .filter(n -> n.kind() == Name.Kind.COMMON && n.lang().equals(lang))
        .min(
            Comparator.comparing((Name n) -> day == null ? n.until() == null : n.on(day))
                .reversed()
                .thenComparing(n -> n.until() != null))
        .map(Name::words)
        .orElse(code);
  }

  /**
   * Whether it existed on the day. Where only a year is known, any day of that year will do: rather
   * a doubt less than a fact refused.
   */
  public boolean on(LocalDate day) {
    return (from == null || !day.isBefore(from.first()))
        && (until == null
            || (until.exact() ? day.isBefore(until.first()) : !day.isAfter(until.last())));
  }

  public boolean toVerify() {
    return !confidence.equals("found");
  }

  public RecordRef ref() {
    return new RecordRef("partner", code);
  }

  public String path() {
    return "/doi-tac/" + code;
  }
}
