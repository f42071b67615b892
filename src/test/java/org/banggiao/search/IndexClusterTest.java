package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.banggiao.ProductTest;
import org.banggiao.kernel.RecordRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The index in a cluster: filled, checked and changed over as the one in a folder is. */
@ProductTest
class IndexClusterTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final RecordRef ONE = RecordRef.of("text", 1);

  @Autowired private PendingStore pending;
  @Autowired private List<Searchable> kinds;
  @Autowired private Watches watches;

  private final ClusterSettings settings = SearchNodes.one().settings();
  private final Cluster cluster = new Cluster(settings);
  private final IndexCluster place = new IndexCluster(settings);

  private static List<Entry> entry(String text) {
    return List.of(
        new Entry(ONE, 0, "vi", "Tựa", text, "/", null, Map.of(), Set.of(Searchable.PUBLIC)));
  }

  private static int found(SearchEngine engine, String typed) {
    return engine
        .search(
            new SearchEngine.Request(
                QuestionParser.parse(typed), Set.of("public"), "vi", Map.of(), false, 0, 5))
        .records();
  }

  private int status(String path) {
    return cluster.get(path).status();
  }

  @Test
  void theSameReindexFillsItAndTheSameCheckFindsNothingWrong() {
    Awaitility.await().atMost(SOON).until(() -> pending.waiting().isEmpty());
    Indexing own = new Indexing(pending, kinds, watches, place);
    own.start();
    Awaitility.await().atMost(SOON).until(own::complete);
    assertThat(new IndexCheck(kinds, pending, place).check().differ()).isEmpty();
    int treaties = own.ask(e -> e.fingerprints("treaty").size(), -1);
    assertThat(treaties).isGreaterThan(100);
    assertThat(own.ask(e -> Accents.restore("cong uoc luat bien", e), Optional.<String>empty()))
        .contains("công ước luật biển");
    own.anew();
    Awaitility.await()
        .atMost(SOON)
        .until(() -> cluster.get("/_alias/" + settings.index()).status() == 200);
    assertThat(own.ask(e -> e.fingerprints("treaty").size(), -1)).isEqualTo(treaties);
    own.stop();
  }

  @Test
  void theRestOfAReindexCutShortIsClearedAndOthersAreLeftAlone() {
    IndexPlace.Opened first = place.open();
    assertThat(first.complete()).isFalse();
    place.use(first.engine());
    String used = ((ClusterEngine) first.engine()).index();
    String half = place.fresh().index();
    ClusterSettings near =
        ClusterSettings.of(SearchNodes.one().addresses(), settings.index() + "-b", "", "", 1, 0);
    String other = new IndexCluster(near).fresh().index();
    IndexPlace.Opened again = place.open();
    assertThat(again.complete()).isTrue();
    assertThat(((ClusterEngine) again.engine()).index()).isEqualTo(used);
    assertThat(status("/" + half)).isEqualTo(404);
    assertThat(status("/" + other)).isEqualTo(200);
    ClusterEngine next = place.fresh();
    place.use(next);
    place.discard(again.engine());
    assertThat(status("/" + used)).isEqualTo(404);
    assertThat(cluster.get("/_alias/" + settings.index()).done().has(next.index())).isTrue();
  }

  @Test
  void whatArrivesLateNeverTakesThePlaceOfSomethingNewer() {
    SearchEngine engine = place.fresh();
    engine.put(ONE, entry("mới nhất"), 7);
    assertThat(engine.commit()).isEmpty();
    engine.put(ONE, entry("cũ hơn"), 6);
    assertThat(engine.commit()).containsExactly(ONE);
    engine.put(ONE, List.of(), 6);
    assertThat(engine.commit()).containsExactly(ONE);
    assertThat(found(engine, "mới nhất")).isEqualTo(1);
    engine.put(ONE, entry("mới nữa"), 7);
    assertThat(engine.commit()).isEmpty();
    assertThat(found(engine, "mới nữa")).isEqualTo(1);
    engine.put(ONE, List.of(), 8);
    assertThat(engine.commit()).isEmpty();
    assertThat(found(engine, "mới nữa")).isZero();
  }

  @Test
  void anIndexThatIsGoneIsMadeAnew() {
    Awaitility.await().atMost(SOON).until(() -> pending.waiting().isEmpty());
    Indexing own = new Indexing(pending, kinds, watches, place);
    own.start();
    Awaitility.await().atMost(SOON).until(own::complete);
    String used =
        cluster.get("/_alias/" + settings.index()).done().propertyNames().iterator().next();
    cluster.delete("/" + used).done();
    assertThat(own.ask(e -> found(e, "công ước"), -1)).isEqualTo(-1);
    Awaitility.await()
        .atMost(SOON)
        .until(() -> own.complete() && own.ask(e -> found(e, "công ước"), -1) > 0);
    own.stop();
  }

  @Test
  void aClusterThatDoesNotAnswerIsWaitedForAndTheNextAddressIsAsked() {
    ClusterSettings nobody = ClusterSettings.of("http://127.0.0.1:9", "nobody", "", "", 1, 0);
    assertThatThrownBy(() -> new IndexCluster(nobody).open()).isInstanceOf(EngineAway.class);
    Indexing own = new Indexing(pending, kinds, watches, new IndexCluster(nobody));
    own.start();
    assertThat(own.complete()).isFalse();
    assertThat(own.ask(e -> 1, -1)).isEqualTo(-1);
    own.stop();
    ClusterSettings second =
        ClusterSettings.of(
            "http://127.0.0.1:9, " + SearchNodes.one().addresses(), "second", "", "", 1, 0);
    assertThat(found(new IndexCluster(second).fresh(), "gì cũng được")).isZero();
  }

  @Test
  void aWrongSettingStopsTheStart() {
    SearchSetup setup = new SearchSetup();
    assertThatThrownBy(() -> setup.indexPlace("opensearc", Path.of("x"), settings))
        .hasMessageContaining("opensearc");
    assertThat(setup.indexPlace("opensearch", Path.of("x"), settings))
        .isInstanceOf(IndexCluster.class);
    for (String address : new String[] {"", "localhost:9200", "ftp://a", "http://"}) {
      assertThatThrownBy(() -> ClusterSettings.of(address, "a", "", "", 1, 1))
          .as(address)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> ClusterSettings.of("http://a", "A b", "", "", 1, 1))
        .hasMessageContaining("index");
    assertThatThrownBy(() -> ClusterSettings.of("http://a", "a", "", "", 0, 1))
        .hasMessageContaining("shards");
  }
}
