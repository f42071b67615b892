package org.banggiao.procedure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banggiao.procedure.Competence.Holder;

/** Which steps a file has, and which stand before which. Pure; from its nature alone. */
public final class Steps {

  /** Nothing waits for these. */
  private static final Set<Step> BESIDE =
      EnumSet.of(Step.ENTRY_NOTICE, Step.ACCESSION_TEXT, Step.IMPLEMENTER);

  /** May be left out, with the reason written down. */
  private static final Set<Step> OPTIONAL =
      EnumSet.of(
          Step.NEGOTIATION_OPINIONS,
          Step.SIGNING_OPINIONS,
          Step.FULL_POWERS,
          Step.CONSENT_OPINIONS,
          Step.IMPLEMENTER,
          Step.GAZETTE,
          Step.PORTAL_AGENCY,
          Step.PORTAL_MINISTRY,
          Step.UN_REGISTRATION,
          Step.NOTIFICATION_ABROAD,
          Step.AGREEMENT_POWERS);

  private static final Set<Step> UNTIL_SIGNING = EnumSet.range(Step.PROPOSAL, Step.ORIGINALS);

  private Steps() {}

  /** The steps of a file of this nature, in order. */
  public static List<Step> of(Nature n) {
    return Arrays.stream(Step.values())
        .filter(s -> s.kind() == n.kind())
        .filter(s -> applies(s, n))
        .toList();
  }

  private static boolean applies(Step s, Nature n) {
    Holder consent = n.kind() == Kind.TREATY ? Competences.consent(n).holder() : Holder.NOBODY;
    if (UNTIL_SIGNING.contains(s) && n.accession()) {
      return false;
    }
    return switch (s) {
      case STANDING_OPINION -> n.has(Flag.NOT_IN_LAW) && !n.assembly();
      case ACCESSION_STANDING -> n.accession() && n.has(Flag.NOT_IN_LAW) && !n.assembly();
      case ACCESSION_OPINIONS, ACCESSION_TEXT -> n.accession();
      case CONSENT_OPINIONS -> !n.accession() && consent != Holder.NOBODY;
      case ASSEMBLY_DOSSIER, ASSEMBLY_EXAMINATION, ASSEMBLY_RESOLUTION ->
          consent == Holder.ASSEMBLY;
      case PRESIDENT_DECISION -> consent == Holder.PRESIDENT;
      case GOVERNMENT_RESOLUTION -> consent == Holder.GOVERNMENT;
      case NOTIFICATION_ABROAD -> consent != Holder.NOBODY;
      case SECTOR_OPINION -> n.has(Flag.DEFENCE) || n.has(Flag.SECURITY) || n.has(Flag.INVESTMENT);
      case MANAGING_OPINION -> n.side() == Side.ORGANISATION;
      case OBJECTION -> n.has(Flag.OBJECTION) && Competences.above(n.side()) != null;
      case OBJECTION_CHAIR -> n.has(Flag.OBJECTION) && n.side() == Side.ASSEMBLY;
      case AGREEMENT_POWERS -> n.side() == Side.STATE || n.side() == Side.GOVERNMENT;
      default -> true;
    };
  }

  /** The steps that must be done, or left out with a reason, before this one begins. */
  public static List<Step> before(Step step, Nature n) {
    return of(n).stream().filter(s -> s.stage() < step.stage() && !BESIDE.contains(s)).toList();
  }

  public static boolean optional(Step step) {
    return OPTIONAL.contains(step);
  }

  /** Comes round every year and is never done for good. */
  public static boolean yearly(Step step) {
    return step == Step.YEARLY_REPORT || step == Step.AGREEMENT_YEARLY;
  }
}
