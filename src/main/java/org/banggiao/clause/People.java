package org.banggiao.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The participants of a file: those it describes, and those its actions and sets only name. */
final class People {
  final Map<String, Participant> all = new LinkedHashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  void describe(Located file) {
    JsonNode actors = file.get("actors", "participants", "states");
    if (actors == null) {
      return;
    }
    if (actors.isObject()) {
      for (Map.Entry<String, JsonNode> e : actors.properties()) {
        describe(file.child(e.getValue(), "actors." + e.getKey()), e.getKey());
      }
      return;
    }
    int i = 0;
    for (JsonNode actor : file.list("actors", "participants", "states")) {
      if (actor.isString()) {
        id(actor.asString());
      } else {
        describe(file.child(actor, "actors[" + i + "]"), null);
      }
      i++;
    }
  }

  private void describe(Located a, @Nullable String key) {
    String iso = a.text("iso", "iso2", "iso3", "code");
    String name = a.text("name", "name_en");
    String id = a.text("id");
    id = id != null ? id : key != null ? key : iso != null ? iso : name;
    if (id == null) {
      throw Located.fault(a.path, Located.shown(a.node), "id");
    }
    List<String> names = new ArrayList<>(List.of(id));
    String country = Names.country(id);
    for (String other : new String[] {iso, name, a.text("name_vi")}) {
      if (other != null) {
        names.add(other);
        country = country == null ? Names.country(other) : country;
      }
    }
    for (JsonNode alias : a.list("aliases", "alias")) {
      names.add(alias.asString());
    }
    for (String n : names) {
      ids.put(Names.key(n), id);
    }
    if (country != null) {
      ids.putIfAbsent("=" + country, id);
    }
    JsonNode region = a.get("region");
    LocalDate from = a.day("from", "exists_from", "independence", "since");
    LocalDate until = a.day("until", "exists_until", "to");
    if (from != null && until != null && until.isBefore(from)) {
      throw Located.fault(a.at("until"), until.toString(), "> " + from);
    }
    all.put(
        id,
        new Participant(
            id,
            name == null ? Names.shown(country == null ? id : country) : name,
            kind(a, country == null ? id : country),
            from,
            until == null ? gone(country) : until,
            region == null ? null : region.asString()));
    a.done();
  }

  private static Participant.Kind kind(Located a, String code) {
    String kind = a.text("kind", "type");
    if (kind == null) {
      return code.equals("EU") ? Participant.Kind.REIO : Participant.Kind.STATE;
    }
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "state", "country", "extinct_state", "extinct-state", "un-member" ->
          Participant.Kind.STATE;
      case "reio",
          "eu",
          "regional_economic_integration_organisation",
          "regional_economic_integration_organization" ->
          Participant.Kind.REIO;
      case "organisation", "organization", "io", "international_organization" ->
          Participant.Kind.ORGANISATION;
      case "territory" -> Participant.Kind.TERRITORY;
      default ->
          throw Located.fault(
              a.at("kind"), '"' + kind + '"', "state, reio, organisation, territory");
    };
  }

  private static @Nullable LocalDate gone(@Nullable String country) {
    return switch (country) {
      case "CSHH" -> LocalDate.of(1993, 1, 1);
      case "DDDE" -> LocalDate.of(1990, 10, 3);
      case null, default -> null;
    };
  }

  /** The id for a name; a participant the file does not describe is made on the spot. */
  String id(String written) {
    String name = written.strip();
    String key = Names.key(name);
    String known = ids.get(key);
    if (known != null) {
      return known;
    }
    String country = Names.country(name);
    String described = country == null ? null : ids.get("=" + country);
    if (described != null) {
      return described;
    }
    String id = country == null ? name : country;
    ids.put(key, id);
    if (country != null) {
      ids.put("=" + country, id);
    }
    all.putIfAbsent(
        id,
        new Participant(
            id,
            Names.shown(id),
            id.equals("EU") ? Participant.Kind.REIO : Participant.Kind.STATE,
            null,
            gone(country),
            null));
    return id;
  }

  /** The id of a name already met; null for one never met. */
  @Nullable String known(String written) {
    String known = ids.get(Names.key(written));
    String country = known == null ? Names.country(written) : null;
    return known != null || country == null ? known : ids.get("=" + country);
  }
}
