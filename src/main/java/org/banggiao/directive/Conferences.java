package org.banggiao.directive;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conferences, their documents, and whether each has closed the directives before it. */
@Component
public class Conferences {

  private final ConferenceStore store;
  private final DirectiveStore directives;
  private final Documents documents;
  private final Ministry ministry;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  Conferences(
      ConferenceStore store,
      DirectiveStore directives,
      Documents documents,
      Ministry ministry,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.directives = directives;
    this.documents = documents;
    this.ministry = ministry;
    this.clock = clock;
    this.events = events;
  }

  @Transactional
  public Conference record(NewConference conference, Actor by) {
    ministry.requireConfirming(by);
    try {
      Conference made = get(store.add(conference));
      say("conference.recorded", made, by, Map.of("title", made.title()));
      return made;
    } catch (DuplicateKeyException twice) {
      throw Refusal.conflict("conference.twice", String.valueOf(conference.reviewYear()))
          .at("reviewYear");
    }
  }

  @Transactional
  public Conference change(long id, NewConference conference, Actor by) {
    ministry.requireConfirming(by);
    store.lock(id);
    Conference before = unsettled(id);
    if (conference.follows() != null && conference.follows() == id) {
      throw Refusal.invalid("conference.follows").at("follows");
    }
    store.change(id, conference);
    say("conference.changed", before, by, Map.of("title", conference.title()));
    return get(id);
  }

  public Conference get(long id) {
    return store.find(id).orElseThrow(() -> Refusal.absent("conference.absent", id));
  }

  public Optional<Conference> find(long id) {
    return store.find(id);
  }

  /** Latest first. */
  public List<Conference> list() {
    return store.list();
  }

  /** The yearly conference whose directives were given for this year. */
  public Optional<Conference> planning(int year) {
    return store.planning(year);
  }

  /** The yearly conference that sums up this year. */
  public Optional<Conference> reviewing(int year) {
    return store.reviewing(year);
  }

  /**
   * The conference on record that a description tells of: of the same series on the same day or,
   * where one of the two does not say its day, the yearly one that sums up the same year.
   */
  public Optional<Conference> same(
      String series, @Nullable LocalDate heldOn, @Nullable Integer reviewYear) {
    return list().stream()
        .filter(c -> c.series().equals(series))
        .filter(c ->
            heldOn != null && c.heldOn() != null
                ? heldOn.equals(c.heldOn())
                : c.series().equals("annual_review")
                    && reviewYear != null
                    && reviewYear.equals(c.reviewYear()))
        .findFirst();
  }

  @Transactional
  public void attach(long conference, long document, Actor by) {
    ministry.requireConfirming(by);
    documents.get(document, by);
    store.attach(conference, document);
    say("conference.document-attached", get(conference), by, Map.of("document", "" + document));
  }

  public List<Long> documents(long conference) {
    return store.documents(conference);
  }

  /**
   * Documents of conferences that may still be given directives, with the title of the conference,
   * the latest first. Once the next conference is settled, what is open in them is not asked for.
   */
  public Map<Long, String> waitingDocuments() {
    return store.waitingDocuments();
  }

  /** The conferences that this document is attached to. */
  public List<Conference> reportedBy(long document) {
    return store.reportedBy(document);
  }

  /** Every directive of the conference before, each with its line at this one if drawn. */
  public List<ClosureLine> closureTable(long conference) {
    Long before = get(conference).follows();
    return before == null ? List.of() : directives.closureLines(before, conference);
  }

  /** Settles the conference. Refused while one directive of the conference before has no line. */
  @Transactional
  public Conference close(long id, Actor by) {
    ministry.requireClosing(by);
    store.lock(id);
    Long before = unsettled(id).follows();
    if (before != null) {
      // Nobody adds a directive to the conference before while its lines are counted.
      store.lock(before);
    }
    List<String> open =
        closureTable(id).stream()
            .filter(l -> l.closure() == null)
            .map(l -> l.directive().title())
            .toList();
    if (!open.isEmpty()) {
      throw Refusal.conflict("conference.open", open.size(), String.join("; ", open));
    }
    store.close(id, by.name(), clock.instant());
    say("conference.closed", get(id), by, Map.of());
    return get(id);
  }

  private Conference unsettled(long id) {
    Conference conference = get(id);
    if (conference.closedAt() != null) {
      throw Refusal.conflict("conference.settled", conference.closedBy());
    }
    return conference;
  }

  private void say(String act, Conference conference, Actor by, Map<String, String> details) {
    events.publishEvent(new Happened(act, conference.ref(), by, details));
  }
}
