package org.banggiao.procedure;

import java.util.EnumSet;
import java.util.Set;
import org.banggiao.kernel.Refusal;

/**
 * What the instrument is: everything on which competence and steps depend.
 *
 * @param accession Viet Nam joins without having signed (treaties only)
 */
public record Nature(Kind kind, boolean accession, boolean bilateral, Side side, Set<Flag> flags) {

  private static final Set<Flag> STATE_ONLY =
      EnumSet.of(
          Flag.WAR_PEACE_SOVEREIGNTY,
          Flag.BASIC_POLICY_ORGANISATION,
          Flag.CITIZENS_RIGHTS,
          Flag.SIGNED_WITH_HEAD_OF_STATE);

  public Nature {
    flags = Set.copyOf(flags);
    if (!Side.of(kind).contains(side)) {
      throw Refusal.invalid("procedure.side").at("danh-nghia");
    }
    if (!flags.stream().allMatch(f -> f.fits(kind))) {
      throw Refusal.invalid("procedure.flag").at("co");
    }
    if (accession && (kind == Kind.AGREEMENT || bilateral)) {
      throw Refusal.invalid("procedure.accession").at("duong");
    }
    if (accession && flags.contains(Flag.SIGNED_WITH_HEAD_OF_STATE)) {
      throw Refusal.invalid("procedure.accession.signed").at("co");
    }
    if (kind == Kind.TREATY
        && side == Side.GOVERNMENT
        && flags.stream().anyMatch(STATE_ONLY::contains)) {
      throw Refusal.invalid("procedure.side.state").at("danh-nghia");
    }
    if (flags.contains(Flag.SHORT) && kind == Kind.TREATY && assembly(flags)) {
      throw Refusal.invalid("procedure.short").at("co");
    }
  }

  public boolean has(Flag flag) {
    return flags.contains(flag);
  }

  /** Whether it is of those that the National Assembly decides: article 29(1). */
  boolean assembly() {
    return kind == Kind.TREATY && assembly(flags);
  }

  private static boolean assembly(Set<Flag> flags) {
    return flags.contains(Flag.CONTRARY_TO_LAW) || flags.stream().anyMatch(STATE_ONLY::contains);
  }

  /** Whether it is ratified at all: article 28, to which those of 29(1) belong. */
  boolean ratified() {
    return kind == Kind.TREATY
        && (assembly() || side == Side.STATE || has(Flag.RATIFICATION_CLAUSE));
  }

  /** Whether the Government approves it: article 37; what is ratified is not approved too. */
  boolean approved() {
    return kind == Kind.TREATY
        && !ratified()
        && (has(Flag.APPROVAL_CLAUSE) || has(Flag.CONTRARY_TO_GOVERNMENT));
  }
}
