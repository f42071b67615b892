package org.banggiao.search;

import java.util.List;

/** The words of an index and how common they are, exactly or by a sample. */
interface Lexicon {

  /** In how many parts the key stands, of the fields of {@link Fields}. */
  int frequency(String field, String key);

  /** The accented keys that fold to {@code folded}, commonest first, at most eight. */
  List<String> accentedForms(String folded);

  /**
   * The folded keys that stand in the index one slip of the keys beside {@code folded}, which does
   * not: a letter more, less, other, or two neighbours swapped; two slips from eight letters on.
   * Likest first, at most eight.
   */
  List<String> near(String folded);
}
