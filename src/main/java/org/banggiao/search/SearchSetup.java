package org.banggiao.search;

import java.nio.file.Path;
import org.banggiao.shell.NavEntry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SearchSetup {

  @Bean
  NavEntry searchNav() {
    return NavEntry.open(15, "/tim", "nav.search");
  }

  /** The engine is chosen by one setting. */
  @Bean
  IndexPlace indexPlace(
      @Value("${bang-giao.search.engine}") String engine,
      @Value("${bang-giao.search.folder}") Path folder,
      ClusterSettings cluster) {
    return switch (engine) {
      case "lucene" -> new IndexFolder(folder);
      case "opensearch" -> new IndexCluster(cluster);
      default ->
          throw new IllegalArgumentException(
              "bang-giao.search.engine is " + engine + "; it may be lucene or opensearch");
    };
  }

  @Bean
  ClusterSettings clusterSettings(
      @Value("${bang-giao.search.opensearch.addresses}") String addresses,
      @Value("${bang-giao.search.opensearch.index}") String index,
      @Value("${bang-giao.search.opensearch.user}") String user,
      @Value("${bang-giao.search.opensearch.password}") String password,
      @Value("${bang-giao.search.opensearch.shards}") int shards,
      @Value("${bang-giao.search.opensearch.copies}") int copies) {
    return ClusterSettings.of(addresses, index, user, password, shards, copies);
  }
}
