package org.banggiao.treaty.web;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.shell.ListQuery;
import org.banggiao.treaty.Relation;
import org.banggiao.treaty.Standing;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.TreatyAction;
import org.banggiao.treaty.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The page of a treaty as of a day.
 *
 * @param state where Viet Nam stands on the day
 * @param working of the clause by the day; null when the clause is unknown
 * @param thread what Viet Nam and its predecessors did by the day, the earliest first
 * @param later how many actions and dates came after the day
 * @param parties the table as filtered and sorted
 * @param every all who had done something by the day
 * @param bound how many are bound on the day
 * @param knownOn the days on which the sources knew how others consented, in order
 * @param reservations how many were made by the day, those withdrawn since too
 * @param compared what differs on another day; empty when none was asked for
 */
public record TreatyView(
    Treaty treaty,
    LocalDate day,
    LocalDate today,
    @Nullable LocalDate other,
    Standing.State state,
    @Nullable Standing mine,
    @Nullable WorkingView working,
    List<TreatyAction> thread,
    long later,
    List<PartyRow> parties,
    long every,
    long bound,
    long reservations,
    long objections,
    List<Difference> compared,
    List<Related> related,
    List<Reading> readings,
    List<String> sources,
    List<LocalDate> knownOn,
    String cite,
    String oscola,
    String bibtex,
    ListQuery query) {

  /** A partner that stands differently on the other day. */
  public record Difference(String code, String name, Standing.State here, Standing.State there) {}

  /**
   * A related treaty.
   *
   * @param key message key of the relation as seen from this treaty
   */
  public record Related(String key, Treaty treaty, Standing.State state, Relation relation) {}

  /** A text with the numbers of its articles, and its other versions. */
  public record Reading(Wording wording, List<Wording.Heading> articles, List<Wording> others) {

    /** The question that leads to a version: the first day on which it holds. */
    public static String at(Wording w, Treaty t) {
      LocalDate from = w.fromDay();
      if (from != null) {
        return "?tinh-den=" + from;
      }
      return t.inForce() == null ? "" : "?tinh-den=" + t.inForce().first();
    }
  }

  public String at() {
    String known = known();
    return known.isEmpty()
        ? day.equals(today) ? "" : "?tinh-den=" + day
        : "?tinh-den=" + day + "&biet-den=" + known;
  }

  /** The number of a source on the page. */
  public int source(TreatyAction a) {
    return sources.indexOf(a.source()) + 1;
  }

  /** The day by which it was known, when one is asked for. */
  public String known() {
    return query.filter("biet-den");
  }

  /** The related treaties as a picture. */
  public RelationGraph graph(boolean english) {
    return RelationGraph.of(treaty, related, english);
  }

  public boolean asked(String name) {
    return !query.filter(name).isEmpty();
  }
}
