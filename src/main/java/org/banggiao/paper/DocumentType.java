package org.banggiao.paper;

/**
 * The 29 types of administrative document (Decree 30/2020, article 7) and three forms of copy, with
 * their abbreviations (Annex III, part I).
 */
public enum DocumentType {
  /** A collective's resolution on one matter. */
  RESOLUTION("Nghị quyết", "NQ"),
  /** A decision on one matter. */
  DECISION("Quyết định", "QĐ"),
  /** A directive to bodies below. */
  DIRECTIVE("Chỉ thị", "CT"),
  /** Working rules of a body. */
  REGULATION("Quy chế", "QC"),
  /** Rules on one matter. */
  RULES("Quy định", "QyĐ"),
  /** A public statement. */
  COMMUNIQUE("Thông cáo", "TC"),
  /** A notice, also of conclusions of a meeting. */
  NOTICE("Thông báo", "TB"),
  /** Guidance on carrying something out. */
  GUIDANCE("Hướng dẫn", "HD"),
  /** A programme of work. */
  PROGRAMME("Chương trình", "CTr"),
  /** A plan with times and bodies. */
  PLAN("Kế hoạch", "KH"),
  /** A way proposed of doing something. */
  OPTION("Phương án", "PA"),
  /** A reasoned scheme. */
  SCHEME("Đề án", "ĐA"),
  /** A project with means. */
  PROJECT("Dự án", "DA"),
  /** A report; the yearly review is one. */
  REPORT("Báo cáo", "BC"),
  /** Minutes of an event. */
  MINUTES("Biên bản", "BB"),
  /** A submission to a higher body. */
  SUBMISSION("Tờ trình", "TTr"),
  /** A contract. */
  CONTRACT("Hợp đồng", "HĐ"),
  /** An urgent official message. */
  TELEGRAM("Công điện", "CĐ"),
  /** A memorandum. */
  MEMORANDUM("Bản ghi nhớ", "BGN"),
  /** An agreement between bodies. */
  AGREEMENT("Bản thỏa thuận", "BTT"),
  /** A delegation of power. */
  POWER_OF_ATTORNEY("Giấy ủy quyền", "GUQ"),
  /** An invitation. */
  INVITATION("Giấy mời", "GM"),
  /** A letter of introduction. */
  INTRODUCTION("Giấy giới thiệu", "GGT"),
  /** A leave paper. */
  LEAVE("Giấy nghỉ phép", "GNP"),
  /** A slip that goes with papers sent. */
  SENDING_SLIP("Phiếu gửi", "PG"),
  /** A slip that passes papers on. */
  FORWARDING_SLIP("Phiếu chuyển", "PC"),
  /** A slip that tells of something. */
  REPORTING_SLIP("Phiếu báo", "PB"),
  /** A full copy; a form of copy, not a type. */
  TRUE_COPY("Bản sao y", "SY"),
  /** A copy of a part; a form of copy, not a type. */
  EXTRACT_COPY("Bản trích sao", "TrS"),
  /** A copy of a copy; a form of copy, not a type. */
  COPY_OF_COPY("Bản sao lục", "SL"),
  /** An official letter: no type line, its subject stands under the number as "V/v". */
  OFFICIAL_LETTER("Công văn", ""),
  /** A letter of courtesy in official service. */
  OFFICIAL_COURTESY_LETTER("Thư công", "");

  private final String vietnamese;
  private final String abbreviation;

  DocumentType(String vietnamese, String abbreviation) {
    this.vietnamese = vietnamese;
    this.abbreviation = abbreviation;
  }

  /** The name in Vietnamese as the decree writes it. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The abbreviation in the symbol; empty for the two kinds of letter. */
  public String abbreviation() {
    return abbreviation;
  }
}
