package org.banggiao.search;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * Where the OpenSearch cluster is and how the index lies in it.
 *
 * @param addresses of its nodes, asked in turn when one does not answer
 * @param index name of the index in use, an alias; the indexes themselves are named after it
 * @param user empty when the cluster asks for none
 * @param copies of each shard beside the first, so how many nodes may be lost
 */
record ClusterSettings(
    List<URI> addresses, String index, String user, String password, int shards, int copies) {

  /**
   * As they stand in the settings, addresses separated by commas.
   *
   * @throws IllegalArgumentException saying what is wrong
   */
  static ClusterSettings of(
      String addresses, String index, String user, String password, int shards, int copies) {
    List<URI> all =
        Arrays.stream(addresses.split(",", -1))
            .map(String::strip)
            .filter(a -> !a.isEmpty())
            .map(URI::create)
            .toList();
    if (all.isEmpty()
        || !all.stream()
            .allMatch(a -> "http".equals(a.getScheme()) || "https".equals(a.getScheme()))
        || !all.stream().allMatch(a -> a.getHost() != null)) {
      throw new IllegalArgumentException(
          "bang-giao.search.opensearch.addresses: http://host:9200 or https://…, by commas");
    }
    if (!index.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "bang-giao.search.opensearch.index: small letters, digits and - only");
    }
    if (shards < 1 || copies < 0) {
      throw new IllegalArgumentException(
          "bang-giao.search.opensearch.shards is at least 1, copies at least 0");
    }
    return new ClusterSettings(all, index, user, password, shards, copies);
  }
}
