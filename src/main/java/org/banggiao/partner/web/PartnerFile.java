package org.banggiao.partner.web;

import java.util.List;
import org.banggiao.kernel.PartialDay;
import org.banggiao.partner.Name;
import org.banggiao.partner.Partner;

/** A partner as files and machines get it. */
record PartnerFile(
    String code,
    String kind,
    String iso2,
    String iso3,
    String isoNumber,
    String nameVi,
    String nameEn,
    boolean unMember,
    boolean reio,
    String region,
    String from,
    String until,
    List<String> successors,
    List<Name> names,
    String note,
    String confidence,
    String source) {

  static final List<String> HEADER =
      List.of(
          "code",
          "kind",
          "iso2",
          "iso3",
          "iso_number",
          "name_vi",
          "name_en",
          "un_member",
          "reio",
          "region",
          "from",
          "until",
          "successors",
          "note",
          "confidence",
          "source");

  static PartnerFile of(Partner p) {
    return new PartnerFile(
        p.code(),
        p.kind().code(),
        p.iso2(),
        p.iso3(),
        p.isoNumber(),
        p.name(false),
        p.name(true),
        p.unMember(),
        p.reio(),
        p.region(),
        PartialDay.written(p.from()),
        PartialDay.written(p.until()),
        p.successors(),
        p.names(),
        p.note(),
        p.confidence(),
        p.source());
  }

  List<Object> cells() {
    return List.of(
        code,
        kind,
        iso2,
        iso3,
        isoNumber,
        nameVi,
        nameEn,
        unMember,
        reio,
        region,
        from,
        until,
        String.join(" ", successors),
        note,
        confidence,
        source);
  }
}
