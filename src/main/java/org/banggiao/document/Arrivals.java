package org.banggiao.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.shell.Jobs;
import org.banggiao.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

// Longer than 300 lines because receiving is one act: its refusals and transactions are read
// together.
/**
 * The way in. A file is looked at before anything of it is kept; only one that takes longer than
 * two seconds to read is kept first, unread and closed to everybody, until the reading is done.
 */
@Component
class Arrivals {

  static final Role[] TAKING_IN = {Role.OFFICER, Role.FOLLOW_UP, Role.LEADER};

  private static final int LONG = 400_000;

  /** The sender can mend these, so the file is not kept; the others are kept without a text. */
  private static final Set<String> SEND_BACK =
      Set.of(
          "EMPTY",
          "TRUNCATED",
          "ENCRYPTED",
          "HAS_MACROS",
          "TOO_LARGE",
          "ZIP_BOMB",
          "UNSUPPORTED_TYPE");

  private static final Set<String> MAY_BE_TYPED = Set.of("NO_TEXT", "GARBAGE_TEXT_LAYER");
  private static final String SECRET = "MARKED_SECRET";

  private final DocumentStore store;
  private final Originals originals;
  private final Extracts extracts;
  private final Reader reader;
  private final Jobs jobs;
  private final Words words;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  /** An incident stays on record although the act that caused it is refused. */
  private final TransactionTemplate apart;

  private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

