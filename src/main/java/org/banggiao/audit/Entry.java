package org.banggiao.audit;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One act in the trail.
 *
 * @param seq position in the chain, from 1, without gaps
 * @param at when, to the microsecond
 * @param act as catalogued: its words are {@code act.<act>}
 * @param subject the record acted upon, {@code kind:id}
 * @param person id of the account, 0 for the product itself
 * @param body id of the body acted for, 0 when none
 * @param details what a reader needs to understand the act
 */
public record Entry(
    long seq,
    Instant at,
    String act,
    String subject,
    long person,
    long body,
    SortedMap<String, String> details) {

  public Entry {
    details = new TreeMap<>(details);
  }

  Entry(
      long seq,
      Instant at,
      String act,
      String subject,
      long person,
      long body,
      Map<String, String> details) {
    this(seq, at, act, subject, person, body, new TreeMap<>(details));
  }
}
