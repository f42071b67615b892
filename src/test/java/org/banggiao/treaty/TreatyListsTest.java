package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.ProductTest;
import org.banggiao.kernel.PartialDay;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists and the counts beside their filters. */
@ProductTest
class TreatyListsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

  @Autowired private TreatyListStore lists;
  @Autowired private Treaties treaties;
  @Autowired private TreatyActions actions;
  @Autowired private Actors actors;

  private static TreatyFilter of(
      String words, List<String> partners, List<String> subjects, String scope, String state) {
    return new TreatyFilter(
        words, partners, subjects, scope, "", state, TreatyFilter.VIET_NAM, 1945, 2013, DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cong uoc", "luat bien", "hiep dinh 19", "khong co dau"})
  void wordsThatFewBearAndWordsThatManyBearGiveTheSameListAndCounts(String words) {
    for (TreatyFilter f :
        List.of(
            of(words, List.of(), List.of(), "", ""),
            of(words, List.of("FRA", "CHN"), List.of(), "da-phuong", ""),
            of(words, List.of(), List.of("bien-gioi"), "", "hieu-luc"))) {
      Fitting few = new Fitting(f, true);
      Fitting many = new Fitting(f, false);
      assertThat(lists.ofAll(few)).isEqualTo(lists.ofAll(many));
      for (String sort : List.of("ky", "ten", "hieu-luc")) {
        assertThat(lists.rows(few, sort, true, 50, 0))
            .isEqualTo(lists.rows(many, sort, true, 50, 0));
      }
    }
  }

  @Test
  void eachFacetCountsWhatWouldFitWereItNotSet() {
    TreatyFilter f = of("", List.of("FRA"), List.of(), "da-phuong", "hieu-luc");
    TreatyFigures figures = lists.figures(f);
    assertThat(figures.total()).isEqualTo(treaties.ids(f).size()).isPositive();
    figures
        .of("tt")
        .forEach(
            (state, n) -> assertThat(treaties.ids(f.in(state))).as(state).hasSize(n.intValue()));
    assertThat(figures.of("loai").getOrDefault("song-phuong", 0L))
        .isEqualTo(
            treaties.ids(of("", List.of("FRA"), List.of(), "song-phuong", "hieu-luc")).size());
    assertThat(figures.of("linh-vuc"))
        .allSatisfy((subject, n) ->
            assertThat(
                    treaties.ids(of("", List.of("FRA"), List.of(subject), "da-phuong", "hieu-luc")))
                .hasSize(n.intValue()));
    assertThat(figures.of("ben").values()).allSatisfy(n -> assertThat(n).isPositive());
  }

  @Test
  void whatAPartnerHasIsTheSameReadAlongItsStandingsAndAmongAllTreaties() {
    int seen = 0;
    for (String partner : List.of("VNM", "FRA", "CHN", "LAO", "USA", "CHE")) {
      for (int year : new int[] {1975, 1995, 2010, 2026}) {
        for (String state : List.of("", "hieu-luc", "da-ky", "het")) {
          TreatyFilter f = TreatyFilter.of(partner, LocalDate.of(year, 7, 1)).in(state);
          List<String> along = ids(f, "ky");
          assertThat(along).as("%s", f).isEqualTo(ids(f, "hieu-luc"));
          assertThat(lists.figures(f).total()).as("%s", f).isEqualTo(along.size());
          seen += along.size();
        }
      }
    }
    assertThat(seen).isGreaterThan(500);
  }

  private List<String> ids(TreatyFilter f, String sort) {
    return lists.rows(f, sort, true, 1000, 0).stream().map(TreatyRow::id).sorted().toList();
  }

  @Test
  void aTreatyEnteredIsCountedAtOnce() {
    TreatyFilter everything = TreatyFilter.everything(LocalDate.of(2026, 1, 1));
    long before = treaties.figures(everything).total();
    actions.enter(
        new NewTreaty(
            "Hiệp định thử đếm",
            "",
            "agreement",
            true,
            new PartialDay("2003-03-03"),
            "Hà Nội",
            "",
            "",
            Rule.UNKNOWN,
            "bài thử"),
        actors.officerOf("LUAT-DEM"));
    assertThat(treaties.figures(everything).total()).isEqualTo(before + 1);
    assertThat(treaties.count(everything)).isEqualTo(before + 1);
  }
}
