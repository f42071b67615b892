package org.banggiao.search;

/** The contract on an index of a real OpenSearch node. */
class ClusterEngineTest extends SearchEngineContract {

  private final ClusterSettings settings = SearchNodes.one().settings();

  @Override
  SearchEngine fresh() {
    return new IndexCluster(settings).fresh();
  }
}
