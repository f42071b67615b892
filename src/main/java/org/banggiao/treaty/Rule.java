package org.banggiao.treaty;

/**
 * The final clause of a treaty on its entry into force.
 *
 * @param article where it stands, such as {@code 308}
 * @param clause in the language of docs/clauses.md; empty when unknown
 * @param quote the clause as worded, or our summary of it; may be empty
 */
public record Rule(String article, String clause, String quote) {

  public static final Rule UNKNOWN = new Rule("", "", "");

  public boolean known() {
    return !clause.isEmpty();
  }
}
