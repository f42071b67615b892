package org.banggiao.kernel;

import java.util.Map;

/**
 * Something that happened to a record, told in the transaction in which it happened. The trail is
 * written from it, so it says who did what to which record.
 */
public interface DomainEvent {

  /** The record acted upon. */
  RecordRef subject();

  /** The act as catalogued, {@code module.verb-past}: {@code task.assigned}. */
  String act();

  Actor actor();

  /** What a reader of the trail needs to understand the act; never a secret, never a password. */
  Map<String, String> details();
}
