package org.banggiao.search;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.banggiao.syllable.Keys;

/** An entry as the embedded engine keeps it. */
final class EntryDocument {

  static final String RECORD = "record";
  static final String DAY_VALUE = "dayValue";
  static final String ENGLISH = "english";
  static final String FACET = "facet.";
  static final String LABEL = "label";
  static final String PRINT = "print";

  /** On the first part of a record only. */
  static final String FIRST = "first";

  private EntryDocument() {}

  /** The parts of a record in a row. */
  static List<Document> of(List<Entry> parts) {
    int print = parts.hashCode();
    List<Document> documents = parts.stream().map(e -> of(e, print)).toList();
    documents.getFirst().add(new StringField(FIRST, "1", Field.Store.NO));
    return documents;
  }

  private static Document of(Entry e, int print) {
    Document d = new Document();
    String record = e.record().toString();
    d.add(new StringField(RECORD, record, Field.Store.YES));
    d.add(new StringField("kind", e.record().kind(), Field.Store.NO));
    d.add(new StoredField("part", e.part()));
    d.add(new StoredField("lang", e.lang()));
    d.add(new NumericDocValuesField(ENGLISH, e.lang().equals("en") ? 1 : 0));
    d.add(new StoredField("title", e.title()));
    d.add(new StoredField("path", e.path()));
    d.add(new StoredField("text", e.text()));
    d.add(new StoredField(PRINT, print));
    Fields.text(d, Keys.of(searched(e)));
    e.labels().forEach(l -> d.add(new StringField(LABEL, l, Field.Store.NO)));
    facet(d, "loai", e.record().kind());
    LocalDate day = e.day();
    if (day != null) {
      d.add(new StoredField("day", day.toString()));
      d.add(new LongPoint(QuestionQuery.DAY, day.toEpochDay()));
      d.add(new NumericDocValuesField(DAY_VALUE, day.toEpochDay()));
      facet(d, "nam", "" + day.getYear());
    }
    e.facets().forEach((name, values) -> values.forEach(v -> facet(d, name, v)));
    return d;
  }

  /** All the words by which an entry is found. */
  static String searched(Entry e) {
    return searched(e.title(), e.text());
  }

  static String searched(String title, String text) {
    return title + "\n" + text;
  }

  private static void facet(Document d, String name, String value) {
    if (value.isBlank()) {
      return;
    }
    d.add(new SortedSetDocValuesField(FACET + name, new BytesRef(value)));
    d.add(new StringField(FACET + name, value, Field.Store.NO));
    Keys keys = Keys.of(value);
    for (int i = 0; i < keys.size(); i++) {
      d.add(new StringField(name, keys.key(i, false), Field.Store.NO));
    }
  }
}
