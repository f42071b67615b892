package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.RecordRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine does; each has a test that runs it. */
abstract class SearchEngineContract {

  SearchEngine engine;
  private long version;

  /** An empty engine, closed afterwards. */
  abstract SearchEngine fresh() throws IOException;

  @BeforeEach
  void open() throws IOException {
    engine = fresh();
    put(1, "open", 2024, "Canada cam kết hỗ trợ", "Ba Lan cam kết với Canada lần thứ nhất.");
    put(2, "open", 2025, "Năm Canada", "Kim ngạch năm 2025 tăng.");
    put(3, "shut", 2025, "Mật thư Canada", "Chỉ người được phép biết: Canada, Ba Lan.");
    put(4, "open", 2026, "Công hàm", "Phía Nam <script>alert(1)</script> Canada & bạn.");
    engine.commit();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private void put(int id, String label, int year, String title, String... parts) {
    RecordRef record = RecordRef.of("document", id);
    List<Entry> entries =
        java.util.stream.IntStream.range(0, parts.length)
            .mapToObj(i ->
                new Entry(
                    record,
                    i,
                    "vi",
                    title,
                    parts[i],
                    "/" + id + "#" + i,
                    LocalDate.of(year, 1, 2),
                    Map.of("coquan", List.of("Bộ Ngoại giao")),
                    Set.of(label)))
            .toList();
    engine.put(record, entries, ++version);
  }

  private SearchEngine.Found find(String typed, String... labels) {
    return engine.search(
        new SearchEngine.Request(
            QuestionParser.parse(typed), Set.of(labels), "vi", Map.of(), false, 0, 10));
  }

  private List<Long> ids(String typed) {
    return find(typed, "open").hits().stream().map(h -> h.record().number()).toList();
  }

  @Test
  void wordsWithoutAccentsFindThePassageAndMarkIt() {
    SearchEngine.Found found = find("cam ket canada ba lan nhat", "open");
    assertThat(found.loosened()).isFalse();
    assertThat(found.hits())
        .singleElement()
        .satisfies(h ->
            assertThat(h.snippet().pieces())
                .contains(
                    new Snippet.Piece("Ba Lan cam kết", true),
                    new Snippet.Piece("Canada lần", true)));
  }

  @Test
  void typedAccentsAreRespectedInAPhraseAndAWord() {
    assertThat(ids("\"năm\"")).containsExactly(2L);
    assertThat(ids("\"Nam\"")).contains(4L);
    assertThat(ids("Canada -\"kim ngạch\" -công")).containsExactly(1L);
    assertThat(ids("nam:2026 OR cam* ")).containsExactlyInAnyOrder(1L, 4L);
  }

  @Test
  void nothingIsLearntWithoutTheLabelNotEvenACount() {
    SearchEngine.Found found = find("Canada", "open");
    assertThat(found.records()).isEqualTo(3);
    assertThat(found.facets().get("nam"))
        .containsOnly(Map.entry("2024", 1), Map.entry("2025", 1), Map.entry("2026", 1));
    assertThat(find("Canada").records()).isZero();
    assertThat(find("Canada", "shut").hits()).hasSize(1);
    RecordRef shut = RecordRef.of("document", 3);
    assertThat(engine.visible(Set.of(shut), Set.of("open"))).isEmpty();
    assertThat(engine.visible(Set.of(shut), Set.of("shut"))).containsExactly(shut);
  }

  @Test
  void aRecordPutAgainTakesItsOwnPlaceAndNoneRemovesIt() {
    put(1, "open", 2024, "Khác", "Một.", "Hai.", "Ba.");
    engine.commit();
    assertThat(ids("cam ket")).isEmpty();
    assertThat(find("nam:2024", "open").records()).isEqualTo(1);
    engine.put(RecordRef.of("document", 1), List.of(), ++version);
    engine.commit();
    assertThat(find("nam:2024", "open").records()).isZero();
    assertThat(engine.fingerprints("document")).hasSize(3);
  }

  @Test
  void aRecordTakenAwayWhileItIsShownIsGoneFromTheNextPageTheCountsAndWhatMayBeKnown() {
    assertThat(page(0)).hasSize(2);
    RecordRef shown = page(0).getFirst().record();
    engine.put(shown, List.of(), ++version);
    assertThat(page(0).getFirst().record()).as("until it is committed").isEqualTo(shown);
    engine.commit();
    List<SearchEngine.Hit> left = new ArrayList<>(page(0));
    left.addAll(page(2));
    assertThat(left).hasSize(2).extracting(SearchEngine.Hit::record).doesNotContain(shown);
    assertThat(find("Canada", "open").records()).isEqualTo(2);
    assertThat(find("Canada", "open").facets().get("nam").values()).containsOnly(1).hasSize(2);
    assertThat(engine.visible(Set.of(shown), Set.of("open"))).isEmpty();
    engine.put(shown, List.of(), ++version);
    assertThat(engine.commit()).isEmpty();
  }

  private List<SearchEngine.Hit> page(int offset) {
    return engine
        .search(
            new SearchEngine.Request(
                QuestionParser.parse("Canada"), Set.of("open"), "vi", Map.of(), false, offset, 2))
        .hits();
  }

  @Test
  void aSnippetIsPlainTextAndWhole() {
    assertThat(find("canada ban", "open").hits().stream().map(h -> h.snippet().text()))
        .contains("Phía Nam <script>alert(1)</script> Canada & bạn.");
  }

  @Test
  void lessIsAskedForOneWordAtATimeAndWhatIsMissingIsSaid() {
    SearchEngine.Found found = find("canada cam ket zubrowka latveria", "open");
    assertThat(found.loosened()).isTrue();
    assertThat(found.hits())
        .singleElement()
        .satisfies(h -> assertThat(h.record().number()).isEqualTo(1))
        .satisfies(h -> assertThat(h.missing()).containsExactly("zubrowka", "latveria"));
    assertThat(find("Ba Lan cam kết hỗ trợ Zubrowka", "open").hits())
        .singleElement()
        .satisfies(h -> assertThat(h.missing()).containsExactly("Zubrowka"));
  }

  @Test
  void whatIsMissingIsSaidAsItWasTypedNotAsANameInItsPlace() {
    Synonyms near =
        new Synonyms(
            List.of(() -> List.of(List.of("Việt Nam", "Viet Nam"), List.of("Ca-na-đa", "Canada"))));
    Question question =
        near.widen(QuestionParser.parse("Ca-na-đa cam kết Việt Nam hỗ trợ lần")).question();
    assertThat(
            engine
                .search(
                    new SearchEngine.Request(question, Set.of("open"), "vi", Map.of(), false, 0, 1))
                .hits())
        .singleElement()
        .satisfies(h -> assertThat(h.missing()).containsExactly("Việt", "Nam"));
  }

  @Test
  void nothingIsFoundByAWordThatSaysNothingAloneOrByHalfAWord() {
    assertThat(find("với", "open").records()).isEqualTo(1);
    assertThat(find("với những Zubrowka", "open").records()).isZero();
    assertThat(find("với Canada của những", "open").hits())
        .extracting(h -> h.record().number())
        .contains(1L, 2L);
    assertThat(find("cam vang", "open").records()).isZero();
  }

  @Test
  void accentsAreGuessedFromWhatStandsInTheIndex() {
    assertThat(Accents.restore("cam ket lan thu nhat", engine)).contains("cam kết lần thứ nhất");
    assertThat(Accents.restore("cam kết lần thứ nhất", engine)).isEmpty();
    assertThat(Accents.spelt("lần cam kết lần", "lan cam ket lan", () -> ""))
        .contains("lần cam kết lần");
  }

  @Test
  void aSlipOfTheKeysIsMendedFromWhatStandsInTheIndex() {
    put(
        5,
        "open",
        2020,
        "Hiệp định thương mại",
        "Quan hệ ngoại giao và lãnh sự; công ước về luật biển.",
        "Trade in services.");
    engine.commit();
    Map.of(
            "ngaoi giao", "ngoại giao",
            "hiep dinh thuogn mai", "hiệp định thương mại",
            "hiep dinh thuong maii", "hiệp định thương mại",
            "luat bein", "luật biển",
            "luật biểnn", "luật biển",
            "công ước luat bioen", "công ước luật biển",
            "lanh suj", "lãnh sự",
            "ngoaj giao", "ngoại giao",
            "cnada", "canada")
        .forEach(
            (typed, meant) -> assertThat(Accents.restore(typed, engine)).as(typed).contains(meant));
    for (String right :
        new String[] {
          "canada", "ngoại giao", "trade in services", "xyzzy", "65/TB-VPCQ", "nn oo"
        }) {
      assertThat(Accents.restore(right, engine)).as(right).isEmpty();
    }
  }
}
