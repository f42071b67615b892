package org.banggiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.banggiao.kernel.Refusal;
import org.banggiao.procedure.Competence.Deciding;
import org.banggiao.procedure.Competence.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides: the table of the two laws, row by row. */
class CompetencesTest {

  private static Nature nature(Kind kind, boolean accession, Side side, Flag... flags) {
    Set<Flag> set = EnumSet.noneOf(Flag.class);
    set.addAll(Arrays.asList(flags));
    return new Nature(kind, accession, !accession, side, set);
  }

  private static Nature treaty(Side side, Flag... flags) {
    return nature(Kind.TREATY, false, side, flags);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STATE | WAR_PEACE_SOVEREIGNTY | RATIFY | ASSEMBLY | 28, 29(1)",
        "STATE | BASIC_POLICY_ORGANISATION | RATIFY | ASSEMBLY | 28, 29(1)",
        "STATE | CITIZENS_RIGHTS | RATIFY | ASSEMBLY | 28, 29(1)",
        "STATE | SIGNED_WITH_HEAD_OF_STATE | RATIFY | ASSEMBLY | 28, 29(1)",
        "STATE | CONTRARY_TO_LAW | RATIFY | ASSEMBLY | 28, 29(1)",
        "GOVERNMENT | CONTRARY_TO_LAW | RATIFY | ASSEMBLY | 28, 29(1)",
        "STATE | NOT_IN_LAW | RATIFY | PRESIDENT | 28, 29(2)",
        "GOVERNMENT | RATIFICATION_CLAUSE | RATIFY | PRESIDENT | 28, 29(2)",
        "GOVERNMENT | APPROVAL_CLAUSE | APPROVE | GOVERNMENT | 37, 38",
        "GOVERNMENT | CONTRARY_TO_GOVERNMENT | APPROVE | GOVERNMENT | 37, 38",
        "GOVERNMENT | NOT_IN_LAW | NO_FURTHER_ACT | NOBODY | 28, 37"
      })
  void theBodyThatConsentsFollowsFromTheContent(
      Side side, Flag flag, Deciding act, Holder holder, String article) {
    Competence c = Competences.consent(treaty(side, flag));
    assertThat(c.act()).isEqualTo(act);
    assertThat(c.holder()).isEqualTo(holder);
    assertThat(c.article()).isEqualTo(new Article("108/2016/QH13", article));
  }

  @ParameterizedTest
  @CsvSource({
    "STATE, CITIZENS_RIGHTS, ASSEMBLY",
    "GOVERNMENT, CONTRARY_TO_LAW, ASSEMBLY",
    "STATE, NOT_IN_LAW, PRESIDENT",
    "GOVERNMENT, RATIFICATION_CLAUSE, PRESIDENT",
    "GOVERNMENT, APPROVAL_CLAUSE, GOVERNMENT"
  })
  void accessionIsDecidedByTheSameThree(Side side, Flag flag, Holder holder) {
    Competence c = Competences.consent(nature(Kind.TREATY, true, side, flag));
    assertThat(c.act()).isEqualTo(Deciding.ACCEDE);
    assertThat(c.holder()).isEqualTo(holder);
    assertThat(c.article().number()).endsWith("43");
  }

  @Test
  void theStandingCommitteeIsAskedOnlyWhereTheAssemblyDoesNotRatify() {
    assertThat(Competences.of(treaty(Side.GOVERNMENT, Flag.NOT_IN_LAW)))
        .extracting(Competence::holder)
        .contains(Holder.STANDING_COMMITTEE);
    assertThat(Competences.of(treaty(Side.STATE, Flag.NOT_IN_LAW, Flag.CITIZENS_RIGHTS)))
        .extracting(Competence::holder)
        .doesNotContain(Holder.STANDING_COMMITTEE);
  }

  @Test
  void theNameDecidesWhoNegotiatesAndSigns() {
    assertThat(holder(treaty(Side.STATE), Deciding.NEGOTIATE)).isEqualTo(Holder.PRESIDENT);
    assertThat(holder(treaty(Side.GOVERNMENT), Deciding.NEGOTIATE))
        .isEqualTo(Holder.PRIME_MINISTER);
    assertThat(holder(treaty(Side.STATE), Deciding.SIGN)).isEqualTo(Holder.PRESIDENT);
    assertThat(holder(treaty(Side.GOVERNMENT), Deciding.SIGN)).isEqualTo(Holder.GOVERNMENT);
  }

  @Test
  void endingFollowsWhoeverConsentedAndTheGovernmentWhereSigningWasEnough() {
    assertThat(holder(treaty(Side.STATE, Flag.CITIZENS_RIGHTS), Deciding.AMEND_OR_END))
        .isEqualTo(Holder.ASSEMBLY);
    assertThat(holder(treaty(Side.GOVERNMENT), Deciding.AMEND_OR_END)).isEqualTo(Holder.GOVERNMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "STATE, PRESIDENT, 8(1)",
    "GOVERNMENT, PRIME_MINISTER, 8(2)",
    "ASSEMBLY, ASSEMBLY_CHAIR, 12",
    "OFFICE_OR_COURT, HEAD, 14",
    "MINISTRY, MINISTER, 16",
    "PROVINCE, PROVINCE_CHAIR, 18",
    "LOCAL, MINISTER_OR_CHAIR, 20",
    "ORGANISATION, ORGANISATION_HEAD, 21"
  })
  void anAgreementIsDecidedByTheHeadOfWhoSigns(Side side, Holder holder, String article) {
    Competence c = Competences.of(nature(Kind.AGREEMENT, false, side)).getLast();
    assertThat(c.holder()).isEqualTo(holder);
    assertThat(c.article()).isEqualTo(new Article("70/2020/QH14", article));
  }

  @Test
  void anObjectionToAMinistryGoesToThePrimeMinister() {
    assertThat(
            holder(
                nature(Kind.AGREEMENT, false, Side.MINISTRY, Flag.OBJECTION),
                Deciding.SETTLE_OBJECTION))
        .isEqualTo(Holder.PRIME_MINISTER);
  }

  @Test
  void whoDecidesForTheStateAndTheGovernmentHearsObjectionsWithoutAStepAbove() {
    Nature state = nature(Kind.AGREEMENT, false, Side.STATE, Flag.OBJECTION);
    assertThat(Competences.of(state)).extracting(Competence::act).containsExactly(Deciding.SIGN);
    assertThat(Steps.of(state)).doesNotContain(Step.OBJECTION);
  }

  @Test
  void whatTheLawDoesNotAllowIsRefused() {
    assertThatThrownBy(() -> treaty(Side.GOVERNMENT, Flag.WAR_PEACE_SOVEREIGNTY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("procedure.side.state");
    assertThatThrownBy(() -> treaty(Side.MINISTRY)).hasMessageContaining("procedure.side");
    assertThatThrownBy(() -> treaty(Side.STATE, Flag.CITIZENS_RIGHTS, Flag.SHORT))
        .hasMessageContaining("procedure.short");
    assertThatThrownBy(() -> treaty(Side.STATE, Flag.DEFENCE))
        .hasMessageContaining("procedure.flag");
    assertThatThrownBy(() -> nature(Kind.AGREEMENT, true, Side.STATE))
        .hasMessageContaining("procedure.accession");
    assertThatThrownBy(() -> nature(Kind.TREATY, true, Side.STATE, Flag.SIGNED_WITH_HEAD_OF_STATE))
        .hasMessageContaining("procedure.accession.signed");
  }

  private static Holder holder(Nature n, Deciding act) {
    return Competences.of(n).stream()
        .filter(c -> c.act() == act)
        .findFirst()
        .orElseThrow()
        .holder();
  }
}
