package org.banggiao.document;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.shell.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was found in texts and waits for a person. A proposal is decided once: of two people who
 * decide at the same moment one is told who was first, and when.
 */
@Component
public class Proposals {

  /** Rule of what a person marked; its version changes when its meaning does. */
  static final String BY_HAND = "hand/1";

  private static final Role[] DECIDING = {Role.OFFICER, Role.FOLLOW_UP, Role.LEADER};

  private final ProposalStore store;
  private final Documents documents;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  Proposals(
      ProposalStore store,
      Documents documents,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.documents = documents;
    this.clock = clock;
    this.events = events;
  }

  public Proposal get(long id) {
    return store.find(id).orElseThrow(() -> Refusal.absent("proposal.absent", id));
  }

  /** All of a document in reading order, decided ones too. */
  public List<Proposal> of(long document) {
    return store.of(document);
  }

  /** Those that touch the characters from {@code start} up to {@code end}. */
  public List<Proposal> of(long document, int start, int end) {
    return store.of(document, start, end);
  }

  public List<Proposal> all(Collection<Long> ids) {
    return store.all(ids);
  }

  /** The proposals this one was split or merged from. */
  public List<Proposal> origins(long id) {
    return store.origins(id);
  }

  /**
   * A record was made of the proposal.
   *
   * @throws Refusal CONFLICT {@code proposal.decided} with who and when, when it is decided already
   */
  @Transactional
  public Proposal confirm(long id, RecordRef became, Actor actor) {
    actor.require(DECIDING);
    Proposal done = decide(id, "CONFIRMED", became, "", actor);
    say("proposal.confirmed", done, actor, Map.of("became", became.toString()));
    return done;
  }

  /** Nothing will be made of the proposal; the reason is kept and shown. */
  @Transactional
  public Proposal reject(long id, String reason, Actor actor) {
    actor.require(DECIDING);
    if (reason.isBlank()) {
      throw Refusal.invalid("proposal.reason").at("lyDo");
    }
    Proposal done = decide(id, "REJECTED", null, reason.strip(), actor);
    say("proposal.rejected", done, actor, Map.of("reason", done.reason()));
    return done;
  }

  /**
   * Cuts an open proposal in two at a character of the text; white space at the cut goes.
   *
   * @param at offset into the text, inside the proposal
   */
  @Transactional
  public List<Proposal> split(long id, int at, Actor actor) {
    actor.require(DECIDING);
    Proposal whole = decide(id, "SPLIT", null, "", actor);
    if (at <= whole.start() || at >= whole.end()) {
      throw cut(at, whole);
    }
    int left = at;
    int right = at;
    while (left > whole.start() && blankAt(whole, left - 1)) {
      left--;
    }
    while (right < whole.end() && blankAt(whole, right)) {
      right++;
    }
    if (left == whole.start() || right == whole.end()) {
      throw cut(at, whole);
    }
    List<Proposal> halves =
        List.of(
            child(whole.document(), whole.kind(), whole.start(), left, whole.fields(), Set.of(id)),
            child(whole.document(), whole.kind(), right, whole.end(), carried(whole), Set.of(id)));
    say("proposal.split", whole, actor, Map.of("into", ids(halves)));
    return halves;
  }

  private static Refusal cut(int at, Proposal whole) {
    return Refusal.invalid("proposal.cut", at, whole.start(), whole.end()).at("tai");
  }

  /** Joins open proposals of one kind and one document into one that spans them all. */
  @Transactional
  public Proposal merge(Collection<Long> ids, Actor actor) {
    actor.require(DECIDING);
    Set<Long> distinct = Set.copyOf(ids);
    List<Proposal> parts = store.all(distinct);
    if (distinct.size() < 2 || parts.size() != distinct.size()) {
      throw Refusal.invalid("proposal.merge.two");
    }
    Proposal first = parts.getFirst();
    int end = parts.stream().mapToInt(Proposal::end).max().orElseThrow();
    for (Proposal p : parts) {
      if (p.document() != first.document() || !p.kind().equals(first.kind())) {
        throw Refusal.invalid("proposal.merge.apart");
      }
    }
    for (Proposal between : store.of(first.document(), first.start(), end)) {
      if (between.kind().equals(first.kind())
          && !distinct.contains(between.id())
          && (between.open() || between.state().equals("CONFIRMED"))) {
        throw Refusal.invalid("proposal.merge.between", between.id());
      }
    }
    // In the order of their numbers, so that two merges never wait for each other in a ring.
    distinct.stream().sorted().forEach(id -> decide(id, "MERGED", null, "", actor));
    Proposal whole =
        child(first.document(), first.kind(), first.start(), end, first.fields(), distinct);
    say("proposal.merged", whole, actor, Map.of("from", ids(parts)));
    return whole;
  }

  /** Proposes by hand what no rule saw. */
  @Transactional
  public Proposal add(long document, int start, int end, String kind, Actor actor) {
    actor.require(DECIDING);
    if (!Proposal.KINDS.contains(kind)) {
      throw Refusal.invalid("proposal.kind", kind).at("loai");
    }
    if (end <= start) {
      throw Refusal.invalid("proposal.empty").at("tu");
    }
    Citation cited = documents.cite(document, start, end);
    if (cited.quote().isBlank()) {
      throw Refusal.invalid("proposal.empty").at("tu");
    }
    for (Proposal p : store.of(document, start, end)) {
      if (p.open() && p.kind().equals(kind) && p.start() == start && p.end() == end) {
        throw Refusal.conflict("proposal.there", p.id()).at("tu");
      }
    }
    Proposal added = child(document, kind, start, end, Map.of(), Set.of());
    say("proposal.added", added, actor, Map.of("kind", kind));
    return added;
  }

  private Proposal decide(
      long id, String state, @Nullable RecordRef became, String reason, Actor actor) {
    return store
        .decide(id, state, became, reason, actor, clock.instant())
        .orElseThrow(() -> {
          Proposal first = get(id);
          return Refusal.conflict(
              "proposal.decided",
              String.valueOf(first.decidedByName()),
              new Say(java.util.Locale.ROOT).moment(first.decidedAt()));
        });
  }

  private Proposal child(
      long document,
      String kind,
      int start,
      int end,
      Map<String, String> fields,
      Set<Long> origins) {
    String quote = documents.cite(document, start, end).quote();
    long id =
        store.add(document, new ProposalStore.New(kind, start, end, quote, BY_HAND, fields), true);
    origins.stream().sorted().forEach(origin -> store.link(id, origin));
    return get(id);
  }

  /** The second half keeps who speaks to whom, not the marker of the first. */
  private static Map<String, String> carried(Proposal whole) {
    Map<String, String> fields = new HashMap<>(whole.fields());
    fields.remove("marker");
    return fields;
  }

  private static boolean blankAt(Proposal p, int offset) {
    return Character.isWhitespace(p.quote().charAt(offset - p.start()));
  }

  private static String ids(List<Proposal> proposals) {
    List<String> ids = new ArrayList<>();
    proposals.forEach(p -> ids.add("" + p.id()));
    return String.join(",", ids);
  }

  private void say(String act, Proposal p, Actor actor, Map<String, String> more) {
    Map<String, String> details = new LinkedHashMap<>(more);
    details.put("document", "" + p.document());
    details.put("span", p.start() + "-" + p.end());
    events.publishEvent(new Happened(act, RecordRef.of("proposal", p.id()), actor, details));
  }
}
