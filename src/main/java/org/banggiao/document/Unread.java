package org.banggiao.document;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.banggiao.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At a start: what was received and not read is read, what was being removed is removed. */
@Component
class Unread {

  private static final Logger LOG = LoggerFactory.getLogger(Unread.class);

  private final DocumentStore store;
  private final Originals originals;
  private final Extracts extracts;
  private final Arrivals arrivals;
  private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

  Unread(DocumentStore store, Originals originals, Extracts extracts, Arrivals arrivals) {
    this.store = store;
    this.originals = originals;
    this.extracts = extracts;
    this.arrivals = arrivals;
  }

  @EventListener(ApplicationReadyEvent.class)
  void readAll() {
    arrivals.expelSetAside();
    for (Document waiting : store.inState("RECEIVED")) {
      var unused = readers.submit(() -> read(waiting));
    }
  }

  /** Safe to repeat: a document that has been read meanwhile is left alone. */
  void read(Document waiting) {
    Receipt first = store.receipts(waiting.id()).getFirst();
    try {
      Found found = extracts.of(originals.at(waiting.sha256()), first.fileName());
      arrivals.settle(waiting.id(), found, first.how(), first.by());
    } catch (Refusal refused) {
      LOG.info("document {} was refused on reading: {}", waiting.id(), refused.code());
    } catch (RuntimeException e) {
      LOG.error("document {} could not be read", waiting.id(), e);
    }
  }
}