  Arrivals(
      DocumentStore store,
      Originals originals,
      Extracts extracts,
      Reader reader,
      Jobs jobs,
      Words words,
      InstantSource clock,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.originals = originals;
    this.extracts = extracts;
    this.reader = reader;
    this.jobs = jobs;
    this.words = words;
    this.clock = clock;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  Receipt receive(InputStream content, Intake intake, Actor actor) {
    actor.require(TAKING_IN);
    Originals.Taken taken = originals.take(content);
    boolean going = false;
    try {
      if (taken.bytes() == 0) {
        throw Refusal.invalid("document.problem.EMPTY").at("tep");
      }
      Optional<Document> known = store.find(taken.sha256());
      if (known.isPresent()) {
        return again(known.get().id(), intake, actor);
      }
      Future<Found> reading = readers.submit(() -> extracts.of(taken.file(), intake.fileName()));
      Optional<Found> soon = wait(reading).filter(Arrivals::quick);
      if (soon.isPresent()) {
        return keep(taken, soon.get(), intake, actor);
      }
      Receipt receipt = keep(taken, null, intake, actor);
      going = !receipt.again();
      if (going) {
        goOn(receipt.document(), intake, actor, reading, () -> originals.drop(taken));
      }
      return receipt;
    } finally {
      if (!going) {
        originals.drop(taken);
      }
    }
  }

  /** A text longer than a few hundred pages is gone through in the background. */
  private static boolean quick(Found found) {
    return !(found instanceof Found.Text text && text.text().length() > LONG);
  }

  private static Optional<Found> wait(Future<Found> reading) {
    try {
      return Optional.of(reading.get(2, TimeUnit.SECONDS));
    } catch (TimeoutException longer) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.unavailable("document.stopped");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** One transaction: the file whole under its hash, then its row, then what was read. */
  private Receipt keep(Originals.Taken taken, @Nullable Found found, Intake intake, Actor actor) {
    if (found instanceof Found.None none) {
      if (none.problem().equals(SECRET)) {
        throw refuseSecret(taken.bytes(), intake.how(), actor);
      }
      if (SEND_BACK.contains(none.problem())) {
        throw Refusal.invalid("document.problem." + none.problem(), none.detail()).at("tep");
      }
    }
    return inTransaction(() -> {
      originals.keep(taken);
      String media = found == null ? "application/octet-stream" : found.mediaType();
      Optional<Long> added =
          store.add(taken, media, "RECEIVED", intake.invented(), clock.instant());
      if (added.isEmpty()) {
        return again(store.find(taken.sha256()).orElseThrow().id(), intake, actor);
      }
      long id = added.get();
      long receipt = store.receipt(id, intake, actor, clock.instant());
      store.describe(
          id,
          new Description(intake.bareName(), null, null, null, null, "und", null),
          false,
          actor,
          clock.instant());
      say("document.received", id, actor, Map.of("bytes", "" + taken.bytes(), "how", intake.how()));
      if (found != null) {
        finish(id, found, actor);
      }
      return receiptOf(id, receipt);
    });
  }

  private Receipt again(long id, Intake intake, Actor actor) {
    return inTransaction(() -> {
      long receipt = store.receipt(id, intake, actor, clock.instant());
      say("document.received-again", id, actor, Map.of("how", intake.how()));
      return receiptOf(id, receipt);
    });
  }

  private Receipt receiptOf(long id, long receipt) {
    return store.receipts(id).stream().filter(r -> r.id() == receipt).findFirst().orElseThrow();
  }

  private void finish(long id, Found found, Actor actor) {
    Document document = store.find(id).orElseThrow();
    switch (found) {
      case Found.Text text -> {
        store.state(id, "RECEIVED", "", text.mediaType());
        reader.record(
            store.find(id).orElseThrow(),
            text.ocrConfidence() == null ? "EXTRACTED" : "OCR",
            text,
            actor);
      }
      case Found.None none -> {
        boolean typed = MAY_BE_TYPED.contains(none.problem());
        store.state(id, typed ? "NO_TEXT" : "UNREADABLE", none.problem(), none.mediaType());
        say(
            "document.not-read",
            id,
            actor,
            Map.of("problem", none.problem(), "sha256", document.sha256()));
      }
    }
  }

  private void goOn(
      long id, Intake intake, Actor actor, Future<Found> reading, Runnable afterwards) {
    jobs.start(
        words.say(Words.VIETNAMESE, "document.job", "" + id),
        actor,
        progress -> {
          progress.of(0, 1);
          try {
            Found found = reading.get();
            settle(id, found, intake.how(), actor);
            progress.of(1, 1);
            return "/van-ban/" + id;
          } finally {
            afterwards.run();
          }
        });
  }

  /** What a late reading brings: the text, or the removal of what must not be here. */
  void settle(long id, Found found, String how, Actor actor) {
    Document document = store.find(id).orElseThrow();
    if (!document.state().equals("RECEIVED")) {
      return;
    }
    if (found instanceof Found.None none && none.problem().equals(SECRET)) {
      originals.setAside(document.sha256());
      expel(document, how, actor);
      throw Refusal.forbidden("document.secret");
    }
    transaction.executeWithoutResult(t -> finish(id, found, actor));
  }

  /** The removal and the incident commit together, with one entry in the trail. */
  private void expel(Document document, String how, Actor actor) {
    apart.executeWithoutResult(t -> {
      store.erase(document.id());
      incident(document.bytes(), how, actor);
    });
    originals.destroy(document.sha256());
  }

  /** Ends the removals that were cut short when the process ended. */
  void expelSetAside() {
    for (String sha256 : originals.setAside()) {
      store
          .find(sha256)
          .ifPresentOrElse(
              document -> {
                Receipt first = store.receipts(document.id()).getFirst();
                expel(document, first.how(), first.by());
              },
              () -> originals.destroy(sha256));
    }
  }

  /** Nothing of the file is kept: no name, no hash. Who, when and how large is the incident. */
  private Refusal refuseSecret(long bytes, String how, Actor actor) {
    apart.executeWithoutResult(t -> incident(bytes, how, actor));
    return Refusal.forbidden("document.secret");
  }

  private void incident(long bytes, String how, Actor actor) {
    long incident = store.incident(bytes, how, actor, clock.instant());
    events.publishEvent(
        new Happened(
            "document.refused-secret",
            RecordRef.of("incident", incident),
            actor,
            Map.of("bytes", "" + bytes, "how", how)));
  }

  /** Typed text goes the way of every text: normalised, and looked through for a secrecy mark. */
  void type(Document document, String text, Actor actor) {
    if (text.isBlank()) {
      throw Refusal.invalid("document.paste.empty").at("noiDung");
    }
    Found found = extracts.ofPasted(text);
    switch (found) {
      case Found.None none when none.problem().equals(SECRET) ->
          throw refuseSecret(text.getBytes(StandardCharsets.UTF_8).length, "PASTE", actor);
      case Found.None none ->
          throw Refusal.invalid("document.problem." + none.problem(), none.detail()).at("noiDung");
      case Found.Text typed ->
          transaction.executeWithoutResult(t -> reader.record(document, "TYPED", typed, actor));
    }
  }

  void describe(Document document, Description said, Actor actor) {
    said.check();
    store.describe(document.id(), said, true, actor, clock.instant());
    Map<String, String> details = new HashMap<>();
    details.put("title", said.title());
    details.put("symbol", "" + document.symbol() + " → " + said.symbol());
    details.put("issuedOn", "" + document.issuedOn() + " → " + said.issuedOn());
    details.put("type", "" + document.typeName() + " → " + said.typeName());
    details.put("issuer", "" + document.issuer() + " → " + said.issuer());
    say("document.described", document.id(), actor, details);
  }

  private <T> T inTransaction(java.util.function.Supplier<T> work) {
    return java.util.Objects.requireNonNull(transaction.execute(t -> work.get()));
  }

  private void say(String act, long id, Actor actor, Map<String, String> details) {
    events.publishEvent(new Happened(act, RecordRef.of("document", id), actor, details));
  }
}
