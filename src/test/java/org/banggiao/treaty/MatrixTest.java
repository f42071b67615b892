package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.PartialDay;
import org.banggiao.organisation.Actors;
import org.banggiao.treaty.Matrix.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** France reserves; the others object, accept, object too late, take back, or say nothing. */
@ProductTest
class MatrixTest {

  @Autowired private MockMvc web;
  @Autowired private Actors actors;
  @Autowired private Treaties treaties;
  @Autowired private TreatyActions actions;
  private Actor lawyer;
  private Treaty treaty;
  private long reservation;
  private long taken;

  @BeforeEach
  void record() {
    lawyer = actors.officerOf("LUAT-BAO-LUU");
    treaty =
        actions.enter(
            new NewTreaty(
                "Công ước thử về bảo lưu",
                "",
                "convention",
                false,
                new PartialDay("1990-05-01"),
                "Hà Nội",
                "",
                "",
                Rule.UNKNOWN,
                "bài thử"),
            lawyer);
    for (String partner : List.of("FRA", "JPN", "DEU", "SWE", "VNM", "LAO", "ITA")) {
      act(partner, ActionKind.RATIFICATION, "1996-04-11", null, false);
    }
    reservation = act("FRA", ActionKind.RESERVATION, "1996-04-11", null, false);
    act("JPN", ActionKind.OBJECTION, "1997-01-01", reservation, true);
    act("DEU", ActionKind.OBJECTION, "1997-02-01", reservation, false);
    act("SWE", ActionKind.OBJECTION, "1998-06-01", reservation, false);
    act("LAO", ActionKind.RESERVATION_ACCEPTANCE, "1996-12-01", reservation, false);
    taken = act("ITA", ActionKind.OBJECTION, "1997-03-01", reservation, true);
    act("ITA", ActionKind.WITHDRAWAL_OF_STATEMENT, "2004-01-01", taken, false);
  }

  private long act(
      String partner,
      ActionKind kind,
      String day,
      @org.jspecify.annotations.Nullable Long target,
      boolean opposing) {
    return actions
        .record(
            new NewAction(
                treaty.id(),
                partner,
                kind,
                null,
                PartialDay.read(day),
                null,
                null,
                kind == ActionKind.RESERVATION ? "17(2)" : "",
                "",
                "",
                "C.N.1 (thử)",
                "",
                target,
                opposing),
            lawyer)
        .id();
  }

  private Matrix on(String day) {
    AsOf now = AsOf.on(LocalDate.of(2026, 1, 1));
    return treaties.matrix(treaty, treaties.actions(treaty.id(), now), LocalDate.parse(day));
  }

  @Test
  void eachAnswerStandsBesideTheReservationAsOfTheDay() {
    Matrix.Row row = on("2026-01-01").rows().getFirst();
    assertThat(row.cells())
        .extracting(Matrix.Cell::other, Matrix.Cell::answer)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("DEU", Answer.OBJECTION),
            org.assertj.core.groups.Tuple.tuple("ITA", Answer.WITHDRAWN),
            org.assertj.core.groups.Tuple.tuple("JPN", Answer.OPPOSING),
            org.assertj.core.groups.Tuple.tuple("LAO", Answer.ACCEPTED),
            org.assertj.core.groups.Tuple.tuple("SWE", Answer.LATE));
    assertThat(row.silent()).containsOnlyKeys("accepted_tacitly").containsValue(1L);
    Matrix before = on("1997-02-28");
    assertThat(before.others()).containsExactly("DEU", "JPN", "LAO");
    assertThat(before.rows().getFirst().silent()).containsEntry("pending", 3L);
    assertThat(on("2003-12-31").rows().getFirst().of("ITA"))
        .isNotNull()
        .extracting(Matrix.Cell::answer)
        .isEqualTo(Answer.OPPOSING);
    assertThat(on("1996-04-10").rows()).isEmpty();
  }

  @Test
  void aWithdrawnReservationStandsTowardsNobodyAndKeepsItsAnswers() {
    act("FRA", ActionKind.WITHDRAWAL_OF_STATEMENT, "2010-01-01", reservation, false);
    Matrix.Row row = on("2010-01-01").rows().getFirst();
    assertThat(row.withdrawal()).isNotNull();
    assertThat(row.between()).isEmpty();
    assertThat(row.cells()).hasSize(5);
    assertThat(on("2009-12-31").rows().getFirst().withdrawal()).isNull();
  }

  @Test
  void anObjectionAfterAnotherWasTakenBackIsTheOneShown() {
    act("ITA", ActionKind.OBJECTION, "2005-01-01", reservation, false);
    assertThat(on("2026-01-01").rows().getFirst().of("ITA"))
        .isNotNull()
        .extracting(c -> c.withdrawal())
        .isNull();
  }

  @Test
  void thePageLinksEachCellToItsActAndTheFileHasEveryPair() throws Exception {
    String path = "/dieu-uoc/" + treaty.id() + "/bao-luu";
    web.perform(get(path))
        .andExpect(content().string(containsString("href=\"#hd-" + taken + "\"")))
        .andExpect(content().string(containsString("id=\"hd-" + taken + "\"")))
        .andExpect(content().string(containsString("Phản đối, điều ước không có hiệu lực")));
    web.perform(get(path).param("tinh-den", "1996-12-31"))
        .andExpect(content().string(not(containsString("Phản đối, điều ước không có hiệu lực"))));
    web.perform(get(path).param("biet-den", "2000-01-01"))
        .andExpect(content().string(containsString("Sổ chưa ghi bảo lưu nào")));
    web.perform(get(path + ".csv"))
        .andExpect(content().string(containsString(",JPN,opposing,1997-01-01,")))
        .andExpect(content().string(containsString(",VNM,accepted_tacitly,1997-04-11,")));
    web.perform(get(path + ".json")).andExpect(jsonPath("$.length()").value(6));
    web.perform(get("/dieu-uoc/" + treaty.id()))
        .andExpect(content().string(containsString(path + "\"")));
    web.perform(get("/dieu-uoc/khong-co/bao-luu")).andExpect(status().isNotFound());
  }
}
