package org.banggiao.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.banggiao.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from files in the documented format. */
class ComputedTest {

  private static Participation of(String json) {
    return Participation.of(FactsJson.read(json.replace('\'', '"')).facts(), null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COUNT(1)+30d                           | 1964-03-25 | 1964-04-24
          COUNT(1)+30d                           | 1979-12-28 | 1980-01-27
          COUNT(1)+FIRST_OF_NTH_MONTH(6)         | 1998-09-16 | 1999-03-01
          COUNT(1)+12m                           | 1993-11-16 | 1994-11-16
          COUNT(1)+120d                          | 2025-09-19 | 2026-01-17
          COUNT(1)+90d                           | 2004-11-18 | 2005-02-16
          COUNT(1)+30d                           | 2016-10-05 | 2016-11-04
          COUNT(1)+90d                           | 2003-06-13 | 2003-09-11
          COUNT(1)+FIRST_OF_MONTH_AFTER(60d)     | 2002-04-11 | 2002-07-01
          COUNT(1)+FIRST_OF_MONTH_AFTER(12m)     | 1986-12-11 | 1988-01-01
          COUNT(1)+60d                           | 2018-10-31 | 2018-12-30
          COUNT(1)+60d                           | 2021-11-02 | 2022-01-01
          COUNT(1)+60d                           | 2016-08-06 | 2016-10-05
          COUNT(1)+FIRST_OF_NTH_MONTH(2)         | 2009-08-15 | 2009-10-01
          COUNT(1)+1m                            | 2022-01-31 | 2022-02-28
          COUNT(1)+3m                            | 2022-03-31 | 2022-06-30
          """)
  void theDelayGivesTheTrueDay(String clause, String threshold, LocalDate in) {
    Participation p =
        of(
            "{'clause':'"
                + clause
                + "','actions':[{'actor':'VN','kind':'ratification','date':'"
                + threshold
                + "'}]}");
    assertThat(p.entry().threshold()).isEqualTo(threshold);
    assertThat(p.entry().date()).isEqualTo(in);
  }

  @Test
  void allOfTheThresholdDayMadeItAndLaterOnesHaveTheirOwnDay() {
    Participation p =
        of(
            "{'clause':'COUNT(2)+12m; LATER: DEPOSIT+30d','actions':["
                + "{'actor':'Viet Nam','kind':'ratification','date':'1993-11-16'},{'actor':'FRA','kind':'a','date':'1993-11-16'},"
                + "{'actor':'Fiji','kind':'accession','date':'1994-11-10'}]}");
    assertThat(p.entry().made()).extracting(Working.Counted::actor).containsExactly("VN", "FR");
    assertThat(p.entry().date()).isEqualTo("1994-11-16");
    assertThat(p.parties().get("FJ").bound().getFirst().from()).isEqualTo("1994-12-10");
    assertThat(InForce.between(p, "VN", "FJ", LocalDate.of(1994, 12, 9)).inForce()).isFalse();
    assertThat(InForce.between(p, "VN", "FJ", LocalDate.of(1994, 12, 10)).inForce()).isTrue();
  }

  @Test
  void anOrganisationAndAConsentTakenBackAreNotCounted() {
    Participation p =
        of(
            "{'clause':'COUNT(2, REIO NOT ADDITIONAL)+90d','actions':["
                + "{'actor':'EU','kind':'approval','date':'2001-01-01'},{'actor':'A','kind':'ratification','date':'2001-01-02'},"
                + "{'actor':'A','kind':'denunciation','date':'2001-02-01'},{'actor':'B','kind':'ratification','date':'2001-03-01'},"
                + "{'actor':'A','kind':'accession','date':'2001-04-01'}]}");
    assertThat(p.entry().threshold()).isEqualTo("2001-04-01");
    assertThat(p.parties().get("A").bound()).hasSize(1);
  }

  @Test
  void oneWhoLeftAndCameBackHasTwoPeriods() {
    Participation p =
        of(
            "{'clause':'COUNT(1)+0d; WITHDRAWAL: NOTICE + 6m','actions':["
                + "{'actor':'IS','kind':'ratification','date':'1948-11-10'},{'actor':'IS','kind':'withdrawal','date':'1991-12-30'},"
                + "{'actor':'IS','kind':'accession','date':'2002-10-10'}]}");
    assertThat(p.parties().get("IS").bound())
        .extracting(b -> b.from() + " " + b.until())
        .containsExactly("1948-11-10 1992-06-30", "2002-10-10 null");
  }

  @Test
  void whatOneOfTwoSidesLeavesHasEndedForBoth() {
    String notes =
        "{'actor':'US','kind':'exchange','date':'1988-06-01'},{'actor':'SU','kind':'exchange','date':'1988-06-01'},";
    String left = "{'actor':'US','kind':'withdrawal','date':'2019-02-02'}";
    Participation two =
        of("{'clause':'EXCHANGE; WITHDRAWAL: NOTICE + 6m','actions':[" + notes + left + "]}");
    assertThat(two.ended()).isEqualTo("2019-08-02");
    assertThat(two.boundOn(LocalDate.of(2019, 8, 2))).isEmpty();
    assertThat(two.boundOn(LocalDate.of(2019, 8, 1))).hasSize(2);
    Participation open =
        of(
            "{'clause':'COUNT(2); WITHDRAWAL: NOTICE + 6m','actions':["
                + notes.replace("exchange", "ratification")
                + left
                + "]}");
    assertThat(open.boundOn(LocalDate.of(2020, 1, 1))).hasSize(1);
  }

  @Test
  void badActsAreNotUsedAndAreTold() {
    Participation p =
        of(
            "{'adopted':'2000-01-01','clause':'COUNT(1)+0d; CONSENT: RATIFIERS_MUST_SIGN','actors':[{'id':'ME','from':'2006-06-03'}],'actions':["
                + "{'actor':'A','kind':'ratification','date':'1999-01-01'},{'actor':'B','kind':'ratification','date':'2001-01-01'},"
                + "{'actor':'ME','kind':'accession','date':'2005-01-01'}]}");
    assertThat(p.entry().date()).isNull();
    assertThat(p.problems())
        .extracting(Problem::code)
        .containsExactly("before_adoption", "not_signed", "actor_not_yet");
  }

  @Test
  void theOrderOfRecordingPlaysNoPartAndWhatIsKnownLaterChangesNoEarlierAnswer() {
    String a =
        "{'id':'1','actor':'A','kind':'ratification','date':'2001-01-01','known':'2001-01-02'}";
    String b = "{'id':'2','actor':'B','kind':'accession','date':'2001-02-01','known':'2003-01-01'}";
    Participation one = of("{'clause':'COUNT(2)+0d','actions':[" + a + "," + b + "]}");
    Participation two = of("{'clause':'COUNT(2)+0d','actions':[" + b + "," + a + "]}");
    assertThat(one.parties()).isEqualTo(two.parties());
    assertThat(one.entry()).isEqualTo(two.entry());
    LocalDate known = LocalDate.of(2002, 1, 1);
    assertThat(Participation.of(one.facts(), known).entry())
        .isEqualTo(
            Participation.of(of("{'clause':'COUNT(2)+0d','actions':[" + a + "]}").facts(), known)
                .entry());
  }

  @Test
  void aYearAloneIsTakenAtBothEnds() {
    String answer =
        AnswerJson.compute(
            FactsJson.read(
                "{\"clause\":\"COUNT(1)+1m\",\"actions\":["
                    + "{\"actor\":\"VN\",\"kind\":\"ratification\",\"date\":\"1999\"}]}"),
            LocalDate.of(2020, 1, 1),
            false);
    assertThat(answer)
        .contains("\"earliest\":\"1999-02-01\"", "\"latest\":\"2000-01-31\"", "\"date\":null");
  }

  @Test
  void anAnswerIsOneObjectAndSaysWhatDiffers() {
    FactsJson.Read read =
        FactsJson.read(
            "{\"clause\":\"COUNT(1)+30d\",\"stated\":{\"in_force\":\"2001-02-01\"},\"actoins\":1,"
                + "\"actions\":[{\"actor\":\"VN\",\"kind\":\"ratification\",\"date\":\"2001-01\"}]}");
    String answer = AnswerJson.compute(read, LocalDate.of(2020, 1, 1), false);
    assertThat(answer)
        .startsWith("{\"schema\":\"bang-giao-treaty/1\"")
        .contains("\"date\":null", "\"earliest\":\"2001-01-31\"", "\"latest\":\"2001-03-02\"")
        .contains("key_not_read", "perhaps actions");
    assertThat(Clauses.prose(read.facts().clause(), Locale.ENGLISH)).contains("30 days after");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | clause.json",
        "[] | clause.field",
        "{'actions':[{'actor':'VN','kind':'rattification','date':'2001-01-01'}]} | clause.field",
        "{'actions':[{'actor':'VN','kind':'accession','date':'2001-02-30'}]} | clause.field",
        "{'clause':'COUNT(2','actions':[]} | clause.syntax"
      })
  void aBrokenFileIsRefused(String json, String code) {
    assertThatThrownBy(() -> of(json))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
    assertThatThrownBy(() -> of("[".repeat(100_000))).isInstanceOf(Refusal.class);
  }
}
