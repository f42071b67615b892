package org.banggiao.search;

import java.util.List;
import org.banggiao.kernel.DomainEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears every act and notes its record for indexing, in the transaction of the act. */
@Component
class Noting {

  private final PendingStore pending;
  private final ObjectProvider<Searchable> searchables;
  private final ObjectProvider<Indexing> indexing;
  private volatile List<Searchable> kinds = List.of();

  Noting(
      PendingStore pending,
      ObjectProvider<Searchable> searchables,
      ObjectProvider<Indexing> indexing) {
    this.pending = pending;
    this.searchables = searchables;
    this.indexing = indexing;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(DomainEvent event) {
    boolean any = false;
    for (Searchable kind : kinds()) {
      for (String id : kind.touched(event.subject())) {
        pending.add(kind.kind(), id);
        any = true;
      }
    }
    if (any) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              indexing.ifAvailable(Indexing::ring);
            }
          });
    }
  }

  /** Asks for the whole index to be made anew; a running server does it within a second. */
  @Transactional
  public void all() {
    pending.add(PendingStore.ALL, "");
    indexing.ifAvailable(Indexing::ring);
  }

  private List<Searchable> kinds() {
    if (kinds.isEmpty()) {
      kinds = searchables.stream().toList();
    }
    return kinds;
  }
}
