package org.banggiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StepsTest {

  private static Nature treaty(boolean accession, Side side, Flag... flags) {
    return new Nature(Kind.TREATY, accession, !accession, side, Set.of(flags));
  }

  @Test
  void aTreatyOfTheAssemblyPassesThroughTheAssembly() {
    assertThat(Steps.of(treaty(false, Side.STATE, Flag.CITIZENS_RIGHTS)))
        .containsSubsequence(
            Step.PROPOSAL,
            Step.CHECK,
            Step.APPRAISAL,
            Step.SIGNING_DECISION,
            Step.SIGNING,
            Step.ORIGINALS,
            Step.CONSENT_OPINIONS,
            Step.ASSEMBLY_DOSSIER,
            Step.ASSEMBLY_EXAMINATION,
            Step.ASSEMBLY_RESOLUTION,
            Step.NOTIFICATION_ABROAD,
            Step.ENTRY_INTO_FORCE,
            Step.CERTIFIED_COPIES,
            Step.PLAN,
            Step.GAZETTE,
            Step.UN_REGISTRATION,
            Step.YEARLY_REPORT)
        .doesNotContain(Step.PRESIDENT_DECISION, Step.GOVERNMENT_RESOLUTION, Step.STANDING_OPINION);
  }

  @Test
  void whereSigningIsEnoughNothingComesBetweenSigningAndForce() {
    assertThat(Steps.of(treaty(false, Side.GOVERNMENT)))
        .containsSubsequence(Step.SIGNING, Step.ORIGINALS, Step.ENTRY_INTO_FORCE)
        .doesNotContain(Step.CONSENT_OPINIONS, Step.NOTIFICATION_ABROAD);
  }

  @Test
  void accessionHasNoSigning() {
    assertThat(Steps.of(treaty(true, Side.STATE)))
        .startsWith(Step.ACCESSION_OPINIONS, Step.PRESIDENT_DECISION, Step.ACCESSION_TEXT)
        .doesNotContain(Step.SIGNING, Step.NEGOTIATION);
  }

  @Test
  void noStepWaitsForAStepTheFileDoesNotHave() {
    Nature n = treaty(true, Side.GOVERNMENT);
    assertThat(Steps.before(Step.CERTIFIED_COPIES, n))
        .containsExactly(
            Step.ACCESSION_OPINIONS,
            Step.GOVERNMENT_RESOLUTION,
            Step.NOTIFICATION_ABROAD,
            Step.ENTRY_INTO_FORCE);
  }

  @Test
  void anAgreementAsksTheSectorAndCarriesAnObjectionUp() {
    Nature n =
        new Nature(
            Kind.AGREEMENT, false, true, Side.MINISTRY, Set.of(Flag.DEFENCE, Flag.OBJECTION));
    assertThat(Steps.of(n))
        .containsExactly(
            Step.DRAFT,
            Step.CONSULTATION,
            Step.SECTOR_OPINION,
            Step.OBJECTION,
            Step.AGREEMENT_DECISION,
            Step.AGREEMENT_SIGNING,
            Step.AGREEMENT_REPORT,
            Step.AGREEMENT_YEARLY);
    assertThat(Step.DRAFT.article(n)).isEqualTo(new Article("70/2020/QH14", "17"));
  }

  @Test
  void anObjectionInTheAssemblyGoesToAViceChairAndThenToTheChair() {
    Nature n = new Nature(Kind.AGREEMENT, false, true, Side.ASSEMBLY, Set.of(Flag.OBJECTION));
    assertThat(Steps.of(n))
        .containsSubsequence(Step.OBJECTION, Step.OBJECTION_CHAIR, Step.AGREEMENT_DECISION);
    assertThat(Steps.before(Step.OBJECTION_CHAIR, n)).contains(Step.OBJECTION);
    assertThat(Step.OBJECTION.doer(n)).isEqualTo(Doer.ASSEMBLY);
  }

  @Test
  void theStandingCommitteeIsHeardBeforeAccessionToo() {
    Nature n = new Nature(Kind.TREATY, true, false, Side.GOVERNMENT, Set.of(Flag.NOT_IN_LAW));
    assertThat(Steps.of(n))
        .containsSubsequence(
            Step.ACCESSION_OPINIONS, Step.ACCESSION_STANDING, Step.GOVERNMENT_RESOLUTION);
    assertThat(Step.ACCESSION_STANDING.article(n)).isEqualTo(new Article("108/2016/QH13", "42"));
  }

  @Test
  void nothingWaitsForTheLeadOfTheImplementationToBeNamed() {
    assertThat(Steps.before(Step.PLAN, treaty(false, Side.GOVERNMENT)))
        .doesNotContain(Step.IMPLEMENTER);
  }
}
