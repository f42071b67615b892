package org.banggiao.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Happened;
import org.banggiao.organisation.Bodies;
import org.banggiao.reading.Body;
import org.banggiao.reading.Conference;
import org.banggiao.reading.DocumentMarks;
import org.banggiao.reading.Hints;
import org.banggiao.reading.Passages;
import org.banggiao.reading.Reading;
import org.banggiao.reading.Readings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what was found in a document: its text and passages once, its proposals as often as
 * asked.
 */
@Component
class Reader {

  /** Formats whose own title was written for readers: the page's title, the mail's subject. */
  private static final Set<String> OWN_TITLE = Set.of("text/html", "message/rfc822");

  private static final Pattern PROVINCE = Pattern.compile("^(Tỉnh|Thành phố) ");

  private final DocumentStore store;
  private final TextStore texts;
  private final MarkStore marks;
  private final ProposalStore proposals;
  private final Bodies bodies;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  Reader(
      DocumentStore store,
      TextStore texts,
      MarkStore marks,
      ProposalStore proposals,
      Bodies bodies,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.texts = texts;
    this.marks = marks;
    this.proposals = proposals;
    this.bodies = bodies;
    this.clock = clock;
    this.events = events;
  }

  /** What the rules say of the text, leaving out what the extraction set aside. */
  Reading reading(Document document, String text) {
    return read(
        document, text, texts.regions(document.id(), 0, text.length()), document.issuedOn());
  }

  /** A text that says its own day is read with the bodies of that day. */
  private Reading asOfItsDay(Document document, String text, List<Region> regions) {
    Reading reading = read(document, text, regions, document.issuedOn());
    LocalDate said = issued(reading.marks(), reading);
    return said == null || said.equals(document.issuedOn())
        ? reading
        : read(document, text, regions, said);
  }

  private Reading read(
      Document document, String text, List<Region> regions, @Nullable LocalDate day) {
    return Readings.read(prose(text, regions), new Hints(document.title(), day, bodiesOn(day)));
  }

  /** The same offsets, blanks where the text is set aside. */
  private static String prose(String text, List<Region> regions) {
    char[] all = text.toCharArray();
    for (Region r : regions) {
      if (r.kind().equals("ASIDE")) {
        for (int i = r.start(); i < r.end(); i++) {
          all[i] = all[i] == '\n' ? '\n' : ' ';
        }
      }
    }
    return new String(all);
  }

  /** Writes the text down for ever, with passages, marks and proposals, all or nothing. */
  @Transactional(propagation = Propagation.MANDATORY)
  void record(Document document, String origin, Found.Text found, Actor actor) {
    String text = found.text();
    Reading reading = asOfItsDay(document, text, found.regions());
    List<Region> regions = new ArrayList<>(found.regions());
    reading
        .asides()
        .forEach(a ->
            regions.add(
                new Region("ASIDE_READ", a.kind().name(), a.span().start(), a.span().end())));
    Instant now = clock.instant();
    texts.add(document.id(), origin, found, regions, actor, now);
    texts.addPassages(document.id(), Passages.of(text));
    Description said = described(document, found, reading);
    store.describe(document.id(), said, false, actor, now);
    store.state(document.id(), "READ", "", document.mediaType());
    propose(document.id(), text, reading, said.issuedOn());
    events.publishEvent(
        new Happened(
            "document.read",
            document.ref(),
            actor,
            Map.of("sha256", document.sha256(), "title", said.title(), "origin", origin)));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void proposeAgain(Document document, String text, Actor actor) {
    Reading reading = reading(document, text);
    propose(document.id(), text, reading, document.issuedOn());
    events.publishEvent(new Happened("document.read-again", document.ref(), actor, Map.of()));
  }

  private void propose(long id, String text, Reading reading, @Nullable LocalDate anchor) {
    mark(id, "typeName", reading.marks().type());
    mark(id, "symbol", reading.marks().number());
    mark(id, "issuer", reading.marks().issuer());
    mark(id, "place", reading.marks().place());
    mark(id, "issuedOn", reading.marks().date());
    mark(id, "urgency", reading.marks().urgency());
    mark(id, "title", reading.marks().subject());
    proposals.propose(id, Suggestions.of(text, reading, anchor));
    Conference main = reading.mainConference();
    store.conference(
        id,
        main == null ? null : main.type().name().toLowerCase(Locale.ROOT),
        main == null ? null : main.date());
  }

  private void mark(long id, String field, DocumentMarks.@Nullable Mark mark) {
    if (mark != null) {
      marks.put(
          id, new Mark(field, mark.value(), mark.span().start(), mark.span().end(), mark.rule()));
    }
  }

  /**
   * The head of an official document first, then the title of the text, then what the file says.
   */
  private Description described(Document document, Found.Text found, Reading reading) {
    DocumentMarks m = reading.marks();
    String title = value(m.subject());
    if (title == null && OWN_TITLE.contains(document.mediaType()) && !found.title().isBlank()) {
      title = found.title();
    }
    if (title == null && reading.title() != null) {
      title = reading.title().in(found.text());
    }
    if (title == null || title.isBlank()) {
      title = found.title().isBlank() ? document.title() : found.title();
    }
    title = title.replaceAll("\\s+", " ").strip();
    return new Description(
        title.length() > 300 ? title.substring(0, 299) + "…" : title,
        capital(value(m.type())),
        value(m.number()),
        issuer(value(m.issuer()), issued(m, reading)),
        issued(m, reading),
        m.language().equals("und") && !found.language().isEmpty() ? found.language() : m.language(),
        urgency(m.urgency()));
  }

  /** The name a body of ours bears that day, where the head of the paper prints it in capitals. */
  private @Nullable String issuer(@Nullable String printed, @Nullable LocalDate day) {
    return printed == null
        ? null
        : bodiesOn(day).stream()
            .filter(b ->
                b.name().equalsIgnoreCase(printed)
                    || b.aliases().stream().anyMatch(printed::equalsIgnoreCase))
            .findFirst()
            .map(Body::name)
            .orElse(printed);
  }

  private static @Nullable String capital(@Nullable String name) {
    return name == null ? null : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static @Nullable String urgency(DocumentMarks.@Nullable Mark mark) {
    return mark == null
        ? null
        : switch (mark.value()) {
          case "hoa_toc" -> "Hỏa tốc";
          case "thuong_khan" -> "Thượng khẩn";
          case "khan" -> "Khẩn";
          default -> null;
        };
  }

  private static @Nullable String value(DocumentMarks.@Nullable Mark mark) {
    return mark == null ? null : mark.value();
  }

  private static @Nullable LocalDate issued(DocumentMarks marks, Reading reading) {
    String iso = marks.date() != null ? marks.date().value() : reading.published();
    try {
      return iso == null || iso.length() < 10 ? null : LocalDate.parse(iso.substring(0, 10));
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  /** The shipped list, and every body of ours that it does not have. */
  private List<Body> bodiesOn(@Nullable LocalDate day) {
    List<Body> all = new ArrayList<>(org.banggiao.reading.Bodies.shipped());
    List<String> known = all.stream().map(Body::id).toList();
    for (var ours : bodies.list(day == null ? Days.today(clock) : day)) {
      if (!known.contains(ours.code())) {
        all.add(new Body(ours.code(), ours.nameVi(), shorter(ours)));
      }
    }
    return all;
  }

  /** A province is named with or without the word for its kind. */
  private static List<String> shorter(org.banggiao.organisation.Body body) {
    return body.kind().equals("province")
        ? List.of(PROVINCE.matcher(body.nameVi()).replaceFirst(""))
        : List.of();
  }
}
