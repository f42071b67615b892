package org.banggiao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.reading.Reading;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Rows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Received documents, their text and passages. What was received and read never changes. */
@Component
public class Documents {

  private final DocumentStore store;
  private final DocumentList list;
  private final TextStore texts;
  private final MarkStore marks;
  private final ProposalStore proposals;
  private final Originals originals;
  private final Arrivals arrivals;
  private final Reader reader;

  Documents(
      DocumentStore store,
      DocumentList list,
      TextStore texts,
      MarkStore marks,
      ProposalStore proposals,
      Originals originals,
      Arrivals arrivals,
      Reader reader) {
    this.store = store;
    this.list = list;
    this.texts = texts;
    this.marks = marks;
    this.proposals = proposals;
    this.originals = originals;
    this.arrivals = arrivals;
    this.reader = reader;
  }

  /**
   * Takes a file in and reads it; when reading takes longer than two seconds it goes on in the
   * background and the document stays RECEIVED until then. When this returns, the file is kept.
   *
   * @throws Refusal with the reason when the file cannot be taken: empty, too large, locked, with
   *     macros, of a kind not read here; {@code document.secret} when it is marked as a state
   *     secret, of which nothing is kept
   */
  public Receipt receive(InputStream content, Intake intake, Actor actor) {
    return arrivals.receive(content, intake, actor);
  }

