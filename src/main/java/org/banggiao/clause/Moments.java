package org.banggiao.clause;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the days a clause names. */
final class Moments {
  private Moments() {}

  /** A day that does not depend on this treaty's own entry or on an action; null while unknown. */
  static @Nullable LocalDate plain(Groups groups, Day day) {
    return find(groups, day, d -> null);
  }

  /** {@code own} gives the days only the caller knows: entry, own entry, dates of the action. */
  static @Nullable LocalDate find(Groups groups, Day day, Function<Day, @Nullable LocalDate> own) {
    return switch (day) {
      case Day.On on -> on.day();
      case Day.Called c -> groups.called(c);
      case Day.EntryOf e -> groups.other(e.treaty()).inForce();
      case Day.After a -> {
        LocalDate from = find(groups, a.day(), own);
        yield from == null ? null : a.delay().from(from);
      }
      case Day.Latest l -> {
        LocalDate latest = LocalDate.MIN;
        for (Day d : l.days()) {
          LocalDate found = find(groups, d, own);
          if (found == null) {
            yield null;
          }
          latest = found.isAfter(latest) ? found : latest;
        }
        yield latest;
      }
      case Day.Earliest e -> {
        LocalDate earliest = null;
        for (Day d : e.days()) {
          LocalDate found = find(groups, d, own);
          earliest =
              earliest == null || found != null && found.isBefore(earliest) ? found : earliest;
        }
        yield earliest;
      }
      default -> own.apply(day);
    };
  }
}
