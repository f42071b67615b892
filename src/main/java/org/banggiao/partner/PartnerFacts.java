package org.banggiao.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banggiao.kernel.PartialDay;
import org.banggiao.shell.Facts;
import org.jspecify.annotations.Nullable;

/** Partners as the reference files tell them; see facts/NOTE.md. */
final class PartnerFacts {

  private static final String FOUND = "found";

  private PartnerFacts() {}

  static List<Partner> all() {
    Map<String, List<Map<String, String>>> dated = byCode("partner_names.csv");
    Map<String, List<Map<String, String>>> days = byCode("partner_dates.csv");
    return Stream.of(
            Facts.rows("states.csv").stream().map(r -> state(r, dated, days)),
            Facts.rows("organisations.csv").stream().map(r -> organisation(r, dated)),
            Facts.rows("partners_more.csv").stream().map(PartnerFacts::more))
        .flatMap(s -> s)
        .toList();
  }

  private static Map<String, List<Map<String, String>>> byCode(String file) {
    return Facts.rows(file).stream().collect(Collectors.groupingBy(r -> cell(r, "code")));
  }

  private static Partner state(
      Map<String, String> r,
      Map<String, List<Map<String, String>>> dated,
      Map<String, List<Map<String, String>>> days) {
    String code = cell(r, "iso3");
    Map<String, String> existed = days.getOrDefault(code, List.of(Map.of())).getFirst();
    boolean usage = !cell(r, "name_vi_state_usage").isEmpty();
    List<Name> own = dated(dated.getOrDefault(code, List.of()));
    List<Name> names = new ArrayList<>(own);
    common(
        names,
        own,
        "vi",
        usage ? cell(r, "name_vi_state_usage") : cell(r, "name_vi_cldr"),
        usage ? "high" : FOUND);
    common(names, own, "en", cell(r, "name_en_cldr"), FOUND);
    official(names, own, cell(r, "official_name_en"));
    if (usage) {
      add(names, "vi", Name.Kind.ALIAS, cell(r, "name_vi_cldr"), FOUND);
    }
    aliases(names, cell(r, "aliases_vi"), "high");
    return new Partner(
        code,
        kind(cell(r, "kind")),
        false,
        cell(r, "iso2"),
        code,
        cell(r, "iso_num"),
        cell(r, "un_member").equals("yes"),
        cell(r, "region"),
        PartialDay.read(existed.getOrDefault("from", "")),
        PartialDay.read(existed.getOrDefault("until", "")),
        "",
        "",
        cell(r, "note_vi"),
        cell(r, "confidence"),
        cell(r, "source"),
        names,
        List.of());
  }

  /** The file has no confidence of its own: the names are general knowledge, so to be verified. */
  private static Partner organisation(
      Map<String, String> r, Map<String, List<Map<String, String>>> dated) {
    String code = cell(r, "code");
    List<Name> own = dated(dated.getOrDefault(code, List.of()));
    List<Name> names = new ArrayList<>(own);
    common(names, own, "vi", cell(r, "name_vi"), "high");
    common(names, own, "en", cell(r, "name_en"), "high");
    if (!cell(r, "name_en").equals(code)) {
      add(names, "en", Name.Kind.ALIAS, code, "high");
    }
    boolean sure = Facts.sureEnough(cell(r, "joined_confidence"));
    return new Partner(
        code,
        Kind.ORGANISATION,
        code.equals("EU"),
        code.equals("EU") ? "EU" : "",
        "",
        "",
        false,
        "",
        null,
        null,
        sure ? cell(r, "joined") : "",
        cell(r, "viet_nam_role"),
        "",
        "high",
        cell(r, "source"),
        names,
        List.of());
  }

  private static Partner more(Map<String, String> r) {
    List<Name> names = new ArrayList<>();
    add(names, "vi", Name.Kind.COMMON, cell(r, "name_vi"), cell(r, "confidence"));
    add(names, "en", Name.Kind.COMMON, cell(r, "name_en"), cell(r, "confidence"));
    aliases(names, cell(r, "aliases"), cell(r, "confidence"));
    String successors = cell(r, "successors");
    return new Partner(
        cell(r, "code"),
        kind(cell(r, "kind")),
        cell(r, "reio").equals("yes"),
        "",
        cell(r, "iso3"),
        "",
        false,
        "",
        PartialDay.read(cell(r, "from")),
        PartialDay.read(cell(r, "until")),
        "",
        "",
        cell(r, "note_vi"),
        cell(r, "confidence"),
        cell(r, "source"),
        names,
        successors.isEmpty() ? List.of() : Stream.of(successors.split(" ")).sorted().toList());
  }

  /** The common name of the file, unless dated names tell it better; then it is an alias. */
  private static void common(
      List<Name> names, List<Name> own, String lang, String words, String confidence) {
    boolean told =
        own.stream().anyMatch(n -> n.lang().equals(lang) && n.kind() == Name.Kind.COMMON);
    add(names, lang, told ? Name.Kind.ALIAS : Name.Kind.COMMON, words, confidence);
  }

  private static void official(List<Name> names, List<Name> own, String words) {
    boolean told =
        own.stream().anyMatch(n -> n.lang().equals("en") && n.kind() == Name.Kind.OFFICIAL);
    if (!told) {
      add(names, "en", Name.Kind.OFFICIAL, words, FOUND);
    }
  }

  private static void aliases(List<Name> names, String bars, String confidence) {
    for (String alias : bars.split("\\|", -1)) {
      boolean english =
          alias.matches("[\\p{ASCII}]*")
              && alias.matches(".*\\b(of|and|Republic|Union|Germany|Viet-?[Nn]am)\\b.*");
      add(names, english ? "en" : "vi", Name.Kind.ALIAS, alias.strip(), confidence);
    }
  }

  private static void add(
      List<Name> names, String lang, Name.Kind kind, String words, String confidence) {
    boolean there = names.stream().anyMatch(n -> n.lang().equals(lang) && n.words().equals(words));
    if (!words.isEmpty() && !there) {
      names.add(new Name(lang, kind, words, null, null, confidence));
    }
  }

  private static List<Name> dated(List<Map<String, String>> rows) {
    return rows.stream()
        .map(r ->
            new Name(
                cell(r, "lang"),
                Name.Kind.valueOf(cell(r, "kind").toUpperCase(Locale.ROOT)),
                cell(r, "name"),
                date(cell(r, "from")),
                date(cell(r, "until")),
                cell(r, "confidence")))
        .toList();
  }

  private static Kind kind(String word) {
    return switch (word) {
      case "un-member" -> Kind.STATE;
      case "un-observer", "partner-state-and-ISO-territory" -> Kind.OBSERVER;
      case "associated-state" -> Kind.ASSOCIATED;
      case "former" -> Kind.FORMER;
      case "organisation" -> Kind.ORGANISATION;
      case "territory" -> Kind.TERRITORY;
      default -> Kind.OTHER;
    };
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static @Nullable LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
