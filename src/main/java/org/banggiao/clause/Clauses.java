package org.banggiao.clause;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The door for the language of clauses: read, print, say in words. Grammar: docs/clauses.md. */
public final class Clauses {
  private Clauses() {}

  /**
   * Reads a clause. Nothing, blank or UNKNOWN is the unknown clause. Refuses with {@code
   * clause.syntax} (line, column, offset, what stands there, what could), {@code clause.deep} or
   * {@code clause.long}.
   */
  public static Clause parse(@Nullable String text) {
    return text == null || text.isBlank() ? Clause.UNKNOWN : new SectionParser(text).clause();
  }

  /** The clause in its one written form; {@code parse(print(c))} equals {@code c}. */
  public static String print(Clause clause) {
    return Print.clause(clause);
  }

  /** The clause in sentences, in Vietnamese or English. */
  public static String prose(Clause clause, Locale language) {
    return new Prose(language.getLanguage().equals("en")).clause(clause);
  }
}
