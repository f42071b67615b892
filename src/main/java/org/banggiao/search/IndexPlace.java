package org.banggiao.search;

import java.io.IOException;
import java.util.Map;
import org.banggiao.kernel.RecordRef;

/** Where indexes lie side by side, one of them in use. */
sealed interface IndexPlace permits IndexFolder, IndexCluster {

  /** Changes whenever fields or keys change, so that an index made otherwise is made anew. */
  String FORM = "4";

  /** An engine and whether it holds all records already. */
  record Opened(SearchEngine engine, boolean complete) {}

  /** Opens the index in use; when there is none that is whole and of this form, an empty one. */
  Opened open() throws IOException;

  /** An empty index beside the one in use. */
  SearchEngine fresh() throws IOException;

  /** From now on the index in use is this one. */
  void use(SearchEngine engine) throws IOException;

  /** Closes an index that is not in use any more and throws it away. */
  void discard(SearchEngine engine) throws IOException;

  /**
   * Every record of a kind in the index in use with the fingerprint of its parts, read beside a
   * running server; empty while there is no index.
   */
  Map<RecordRef, Integer> fingerprints(String kind) throws IOException;
}
