package org.banggiao.search;

import org.banggiao.kernel.RecordRef;
import org.banggiao.syllable.Keys;

/** What is shown of the parts found: what was found in them marked, and what they have not. */
final class Shown {

  private final Snippet.Marks marks;
  private final Missing missing;

  Shown(Question question) {
    this.marks = QuestionQuery.marks(question);
    this.missing = new Missing(question);
  }

  SearchEngine.Hit hit(
      RecordRef record, int part, String lang, String title, String path, String day, String text) {
    Keys titleKeys = Keys.of(title);
    Keys textKeys = Keys.of(text);
    boolean[] inTitle = marks.hits(titleKeys);
    boolean[] inText = marks.hits(textKeys);
    Missing.There there = new Missing.There();
    there.add(titleKeys, inTitle);
    there.add(textKeys, inText);
    return new SearchEngine.Hit(
        record,
        part,
        lang,
        Snippet.whole(titleKeys, inTitle),
        path,
        day,
        Snippet.around(textKeys, inText),
        missing.of(there));
  }
}
