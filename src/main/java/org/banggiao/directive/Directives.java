package org.banggiao.directive;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banggiao.document.Documents;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.task.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directives. Each was confirmed by a person, from a proposal or by hand from a passage. */
@Component
public class Directives {

  private static final Set<String> NOTES =
      Set.of("LESSON", "RESULT", "ASSESSMENT", "KEYWORD", "THEME");
  private static final int LONGEST_TITLE = 300;

  private final DirectiveStore store;
  private final ConferenceStore conferences;
  private final Proposals proposals;
  private final Documents documents;
  private final Ministry ministry;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  Directives(
      DirectiveStore store,
      ConferenceStore conferences,
      Proposals proposals,
      Documents documents,
      Ministry ministry,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.conferences = conferences;
    this.proposals = proposals;
    this.documents = documents;
    this.ministry = ministry;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Makes the proposal a directive of the conference. Of two people at once one wins, the other is
   * told who and when.
   */
  @Transactional
  public Directive confirm(
      long proposal, long conference, String title, boolean standing, Actor by) {
    ministry.requireConfirming(by);
    Proposal p = claimed(proposal, by);
    if (!p.kind().equals("DIRECTIVE")) {
      throw Refusal.invalid("directive.kind", p.kind());
    }
    Directive made =
        add(
            conference,
            title,
            standing,
            (p.field("speakerPost") + " " + p.field("speaker")).strip(),
            p.field("addressee"),
            p.citation(),
            proposal,
            by);
    proposals.confirm(proposal, made.ref(), by);
    return made;
  }

  /** Records a directive that no rule found, from a passage chosen by hand. */
  @Transactional
  public Directive record(
      long conference,
      String title,
      boolean standing,
      String givenBy,
      PassageRef passage,
      Actor by) {
    Citation source = documents.cite(passage.document(), passage.start(), passage.end());
    return add(conference, title, standing, givenBy, "", source, null, by);
  }

  private Directive add(
      long conference,
      String title,
      boolean standing,
      String givenBy,
      String addressee,
      Citation source,
      @Nullable Long proposal,
      Actor by) {
    ministry.requireConfirming(by);
    lock(conference);
    unanswered(conference);
    long id =
        store.add(
            conference,
            title(title),
            standing,
            givenBy,
            addressee,
            source,
            proposal,
            by.name(),
            clock.instant());
    conferences.attach(conference, source.passage().document());
    Directive made = get(id);
    say("directive.confirmed", made.ref(), by, Map.of("title", made.title()));
    return made;
  }

  private void lock(long conference) {
    conferences.lock(conference);
    if (conferences.find(conference).isEmpty()) {
      throw Refusal.invalid("directive.conference").at("conference");
    }
  }

  /** Of two people at once the second waits here, and is then told who was first, and when. */
  private Proposal claimed(long proposal, Actor by) {
    store.claim(proposal);
    Proposal p = proposals.get(proposal);
    return p.open() ? p : proposals.confirm(proposal, RecordRef.of("directive", 0), by);
  }

  /** A settled table is complete: nothing is added to what it answered. */
  private void unanswered(long conference) {
    conferences
        .settledAfter(conference)
        .ifPresent(next -> {
          throw Refusal.conflict("conference.over", next.title()).at("conference");
        });
  }

  /** Whether the actor may confirm, word and note. */
  public boolean mayConfirm(Actor actor) {
    return ministry.confirms(actor);
  }

  /** Whether the actor may draw the lines of a conference and settle it. */
  public boolean mayClose(Actor actor) {
    return ministry.closes(actor);
  }

  private static String title(String title) {
    if (title.isBlank() || title.strip().length() > LONGEST_TITLE) {
      throw Refusal.invalid("directive.title", LONGEST_TITLE).at("title");
    }
    return title.strip();
  }

  /** Notes a lesson, result or motto from a proposal of that kind. */
  @Transactional
  public RecordRef note(long proposal, long conference, Actor by) {
    ministry.requireConfirming(by);
    Proposal p = claimed(proposal, by);
    if (!NOTES.contains(p.kind())) {
      throw Refusal.invalid("directive.note.kind", p.kind());
    }
    lock(conference);
    RecordRef made =
        RecordRef.of(
            "note",
            store.note(conference, p.kind(), p.citation(), proposal, by.name(), clock.instant()));
    conferences.attach(conference, p.document());
    proposals.confirm(proposal, made, by);
    say("note.confirmed", made, by, Map.of("kind", p.kind()));
    return made;
  }

  /** Changes our wording; the quote stays. */
  @Transactional
  public Directive editTitle(long id, int version, String title, Actor by) {
    ministry.requireConfirming(by);
    Directive before = get(id);
    if (!store.retitle(id, version, title(title))) {
      throw Refusal.conflict("directive.edited").at("title");
    }
    say("directive.worded", before.ref(), by, Map.of("before", before.title(), "after", title));
    return get(id);
  }

  public Directive get(long id) {
    return store.find(id).orElseThrow(() -> Refusal.absent("directive.absent", id));
  }

  public Optional<Directive> find(long id) {
    return store.find(id);
  }

  public List<Directive> all(List<Long> ids) {
    return store.all(ids);
  }

  /** In the order of their numbers. */
  public List<Directive> of(long conference) {
    return store.of(conference);
  }

  /** Those given in this document, in the order of the text. */
  public List<Directive> from(long document) {
    return store.from(document);
  }

  public List<Note> notes(long conference) {
    return store.notes(conference);
  }

  /** Draws the line of a directive at the next conference; a new line supersedes the one before. */
  @Transactional
  public void close(
      long directive,
      long conference,
      Verdict verdict,
      String result,
      List<PassageRef> proofs,
      Actor by) {
    ministry.requireClosing(by);
    Directive d = get(directive);
    conferences.lock(conference);
    Conference at =
        conferences
            .find(conference)
            .orElseThrow(() -> Refusal.absent("conference.absent", conference));
    if (at.closedAt() != null) {
      throw Refusal.conflict("conference.settled", at.closedBy());
    }
    if (at.follows() == null || at.follows() != d.conference()) {
      throw Refusal.invalid("directive.closure.conference", at.title()).at("conference");
    }
    if (verdict != Verdict.NO_EVIDENCE && result.isBlank()) {
      throw Refusal.invalid("directive.closure.result").at("result");
    }
    List<Citation> citations =
        proofs.stream().map(p -> documents.cite(p.document(), p.start(), p.end())).toList();
    store.close(
        directive,
        conference,
        verdict.name(),
        result.strip(),
        citations,
        by.name(),
        clock.instant());
    say("directive.closed", d.ref(), by, Map.of("verdict", verdict.name()));
  }

  /** Every line drawn for the directive, latest first. */
  public List<Closure> closures(long directive) {
    return store.closures(directive);
  }

  private void say(String act, RecordRef subject, Actor by, Map<String, String> details) {
    events.publishEvent(new Happened(act, subject, by, details));
  }
}
