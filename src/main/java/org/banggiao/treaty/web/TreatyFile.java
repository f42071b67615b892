package org.banggiao.treaty.web;

import java.util.List;
import org.banggiao.treaty.TreatyRow;
import org.jspecify.annotations.Nullable;

/** A treaty of a list as files and machines get it; the state is that of Viet Nam. */
record TreatyFile(
    String id,
    String titleVi,
    String titleEn,
    boolean bilateral,
    String type,
    String adopted,
    String place,
    String inForce,
    String state,
    String since,
    String until,
    long parties) {

  static final List<String> HEADER =
      List.of(
          "id",
          "title_vi",
          "title_en",
          "bilateral",
          "type",
          "adopted",
          "place",
          "in_force",
          "state",
          "since",
          "until",
          "parties");

  static TreatyFile of(TreatyRow r) {
    return new TreatyFile(
        r.id(),
        r.titleVi(),
        r.titleEn(),
        r.bilateral(),
        r.type(),
        text(r.adopted()),
        r.place(),
        text(r.inForce()),
        r.state().name().toLowerCase(java.util.Locale.ROOT),
        text(r.since()),
        text(r.until()),
        r.parties());
  }

  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  List<Object> cells() {
    return List.of(
        id, titleVi, titleEn, bilateral, type, adopted, place, inForce, state, since, until,
        parties);
  }
}
