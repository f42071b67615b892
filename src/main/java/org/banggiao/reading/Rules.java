package org.banggiao.reading;

/** Makes sure every rule's words are known before the first text is cut into tokens. */
final class Rules {
  private static final boolean LOADED = load0();

  private Rules() {}

  static void load() {
    if (!LOADED) {
      throw new IllegalStateException("the rules did not load");
    }
  }

  private static boolean load0() {
    String[] names = {
      "Sentences",
      "Asides",
      "Markers",
      "Headers",
      "Numerals",
      "Months",
      "DateForms",
      "Dates",
      "Tense",
      "Units",
      "Figures",
      "Qualifiers",
      "NotFigures",
      "Subjects",
      "LeadIns",
      "LeadWords",
      "Counts",
      "Deontic",
      "Requests",
      "MarkedLines",
      "SentenceLeads",
      "SentenceLists",
      "InlineLists",
      "UnmarkedLists",
      "FollowingSentences",
      "TableHead",
      "TableRows",
      "CommaLists",
      "KeywordLists",
      "Posts",
      "Names",
      "Officials",
      "Meetings",
      "Conferences",
      "Lists",
      "Deadlines"
    };
    for (String name : names) {
      try {
        Class.forName("org.banggiao.reading." + name, true, Rules.class.getClassLoader());
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return true;
  }
}
