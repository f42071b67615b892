package org.banggiao.procedure;

import java.util.List;

/**
 * Who decides an act, and why.
 *
 * @param because flags that led there; empty when the rest of the law leads there
 */
public record Competence(Deciding act, Holder holder, Article article, List<Flag> because) {

  /** What is decided. */
  public enum Deciding {
    /** To negotiate, on what mandate, and to end it. */
    NEGOTIATE,
    /** Its opinion comes before the signing. */
    GIVE_OPINION,
    /** To sign. */
    SIGN,
    /** To ratify. */
    RATIFY,
    /** To approve. */
    APPROVE,
    /** To accede. */
    ACCEDE,
    /** Signing, or what its clauses say, is enough. */
    NO_FURTHER_ACT,
    /** To make a reservation. */
    RESERVE,
    /** To apply it provisionally, and to end that. */
    APPLY_PROVISIONALLY,
    /** To amend, extend, end, withdraw or suspend. */
    AMEND_OR_END,
    /** Not to publish. */
    WITHHOLD,
    /** The plan of implementation. */
    PLAN,
    /** When a body consulted objects. */
    SETTLE_OBJECTION
  }

  /** Who decides. */
  public enum Holder {
    /** Quốc hội. */
    ASSEMBLY,
    /** Ủy ban Thường vụ Quốc hội. */
    STANDING_COMMITTEE,
    /** Chủ tịch nước. */
    PRESIDENT,
    /** Chính phủ. */
    GOVERNMENT,
    /** Thủ tướng Chính phủ. */
    PRIME_MINISTER,
    /** The Chair of the National Assembly, or the head of its body that signs. */
    ASSEMBLY_CHAIR,
    /** A Vice-Chair of the National Assembly, then its Chair. */
    ASSEMBLY_CHAIRS,
    /** The head of the office, court, procuracy or audit. */
    HEAD,
    /** The minister or head of the ministerial-level body. */
    MINISTER,
    /** The chair of the provincial people's committee. */
    PROVINCE_CHAIR,
    /** The minister, or the chair of the provincial people's committee. */
    MINISTER_OR_CHAIR,
    /** The head of the organisation, after its managing body. */
    ORGANISATION_HEAD,
    /** Nobody further. */
    NOBODY
  }
}
