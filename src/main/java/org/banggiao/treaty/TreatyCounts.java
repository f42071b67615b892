package org.banggiao.treaty;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.banggiao.kernel.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts over all treaties. They read the whole register, so each is kept until something is
 * recorded here; and a minute at the most, for another server may record too.
 */
@Component
class TreatyCounts {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** Questions kept; beyond it all are asked anew. */
  private static final int MOST = 1_000;

  private final InstantSource clock;
  private final AtomicLong recorded = new AtomicLong();
  private final Kept<TreatyFilter, TreatyFigures> figures;
  private final Kept<TreatyFilter, Map<Integer, Long>> years;
  private final Kept<String, List<Counted>> acts;

  TreatyCounts(TreatyListStore lists, BetweenStore across, InstantSource clock) {
    this.clock = clock;
    this.figures = new Kept<>(lists::figures);
    this.years = new Kept<>(lists::years);
    this.acts = new Kept<>(across::counted);
  }

  TreatyFigures figures(TreatyFilter filter) {
    return figures.of(filter);
  }

  /** How many were adopted in each year. */
  Map<Integer, Long> years(TreatyFilter filter) {
    return years.of(filter);
  }

  /** How many acts of each kind the partner did in each year. */
  List<Counted> acts(String partner) {
    return acts.of(partner);
  }

  @EventListener
  void forget(DomainEvent event) {
    if (!event.act().startsWith("treaty.")) {
      return;
    }
    recorded.incrementAndGet();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              recorded.incrementAndGet();
            }
          });
    }
  }

  /**
   * Answers by question.
   *
   * @param since what had been recorded when it was asked
   */
  private record Answer<A>(A answer, long since, Instant until) {}

  private final class Kept<Q, A> {

    private final Map<Q, Answer<A>> answers = new ConcurrentHashMap<>();
    private final Function<Q, A> ask;

    Kept(Function<Q, A> ask) {
      this.ask = ask;
    }

    A of(Q question) {
      long since = recorded.get();
      Instant now = clock.instant();
      Answer<A> kept = answers.get(question);
      if (kept != null && kept.since() == since && now.isBefore(kept.until())) {
        return kept.answer();
      }
      A fresh = ask.apply(question);
      if (answers.size() >= MOST) {
        answers.clear();
      }
      answers.put(question, new Answer<>(fresh, since, now.plus(LONGEST)));
      return fresh;
    }
  }
}
