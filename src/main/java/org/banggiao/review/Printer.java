package org.banggiao.review;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Citation;
import org.banggiao.paper.Annex;
import org.banggiao.paper.Block.Align;
import org.banggiao.paper.Block.Clause;
import org.banggiao.paper.Block.Column;
import org.banggiao.paper.Block.Note;
import org.banggiao.paper.Block.Section;
import org.banggiao.paper.Block.Table;
import org.banggiao.paper.DocumentType;
import org.banggiao.paper.Footing;
import org.banggiao.paper.Letterhead;
import org.banggiao.paper.OfficialDocument;
import org.banggiao.paper.Papers;
import org.banggiao.paper.Signature;
import org.banggiao.paper.Source;
import org.banggiao.paper.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Prints a review on official paper: form 1.4 of Decree 30/2020/ND-CP, numbering system B. The
 * review is an official document of Viet Nam, so it is printed in Vietnamese whoever reads.
 */
@Component
class Printer {

  private final Material material;
  private final FigureTable table;
  private final Documents documents;
  private final org.banggiao.shell.Words words;
  private final InstantSource clock;

  Printer(
      Material material,
      FigureTable table,
      Documents documents,
      org.banggiao.shell.Words words,
      InstantSource clock) {
    this.material = material;
    this.table = table;
    this.documents = documents;
    this.words = words;
    this.clock = clock;
  }

  static Printout print(OfficialDocument paper) {
    return new Printout(Papers.html(paper), Papers.docx(paper), Papers.pdf(paper));
  }

  static byte[] print(OfficialDocument paper, PrintForm form) {
    return switch (form) {
      case HTML -> Papers.html(paper).getBytes(StandardCharsets.UTF_8);
      case DOCX -> Papers.docx(paper);
      case PDF -> Papers.pdf(paper);
    };
  }

  /**
   * @param edition its number, or 0 for a draft
   */
  OfficialDocument paper(
      Review review, List<Block> blocks, int edition, LocalDate asOf, Actor reader) {
    Sources sources = new Sources(reader);
    List<org.banggiao.paper.Block> body = new ArrayList<>();
    for (Part part : Part.values()) {
      List<org.banggiao.paper.Block> here = new ArrayList<>();
      for (Block b : blocks) {
        if (b.part() == part && !b.dropped()) {
          here.add(new Clause(sources.cited(b.finding())));
        }
      }
      if (part == Part.FIGURES) {
        figures(review, asOf, sources, here, reader);
      }
      if (!here.isEmpty()) {
        body.add(new Section(say(part.key())));
        body.addAll(here);
      }
    }
    return new OfficialDocument(
        new Letterhead(
            null, "BỘ NGOẠI GIAO", null, "BC-BNG", "Hà Nội", edition == 0 ? null : asOf, null),
        DocumentType.REPORT,
        say("review.subject", "" + review.year(), "" + (review.year() + 1)),
        List.of(),
        List.of(),
        body,
        new Footing(List.of(), "VP", Signature.head("Bộ trưởng")),
        List.of(new Annex(say("review.closure"), closure(review, sources))),
        sources.list(),
        notice(review, edition),
        clock.instant());
  }

  private @Nullable String notice(Review review, int edition) {
    List<String> notices = new ArrayList<>();
    if (edition == 0) {
      notices.add(say("review.draft"));
    }
    if (material.invented(review.year())) {
      notices.add(say("review.invented"));
    }
    return notices.isEmpty() ? null : String.join(" ", notices);
  }

  private void figures(
      Review review,
      LocalDate asOf,
      Sources sources,
      List<org.banggiao.paper.Block> body,
      Actor reader) {
    List<List<Words>> rows = new ArrayList<>();
    for (YearFigures f : table.of(review.year(), asOf, reader)) {
      rows.add(
          List.of(
              Words.of(f.name()),
              sources.cited(f.before(), f.beforeAt()),
              sources.cited(f.now(), f.nowAt()),
              Words.of(f.change()),
              Words.of(f.source())));
    }
    if (rows.isEmpty()) {
      return;
    }
    body.add(
        new Table(
            say("review.figures", "" + review.year(), "" + (review.year() - 1)),
            List.of(
                new Column(say("review.figures.name"), 5, Align.LEFT),
                new Column("" + (review.year() - 1), 3, Align.RIGHT),
                new Column("" + review.year(), 3, Align.RIGHT),
                new Column(say("review.figures.change"), 3, Align.RIGHT),
                new Column(say("review.figures.source"), 4, Align.LEFT)),
            rows));
  }

  private List<org.banggiao.paper.Block> closure(Review review, Sources sources) {
    List<List<Words>> rows = new ArrayList<>();
    for (ClosureRow r : material.closure(review.year())) {
      rows.add(
          List.of(
              Words.of("" + r.number()),
              Words.of(r.title()).mark(sources.number(r.given())),
              sources.cited(r.result(), r.proofs()),
              Words.of(r.verdict())));
    }
    if (rows.isEmpty()) {
      return List.of(new Note(Words.of(say("review.closure.none"))));
    }
    return List.of(
        new Table(
            say("review.closure.caption", "" + review.year()),
            List.of(
                new Column("TT", 1, Align.CENTER),
                new Column(say("review.closure.directive"), 5, Align.LEFT),
                new Column(say("review.closure.result"), 5, Align.LEFT),
                new Column(say("review.closure.verdict"), 3, Align.LEFT)),
            rows));
  }

  private String say(String key, Object... arguments) {
    return words.say(org.banggiao.shell.Words.VIETNAMESE, key, arguments);
  }

  /** The list of sources, numbered as first cited; each with the words that stood there. */
  private final class Sources {
    private final Actor reader;
    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

    Sources(Actor reader) {
      this.reader = reader;
    }

    int number(Citation c) {
      return numbers.computeIfAbsent(c, k -> numbers.size() + 1);
    }

    Words cited(Finding finding) {
      return cited(finding.printed() + " ", finding.citations());
    }

    Words cited(String words, @Nullable Citation at) {
      return cited(words, at == null ? List.of() : List.of(at));
    }

    Words cited(String words, List<Citation> at) {
      Words sentence = Words.of(words);
      for (Citation c : at) {
        sentence = sentence.mark(number(c));
      }
      return sentence;
    }

    List<Source> list() {
      Map<Long, String> titles = new HashMap<>();
      return numbers.keySet().stream()
          .map(c ->
              new Source(
                  titles.computeIfAbsent(
                          c.passage().document(), id -> documents.get(id, reader).title())
                      + ": “"
                      + c.quote().strip()
                      + "”",
                  c.passage().path()))
          .toList();
    }
  }
}
