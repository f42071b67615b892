package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.banggiao.kernel.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our search on a judged set beside PostgreSQL's and OpenSearch's, all in one run over the same
 * texts, for the queries as given and for the same without accents. Run by name with {@code
 * -Dpeers.corpus=FILE[,FILE] -Dpeers.queries=FILE}, the plain forms of docs/search.md; {@code
 * -Dpeers.titles=false}, {@code -Dpeers.chars=40} for the least length of a text, {@code
 * -Dpeers.slow=150} for how many queries, drawn at random, PostgreSQL is asked, {@code
 * -Dpeers.only=page,icu} for the systems with such a word in their name.
 */
class SearchPeersRun {

  private static final int SLOW = Integer.getInteger("peers.slow", Integer.MAX_VALUE);
  private static final int DEEP = 100;

  @TempDir private Path folder;

  /** One that finds ids for words, best first. */
  interface Peer {
    void add(String id, String text);

    void ready();

    List<String> find(String words);
  }

  @Test
  void oursBesideItsPeers() throws IOException {
    List<TestSet.Query> queries =
        TestSet.queries(Path.of(System.getProperty("peers.queries", "-")), null).stream()
            .filter(q -> q.judged().values().stream().anyMatch(g -> g > 0))
            .toList();
    List<TestSet.Query> fewer = new ArrayList<>(queries);
    Collections.shuffle(fewer, new Random(1));
    fewer = fewer.subList(0, Math.min(SLOW, fewer.size()));
    Map<String, Peer> peers = new LinkedHashMap<>();
    StringBuilder report = new StringBuilder();
    try (TextIndex ours = TextIndex.ours(folder.resolve("ours"));
        LuceneEngine page = new LuceneEngine(folder.resolve("page"));
        TextIndex plain = TextIndex.plain(folder.resolve("plain"), new StandardAnalyzer());
        TextIndex icu = TextIndex.plain(folder.resolve("icu"), SearchPeers.icu())) {
      put(peers, "bang-giao", () -> SearchPeers.of(ours));
      put(peers, "page /tim of bang-giao", () -> SearchPeers.page(page));
      put(peers, "Lucene, StandardAnalyzer", () -> SearchPeers.of(plain));
      put(peers, "Lucene, ICU tokenizer and folding", () -> SearchPeers.of(icu));
      put(
          peers,
          "OpenSearch, standard",
          () -> new OpenSearchPeer(SearchNodes.one().settings(), "standard"));
      for (String rank : new String[] {"ts_rank_cd", "ts_rank"}) {
        put(peers, "PostgreSQL simple, " + rank, () -> new PostgresPeer(false, rank));
        put(peers, "PostgreSQL unaccent, " + rank, () -> new PostgresPeer(true, rank));
      }
      int texts = fill(peers);
      report.append(
          String.format(
              Locale.ROOT,
              "%d texts, %d queries; PostgreSQL asked %d%n",
              texts,
              queries.size(),
              fewer.size()));
      report.append("| system | recall@10 | MRR@10 | nDCG@10 | stripped: recall@10 | MRR@10");
      report.append(" | nDCG@10 |\n|---|---|---|---|---|---|---|\n");
      for (var p : peers.entrySet()) {
        boolean slow = p.getValue() instanceof PostgresPeer;
        report.append("| ").append(p.getKey());
        for (boolean strip : new boolean[] {false, true}) {
          Scores s = score(p.getValue(), slow ? fewer : queries, strip);
          report.append(
              String.format(
                  Locale.ROOT, " | %.3f | %.3f | %.4f", s.recall10(), s.mrr10(), s.ndcg10()));
        }
        report.append(" |\n");
        System.out.print(report.substring(report.lastIndexOf("\n| ") + 1));
      }
    }
    System.out.print(report);
    Files.writeString(Path.of("target", "peers.txt"), report);
    assertThat(queries).isNotEmpty();
  }

  private static void put(Map<String, Peer> peers, String name, Supplier<Peer> peer) {
    String only = System.getProperty("peers.only", "");
    if (Arrays.stream(only.split(",", -1)).anyMatch(name::contains)) {
      peers.put(name, peer.get());
    }
  }

  private static Scores score(Peer peer, List<TestSet.Query> queries, boolean strip) {
    List<Scores> all = new ArrayList<>();
    for (TestSet.Query q : queries) {
      List<String> found = peer.find(strip ? Fold.plain(q.text()) : q.text());
      all.add(Scores.of(found.subList(0, Math.min(DEEP, found.size())), q.judged()));
    }
    return Scores.mean(all);
  }

  private static int fill(Map<String, Peer> peers) {
    boolean titles = Boolean.parseBoolean(System.getProperty("peers.titles", "true"));
    int chars = Integer.getInteger("peers.chars", 0);
    Set<String> ids = new HashSet<>();
    for (String file : System.getProperty("peers.corpus", "-").split(",", -1)) {
      TestSet.texts(
          Path.of(file),
          t -> {
            if (t.text().strip().length() >= chars && ids.add(t.id())) {
              String text = titles && !t.title().isBlank() ? t.title() + "\n" + t.text() : t.text();
              peers.values().forEach(p -> p.add(t.id(), text));
            }
          });
    }
    peers.values().forEach(Peer::ready);
    return ids.size();
  }
}
