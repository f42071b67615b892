package org.banggiao.kernel;

import java.util.Map;

/** The plain domain event, for acts that carry nothing but their details. */
public record Happened(String act, RecordRef subject, Actor actor, Map<String, String> details)
    implements DomainEvent {

  public Happened {
    details = Map.copyOf(details);
  }
}
