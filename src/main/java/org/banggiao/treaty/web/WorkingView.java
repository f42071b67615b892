package org.banggiao.treaty.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banggiao.clause.Clauses;
import org.banggiao.clause.EntryIntoForce;
import org.banggiao.clause.Forecast;
import org.banggiao.clause.Participation;
import org.banggiao.clause.Working;
import org.banggiao.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * Why the treaty entered into force when it did, or why it has not.
 *
 * @param prose the clause in words
 * @param names of the partners, by code
 * @param differs the depositary's day when it is another
 * @param coming what is to come, seen from today; empty as of another day
 */
public record WorkingView(
    Treaty treaty,
    String prose,
    EntryIntoForce entry,
    Map<String, String> names,
    @Nullable LocalDate differs,
    List<Forecast> coming) {

  static WorkingView of(
      Treaty t,
      Participation p,
      Map<String, String> names,
      Locale language,
      List<Forecast> coming) {
    LocalDate date = p.entry().date();
    LocalDate stated = t.inForce() == null ? null : t.inForce().first();
    return new WorkingView(
        t,
        Clauses.prose(p.facts().clause(), language),
        p.entry(),
        names,
        stated != null && !stated.equals(date) ? stated : null,
        coming.stream().filter(f -> f.on() != null).toList());
  }

  /** Conditions with a number, each with what is there and what is asked. */
  public List<Working> counts() {
    return entry.workings().stream().filter(w -> w.need() != null).toList();
  }

  public String name(String code) {
    return names.getOrDefault(code, code);
  }

  /** How many more are asked for; 0 when met. */
  public long wanting(Working w) {
    return w.met() || w.need() == null || w.have() == null
        ? 0
        : w.need().subtract(w.have()).longValue();
  }
}