  public Receipt receive(Path file, Intake intake, Actor actor) {
    try (InputStream content = Files.newInputStream(file)) {
      return receive(content, intake, actor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Receipt receive(byte[] content, String fileName, Actor actor) {
    return receive(new ByteArrayInputStream(content), Intake.upload(fileName), actor);
  }

  /** A text pasted by a person: kept as a plain text file. */
  public Receipt paste(String title, String text, Actor actor) {
    if (text.isBlank()) {
      throw Refusal.invalid("document.paste.empty").at("noiDung");
    }
    String name = title.isBlank() ? firstLine(text) : title.strip();
    return receive(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        new Intake(name.replaceAll("[/\\\\]", "-") + ".txt", "PASTE", false),
        actor);
  }

  private static String firstLine(String text) {
    String line = text.strip().lines().findFirst().orElse("").strip();
    return line.length() > 120 ? line.substring(0, 120) : line;
  }

  public Document get(long id, Actor actor) {
    actor.require(Role.reading());
    return get(id);
  }

  private Document get(long id) {
    return store.find(id).orElseThrow(() -> Refusal.absent("document.absent", id));
  }

  /** Every document, the first received first. */
  public List<Long> ids(Actor actor) {
    actor.require(Role.reading());
    return store.ids();
  }

  /** Titles and numbers in one call: a page names many. */
  public Map<Long, Document> all(Collection<Long> ids) {
    return store.all(ids).stream().collect(Collectors.toMap(Document::id, Function.identity()));
  }

  /** A page of the list; filters and sort keys are those of {@link DocumentList}. */
  public Rows<Document> list(ListQuery query, Actor actor) {
    actor.require(Role.reading());
    return list.page(query);
  }

  /** The whole list as filtered, at most {@link DocumentList#EXPORT} rows. */
  public List<Document> export(ListQuery query, Actor actor) {
    actor.require(Role.reading());
    return list.all(query);
  }

  /** Documents that report the same conference as this one. */
  public List<Document> sameConference(long id) {
    return store.sameConference(id);
  }

  /** Other documents that carry this one's number and symbol. */
  public List<Document> sameSymbol(Document document) {
    return store.sameSymbol(document);
  }

  public List<Receipt> receipts(long id) {
    return store.receipts(id);
  }

  /** Where in the text the reader saw what it proposes about the document. */
  public Map<String, Mark> marks(long id) {
    return marks.of(id);
  }

  /** Why there is no text: a code of {@code document.problem.*}, or empty. */
  public String problem(long id) {
    return store.problem(id);
  }

  /** The whole text, or empty when there is none yet. */
  public String text(long id) {
    return texts.slice(id, 0, Integer.MAX_VALUE);
  }

  /** Where the text comes from. */
  public java.util.Optional<DocumentText> findText(long id) {
    return texts.find(id);
  }

  /** Every numbered passage, in order of their start, the larger first. */
  public List<Passage> passages(long id) {
    return texts.passages(id, null, 1, Integer.MAX_VALUE);
  }

  /** Paragraphs {@code first} to {@code last}, both in. */
  public List<Passage> paragraphs(long id, int first, int last) {
    return texts.passages(id, "PARAGRAPH", first, last);
  }

  public int paragraphCount(long id) {
    return texts.count(id, "PARAGRAPH");
  }

  /** Where parts (Phần, Chương, Mục …) begin between the two characters. */
  public List<Integer> partStarts(long id, int start, int end) {
    return texts.partStarts(id, start, end);
  }

  /** Number of the paragraph the character stands in; 1 before the first. */
  public int paragraphAt(long id, int offset) {
    return texts.passageAt(id, "PARAGRAPH", offset).map(Passage::number).orElse(1);
  }

  /** The characters from {@code start} up to {@code end}; fewer when the text is shorter. */
  public String slice(long id, int start, int end) {
    return texts.slice(id, start, end);
  }

  /** Spans with a form of their own that touch those characters. */
  public List<Region> regions(long id, int start, int end) {
    return texts.regions(id, start, end);
  }

  /**
   * The citation of the very characters.
   *
   * @throws Refusal INVALID when the span is empty, lies outside the text, or cuts a character in
   *     two
   */
  public Citation cite(long document, int start, int end) {
    DocumentText text =
        texts.find(document).orElseThrow(() -> Refusal.invalid("document.no-text", document));
    PassageRef place = new PassageRef(document, start, end);
    if (start == end || end > text.chars()) {
      throw Refusal.invalid("document.cite", start, end, text.chars()).at("tu");
    }
    String quote = texts.slice(document, start, end);
    if (Character.isLowSurrogate(quote.charAt(0))
        || Character.isHighSurrogate(quote.charAt(quote.length() - 1))) {
      throw Refusal.invalid("document.cite", start, end, text.chars()).at("tu");
    }
    return new Citation(place, quote);
  }

  /** What the rules say of the text now; costs time linear in the text. */
  public Reading reading(long id) {
    return reader.reading(get(id), text(id));
  }

  /** Paragraphs with a proposal that waits for a person: decided and open. */
  public Coverage coverage(long id) {
    return proposals.coverage(id, Proposal.DECIDED_ONE_BY_ONE);
  }

  /** The same, for one kind of proposal only. */
  public Coverage coverage(long id, String kind) {
    return proposals.coverage(id, List.of(kind));
  }

  /** Paragraphs that wait, of those of the documents in which one waits: many in one call. */
  public Map<Long, Integer> open(Collection<Long> ids, String kind) {
    return proposals.open(ids, kind);
  }

  /** The received bytes; only once read, so that a file not yet looked at is never handed out. */
  public Path original(long id, Actor actor) {
    Document document = get(id, actor);
    if (document.state().equals("RECEIVED")) {
      throw Refusal.unavailable("document.reading");
    }
    return originals.at(document.sha256());
  }

  /** A person says what the document is. */
  @Transactional
  public Document describe(long id, Description description, Actor actor) {
    actor.require(Arrivals.TAKING_IN);
    arrivals.describe(get(id), description, actor);
    return get(id);
  }

  /** A person gives the text of a file that has none; it becomes the text and says who typed it. */
  public Document type(long id, String text, Actor actor) {
    actor.require(Arrivals.TAKING_IN);
    Document document = get(id);
    if (!document.state().equals("NO_TEXT") && !document.state().equals("UNREADABLE")) {
      throw Refusal.conflict("document.text.there").at("noiDung");
    }
    arrivals.type(document, text, actor);
    return get(id);
  }

  /** Applies the rules of today again; what people decided stays. */
  @Transactional
  public Document readAgain(long id, Actor actor) {
    actor.require(Arrivals.TAKING_IN);
    Document document = get(id);
    if (!document.read()) {
      throw Refusal.conflict("document.no-text", id);
    }
    reader.proposeAgain(document, texts.slice(id, 0, Integer.MAX_VALUE), actor);
    return get(id);
  }

  /** Where two documents agree and differ. */
  public Differences differences(long a, long b, Actor actor) {
    Document first = get(a, actor);
    Document second = get(b, actor);
    if (!first.read() || !second.read()) {
      throw Refusal.conflict("document.no-text", first.read() ? b : a);
    }
    return Differences.of(
        first,
        Objects.requireNonNull(text(a)),
        reading(a),
        second,
        Objects.requireNonNull(text(b)),
        reading(b));
  }
}
