package org.banggiao.document;

/**
 * How far the proposals of a text have been decided.
 *
 * @param passages paragraphs in which something is proposed
 * @param decided those of them in which nothing is open any more
 */
public record Coverage(int passages, int decided) {

  public int open() {
    return passages - decided;
  }

  /** 0 to 100; 100 when nothing was proposed. */
  public int percent() {
    return passages == 0 ? 100 : 100 * decided / passages;
  }
}
