package org.banggiao.organisation.web;

import java.util.List;
import java.util.Map;
import org.banggiao.organisation.Body;
import org.jspecify.annotations.Nullable;

/**
 * A body as files and machines get it: links by code.
 *
 * @param parent code of the body it belongs to
 * @param successor code of the body that took over
 */
record BodyFile(
    String code,
    String kind,
    String nameVi,
    String nameEn,
    String agencyCode,
    @Nullable String parent,
    @Nullable String validFrom,
    @Nullable String validUntil,
    boolean yearOnly,
    @Nullable String successor,
    String confidence,
    String source,
    String note) {

  static final List<String> HEADER =
      List.of(
          "code",
          "type",
          "nameVi",
          "nameEn",
          "agencyCode",
          "parent",
          "validFrom",
          "validUntil",
          "yearOnly",
          "successor",
          "confidence",
          "source",
          "note");

  static BodyFile of(Body b, Map<Long, Body> linked) {
    return new BodyFile(
        b.code(),
        b.kind(),
        b.nameVi(),
        b.nameEn(),
        b.agencyCode(),
        code(b.parent(), linked),
        b.validFrom() == null ? null : b.validFrom().toString(),
        b.validUntil() == null ? null : b.validUntil().toString(),
        b.yearOnly(),
        code(b.successor(), linked),
        b.confidence(),
        b.source(),
        b.note());
  }

  private static @Nullable String code(@Nullable Long id, Map<Long, Body> linked) {
    Body body = id == null ? null : linked.get(id);
    return body == null ? null : body.code();
  }

  List<@Nullable Object> cells() {
    return java.util.Arrays.asList(
        code,
        kind,
        nameVi,
        nameEn,
        agencyCode,
        parent,
        validFrom,
        validUntil,
        yearOnly,
        successor,
        confidence,
        source,
        note);
  }
}
