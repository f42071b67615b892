package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;

/** What is counted sixty-four texts at a time is what counting them one by one gives. */
class FitsTest {

  private static final int TEXTS = 20_000;
  private static final int WORDS = 14;

  @Test
  void textsWithSoManyOfTheWordsAreThoseCountedOneByOne() throws IOException {
    Random r = new Random(7);
    List<Set<Integer>> texts = new ArrayList<>();
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
      for (int i = 0; i < TEXTS; i++) {
        Set<Integer> words = new HashSet<>();
        for (int w = 0; w < WORDS; w++) {
          // From a word in every second text to one in eight thousand.
          if (r.nextInt(1 << w) == 0 && r.nextBoolean()) {
            words.add(w);
          }
        }
        texts.add(words);
        Document d = new Document();
        words.forEach(w -> d.add(new StringField("w", "" + w, Field.Store.NO)));
        writer.addDocument(d);
        if (i == TEXTS / 3) {
          writer.commit();
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (int round = 0; round < 200; round++) {
          Set<Integer> asked = new TreeSet<>();
          for (int n = 1 + r.nextInt(WORDS); asked.size() < n; ) {
            asked.add(r.nextInt(WORDS + 1));
          }
          int least = 1 + r.nextInt(asked.size());
          AtLeast some =
              new AtLeast(
                  asked.stream().map(w -> new TermQuery(new Term("w", "" + w))).toList(), least);
          assertThat(found(searcher, some))
              .as(some::toString)
              .isEqualTo(counted(texts, asked, least));
          assertThat(found(searcher, some.all()))
              .as(() -> "all of " + some)
              .isEqualTo(counted(texts, asked, asked.size()));
        }
      }
    }
  }

  private static List<Integer> found(IndexSearcher searcher, Query query) throws IOException {
    List<Integer> found = new ArrayList<>();
    for (var hit : searcher.search(query, TEXTS).scoreDocs) {
      found.add(hit.doc);
    }
    return found;
  }

  private static List<Integer> counted(List<Set<Integer>> texts, Set<Integer> asked, int least) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).stream().filter(asked::contains).count() >= least) {
        found.add(i);
      }
    }
    return found;
  }

  @Test
  void recordsAreCountedOnceHoweverTheirPartsLie() {
    Random r = new Random(8);
    for (int round = 0; round < 2_000; round++) {
      int parts = 1 + r.nextInt(400);
      FixedBitSet there = new FixedBitSet(parts);
      FixedBitSet starts = new FixedBitSet(parts);
      int share = 1 + r.nextInt(60);
      int length = 1 + r.nextInt(120);
      Set<Integer> records = new HashSet<>();
      int record = -1;
      for (int i = 0; i < parts; i++) {
        if (i == 0 || r.nextInt(length) == 0) {
          starts.set(i);
          record++;
        }
        if (r.nextInt(share) == 0) {
          there.set(i);
          records.add(record);
        }
      }
      assertThat(RecordStarts.count(there, starts)).isEqualTo(records.size());
    }
  }
}
