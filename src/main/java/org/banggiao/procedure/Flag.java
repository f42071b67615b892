package org.banggiao.procedure;

import java.util.Arrays;
import java.util.List;

/** What is true of the content and clauses of the instrument; decides who is competent. */
public enum Flag {
  /** War, peace, national sovereignty: Law 108/2016/QH13 articles 4(1) and 29(1). */
  WAR_PEACE_SOVEREIGNTY(Kind.TREATY),
  /** Founding or joining an organisation in a way that touches basic national policy: 29(1). */
  BASIC_POLICY_ORGANISATION(Kind.TREATY),
  /** Human rights, basic rights and duties of citizens: 29(1). */
  CITIZENS_RIGHTS(Kind.TREATY),
  /** Contrary to a law or resolution of the National Assembly: 28 and 29(1). */
  CONTRARY_TO_LAW(Kind.TREATY),
  /** The President signs it with a head of state: 29(1). */
  SIGNED_WITH_HEAD_OF_STATE(Kind.TREATY),
  /** Differs from, or is not provided for in, law without being contrary to it: 14. */
  NOT_IN_LAW(Kind.TREATY),
  /** Its clauses ask for ratification: 28. */
  RATIFICATION_CLAUSE(Kind.TREATY),
  /** Its clauses ask for approval or completion of internal procedures: 37. */
  APPROVAL_CLAUSE(Kind.TREATY),
  /** Contrary to a regulation of the Government: 37. */
  CONTRARY_TO_GOVERNMENT(Kind.TREATY),
  /** A council checks or appraises: 19 and 21. */
  COUNCIL(Kind.TREATY),
  /** Touches national defence: Law 70/2020/QH14 article 25. */
  DEFENCE(Kind.AGREEMENT),
  /** Touches security: 25. */
  SECURITY(Kind.AGREEMENT),
  /** Touches investment: 25. */
  INVESTMENT(Kind.AGREEMENT),
  /** A body consulted objects: 13, 15, 17, 19. */
  OBJECTION(Kind.AGREEMENT),
  /** Short procedure: Law 108/2016/QH13 articles 70–72, Law 70/2020/QH14 articles 35–39. */
  SHORT(null);

  private final @org.jspecify.annotations.Nullable Kind kind;

  Flag(@org.jspecify.annotations.Nullable Kind kind) {
    this.kind = kind;
  }

  public boolean fits(Kind of) {
    return kind == null || kind == of;
  }

  /** Those that the form of a kind offers. */
  public static List<Flag> of(Kind kind) {
    return Arrays.stream(values()).filter(f -> f.fits(kind)).toList();
  }
}
