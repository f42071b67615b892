package org.banggiao.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.banggiao.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The language of clauses, its dates, and files that are wrong. */
class ClausesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COUNT(60)+12m",
        "COUNT(40, REIO not additional)+90d",
        "COUNT(22) AND ALL(US, GB, SU)+0d",
        "COUNT(10)+3m AND NOT_BEFORE(EIF(iccpr))",
        "COUNT(65)+180d AND NOT_BEFORE(opening+2y)",
        "COUNT(40)+FIRST_OF_NTH_MONTH(6)",
        "COUNT(60)+FIRST_OF_MONTH_AFTER(60d)",
        "COUNT(10)+FIRST_OF_MONTH_AFTER(12m)",
        "COUNT(55 OF PARTIES TO unfccc) AND WEIGHT(co2 >= 55%)+90d",
        "COUNT(MIN(6, 50% of signatories))+60d",
        "COUNT(6 of ASEAN) AND COUNT(3 of NOT IN ASEAN)+60d",
        "ALL(12)+60d ELSE AFTER(2y) COUNT(6) AND WEIGHT(gdp >= 85%)+60d",
        "FIXED(1989-01-01) IF COUNT(11) AND WEIGHT(consumption >= 2/3) ELSE +90d",
        "LAST_NOTIFICATION RECEIVED + 60d",
        "LAST + FIRST_OF_NTH_MONTH(2)",
        "SIGN(all)+0d",
        "DECIDED(1995-01-01)",
        "UNKNOWN",
        "ENTRY: COUNT(35)+30d; LATER: FOR accession: DEPOSIT + 60d IF AFTER ENTRY;"
            + " DURATION: 5y THEN 5y UNLESS NOTICE 6m; WITHDRAWAL: DEPOSIT + 1y, NOT_BEFORE(ENTRY + 3y)",
        "COUNT(22)+30d",
        "COUNT(10)+3m AND NOT_BEFORE(EIF(ICCPR))",
        "COUNT(22) AND ALL(US,GB,SU)+0d",
        "ALL(44 of \"annex 2\")+180d AND NOT_BEFORE(opening+2y)",
        "ALL(44 Annex-2 States)+180d AND NOT_BEFORE(opening + 2y)",
        "COUNT(40)+FIRST_OF_NTH_MONTH(6)",
        "COUNT(60)+12m; LATER: DEPOSIT + 30d; WITHDRAWAL: NOTICE + 1y",
        "COUNT(40) AND COUNT(7 of pioneers) AND COUNT(5 of developed)+30d;"
            + " PROVISIONAL: FROM 1994-11-16 FOR signatories UNTIL ENTRY NOTICE 0d",
        "COUNT(60, REIO not counted)+120d",
        "FIXED(1989-01-01) PROVIDED COUNT(11) AND WEIGHT(consumption>=2/3) AND IN_FORCE(Vienna) ELSE +90d",
        "COUNT(55 Parties to UNFCCC) AND WEIGHT(CO2 >=55%)+90d",
        "COUNT(60)+FIRST_OF_MONTH_AFTER(60d)",
        "COUNT(min(6, 50% of signatories)) NOTIFIED +60d",
        "COUNT(6 ASEAN) AND COUNT(3 non-ASEAN)+60d; WITHDRAWAL: NOTICE + 6m",
        "ALL(12)+60d ELSE AFTER(2y) COUNT(6) AND WEIGHT(GDP>=85%)+60d",
        "EXCHANGE + FIRST_OF_NTH_MONTH(2)",
        "LAST(VN, EAEU, CLOCK RECEIVED) + 60d",
        "SIGN(all)+0d",
        "COUNT(15 of gstp, from 3 regions) + 30d",
        "NAMED(CN,FR,GB,SU,US) AND COUNT(> 50% of signatories except {CN,FR,GB,SU,US})",
        "OPT_OUT(notification + 12m OF parties to stockholm UNLESS 1/3)",
        "COUNT(2/3 of parties to CRC at adoption) + 30d",
        "LATEST(COUNT(5) + 3m, FIXED(2001-01-01))",
        "COUNT(3) + 60d; LATER: DEPOSIT + 60d; FOR accession: NOTIFIED + 6m + 60d PAIRWISE UNLESS_OBJECTED(6m)",
        "COUNT(3) + FIRST_OF_NTH_MONTH(3); LATER: SAME; FOR accession: SAME PAIRWISE IF_ACCEPTED + FIRST_OF_NTH_MONTH(3)",
        "COUNT(65) + 180d; LATER: DEPOSIT + 30d IF AFTER ENTRY; WITHDRAWAL: NOTICE + 90d",
        "SIGNATURE; DURATION: 10y THEN 5y UNLESS NOTICE 6m",
        "2001-05-01; DURATION: UNTIL 2030-12-31",
        "COUNT(2)+12m; WITHDRAWAL: NOTICE + 1y, WINDOW(1y EVERY 10y)",
        "COUNT(55) + 30d; WITHDRAWAL: NOTICE + 1y, NOTICE_NOT_BEFORE(OWN_ENTRY + 3y)",
        "(COUNT(5) OR COUNT(2 of big)) + NEXT(01-01, 07-01); RESERVATIONS: PROHIBITED; CONSENT: RATIFIERS_MUST_SIGN",
        "DECIDED(1995-01-01)",
        "COUNT(65) + 180 days AND NOT BEFORE opening + 2 years; WITHDRAWAL: NOTICE + 1y, NOT BEFORE OWN_ENTRY + 3y",
        "COUNT(10, including 8 of coe) + first day of the month following the expiration of a period of three months",
        "COUNT(40) + first day of the sixth month after the month",
        "FIXED(2009-01-01) IF ALL(signatories) ELSE ALL(signatories) + first day of the month following",
        "COUNT(30) AND WEIGHT(at least 33% of tonnage) + twelve months",
        "COUNT(55) AND WEIGHT(co2 >= 55% of annex1) + 90d",
        "UNKNOWN"
      })
  void aClauseIsPrintedInOneFormThatReadsBackAsTheSame(String text) {
    Clause clause = Clauses.parse(text);
    String printed = Clauses.print(clause);
    assertThat(Clauses.parse(printed)).isEqualTo(clause);
    assertThat(Clauses.print(Clauses.parse(printed))).isEqualTo(printed);
    assertThat(Clauses.prose(clause, Locale.of("vi"))).endsWith(".").doesNotContain("COUNT");
    assertThat(Clauses.prose(clause, Locale.ENGLISH)).endsWith(".").doesNotContain("COUNT");
  }

  @Test
  void aClauseMadeByChanceIsPrintedAndReadAsItself() {
    Random random = new Random(20261125);
    for (int i = 0; i < 3000; i++) {
      Clause clause = Clause.of(RandomClauses.rule(random, 4));
      assertThat(Clauses.parse(Clauses.print(clause))).isEqualTo(clause);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COUNT(65) + 180 days AND NOT BEFORE opening + 2 years"
            + " | COUNT(65) + 180d AND NOT_BEFORE(opening + 2y)",
        "COUNT(10, including 8 of coe) + first day of the month following three months"
            + " | COUNT(10) AND COUNT(8 OF coe) + FIRST_OF_MONTH_AFTER(3m)",
        "COUNT(40) + first day of the sixth month after the month"
            + " | COUNT(40) + FIRST_OF_NTH_MONTH(6)",
        "LAST NOTIFICATION + first day of the second month following | LAST + FIRST_OF_NTH_MONTH(2)",
        "COUNT(2) + first day of the month after | COUNT(2) + FIRST_OF_NTH_MONTH(1)",
        "COUNT(30) AND WEIGHT(33% of tonnage) + 12m | COUNT(30) AND WEIGHT(tonnage >= 33%) + 12m"
      })
  void aClauseMayBeWrittenAsTheTreatyWritesIt(String written, String form) {
    assertThat(Clauses.parse(written)).isEqualTo(Clauses.parse(form));
  }

  @ParameterizedTest
  @CsvSource({
    "COUNT(1)+30d, 1979-12-28, 1980-01-27",
    "COUNT(1)+3m, 2022-03-31, 2022-06-30",
    "COUNT(1)+3m, 2021-08-31, 2021-11-30",
    "COUNT(1)+1m, 2024-01-30, 2024-02-29",
    "COUNT(1)+1m, 2023-01-31, 2023-02-28",
    "COUNT(1)+FIRST_OF_MONTH_AFTER(3m), 2003-03-14, 2003-07-01",
    "COUNT(1)+FIRST_OF_MONTH_AFTER(12m), 1986-12-11, 1988-01-01",
    "COUNT(1)+FIRST_OF_MONTH_AFTER(60d), 2002-04-11, 2002-07-01",
    "COUNT(1)+FIRST_OF_NTH_MONTH(6), 1998-09-16, 1999-03-01",
    "COUNT(1)+FIRST_OF_NTH_MONTH(6), 2010-02-16, 2010-08-01"
  })
  void delaysReachTheDayTheDepositaryReached(String clause, String deposit, String entry) {
    JsonNode answer =
        answer("{\"clause\":\"" + clause + "\",\"actions\":[" + act("VN", deposit) + "]}");
    assertThat(answer.at("/entry_into_force/date").asString()).isEqualTo(entry);
  }

  @Test
  void theOrderOfRecordingNeverMatters() {
    Random random = new Random(65);
    List<String> acts = someActs(random, 60);
    String clause = "COUNT(20, REIO NOT ADDITIONAL)+90d; LATER: LATEST(ENTRY, DEPOSIT + 30d)";
    String first = status(file(clause, acts));
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(acts, random);
      assertThat(status(file(clause, acts))).isEqualTo(first);
    }
  }

  @Test
  void whatWasKnownOnADayNeverChangesByWhatIsRecordedLater() {
    Random random = new Random(66);
    List<String> acts = someActs(random, 40);
    String clause = "COUNT(15)+3m";
    String before = status(file(clause, acts, "\"known_on\":\"2020-01-01\","));
    for (int i = 0; i < 20; i++) {
      acts.add(
          "{\"actor\":\"ZZ"
              + i
              + "\",\"kind\":\"accession\",\"date\":\"1990-01-0"
              + (1 + i % 9)
              + "\",\"known_on\":\"2021-02-03\"}");
    }
    assertThat(status(file(clause, acts, "\"known_on\":\"2020-01-01\","))).isEqualTo(before);
    assertThat(status(file(clause, acts))).isNotEqualTo(before);
  }

  @Test
  void twoInstrumentsOnTheThresholdDayBothMakeIt() {
    JsonNode answer =
        answer(
            file(
                "COUNT(2)+30d",
                List.of(
                    act("VN", "2001-01-01"), act("FR", "2001-05-05"), act("GB", "2001-05-05"))));
    assertThat(answer.at("/entry_into_force/made_by").toString()).contains("FR").contains("GB");
    assertThat(answer.at("/entry_into_force/date").asString()).isEqualTo("2001-06-04");
  }

  @Test
  void whoLeavesAndComesBackIsBoundTwice() {
    JsonNode answer =
        answer(
            file(
                "COUNT(1)+0d; WITHDRAWAL: DEPOSIT + 1y",
                List.of(
                    act("IS", "1948-11-10"),
                    "{\"actor\":\"IS\",\"kind\":\"denunciation\",\"date\":\"1991-06-30\"}",
                    act("IS", "2002-10-10"))));
    JsonNode intervals = answer.at("/parties/0/intervals");
    assertThat(intervals.size()).isEqualTo(2);
    assertThat(intervals.at("/0/until").asString()).isEqualTo("1992-06-30");
    assertThat(intervals.at("/1/from").asString()).isEqualTo("2002-10-10");
  }

  @Test
  void anUnknownClauseGivesTheDepositarysDateAndSaysSo() {
    JsonNode answer =
        answer(
            "{\"clause\":null,\"actions\":["
                + act("VN", "2001-01-01")
                + "],\"stated\":{\"in_force\":\"2002-02-02\"}}");
    assertThat(answer.at("/clause/known").asBoolean()).isFalse();
    assertThat(answer.at("/entry_into_force/date").asString()).isEqualTo("2002-02-02");
    assertThat(answer.at("/entry_into_force/source").asString()).isEqualTo("depositary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"clause\":\"COUNT(3 +\"}",
        "{\"clause\":\"COUNT(3)+30x\"}",
        "{\"clause\":\"COUNT(3)+30d\",\"actions\":[{\"actor\":\"VN\",\"kind\":\"ratifies it\",\"date\":\"2001-01-01\"}]}",
        "{\"clause\":\"COUNT(3)+30d\",\"actions\":[{\"actor\":\"VN\",\"kind\":\"ratification\",\"date\":\"1-1-2001\"}]}",
        "{\"clause\":\"COUNT(3 of asean)+30d\",\"actions\":[{\"kind\":\"ratification\",\"date\":\"2001-01-01\"}]}",
        "{\"clause\":\"COUNT(1)\",\"clause\":\"COUNT(2)\"}"
      })
  void aBrokenFileIsRefusedWithItsPlace(String json) {
    assertThatThrownBy(() -> answer(json))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> {
              assertThat(r.code()).startsWith("clause.");
              assertThat(r.arguments()).isNotEmpty();
            });
  }

  @Test
  void tenThousandNestedTermsAreRefusedAndTenThousandSideBySideAreRead() {
    String deep = "(".repeat(10_000) + "COUNT(1)" + ")".repeat(10_000);
    assertThatThrownBy(() -> Clauses.parse(deep)).hasMessageContaining("clause.deep");
    String wide = "COUNT(1)" + " AND COUNT(1)".repeat(9_999) + "+30d";
    assertThat(Clauses.print(Clauses.parse(wide))).hasSizeGreaterThan(100_000);
  }

  private static List<String> someActs(Random random, int n) {
    return new ArrayList<>(
        IntStream.range(0, n)
            .mapToObj(i ->
                "{\"id\":\"a"
                    + i
                    + "\",\"actor\":\"X"
                    + random.nextInt(n / 2)
                    + "\",\"kind\":\""
                    + List.of(
                            "signature", "ratification", "accession", "denunciation", "succession")
                        .get(random.nextInt(5))
                    + "\",\"date\":\""
                    + LocalDate.of(1980, 1, 1).plusDays(random.nextInt(12_000))
                    + "\",\"known_on\":\"2015-01-01\"}")
            .toList());
  }

  private static String act(String actor, String day) {
    return "{\"actor\":\"" + actor + "\",\"kind\":\"ratification\",\"date\":\"" + day + "\"}";
  }

  private static String file(String clause, List<String> acts, String... more) {
    return "{"
        + String.join("", more)
        + "\"clause\":\""
        + clause
        + "\",\"actions\":["
        + String.join(",", acts)
        + "]}";
  }

  /** What is answered, without the places in the file. */
  private static String status(String json) {
    JsonNode answer = answer(json);
    StringBuilder b = new StringBuilder(answer.at("/entry_into_force/date").toString());
    answer
        .get("parties")
        .forEach(p -> {
          b.append('\n').append(p.get("actor")).append(p.get("status")).append(p.get("signed"));
          p.get("intervals").forEach(i -> b.append(i.get("from")).append(i.get("until")));
        });
    return b.toString();
  }

  private static JsonNode answer(String json) {
    return JSON.readTree(AnswerJson.compute(FactsJson.read(json), LocalDate.of(2026, 1, 1), false));
  }
}
