package org.banggiao.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The door: reads a text and proposes what it says. A pure function of its two arguments; costs
 * time and memory linear in the text; any text may be given, an empty one too.
 */
public final class Readings {
  private Readings() {}

  /** Reads {@code text}; offsets in the result are into {@code text} exactly as given. */
  public static Reading read(String text, Hints hints) {
    Phrases<Body> bodies = BodyNames.phrases(hints.bodies());
    Rules.load();
    Plain plain = Plain.of(text);
    Source s = new Source(plain.text);
    Officials officials = Officials.find(s);
    officials.sort();
    List<Meetings.Meeting> meetings = Meetings.find(s);
    Meetings.Meeting main = Meetings.main(s, meetings);
    Dates dates = Dates.find(s);
    LocalDate day = dates.day(hints.documentDate());
    dates.resolve(
        s,
        new Anchors(day, main == null ? 0 : main.reviewYear(), main == null ? 0 : main.planYear()));
    List<Figure> figures = Figures.find(s, dates.found, taken(s, dates.found));
    List<Conference> conferences = Conferences.read(s, plain, dates, officials, meetings, figures);
    MarkedLists.Found marked = MarkedLists.find(s);
    Lists lists = Lists.settle(s, plain, officials, marked, conferences.isEmpty() ? null : "C1");
    List<DateMention> mentions = new ArrayList<>();
    dates.found.forEach(w -> mentions.add(Dates.mention(s, plain, w)));
    When shown = dates.published != null ? dates.published : dates.headed;
    DateMention headed = dates.headed == null ? null : Dates.mention(s, plain, dates.headed);
    return new Reading(
        text.length(),
        title(s, plain),
        shown == null ? null : shown.iso(),
        conferences,
        lists.lists,
        lists.singles,
        figures.stream().map(f -> back(plain, f)).toList(),
        mentions,
        officials.list(plain),
        BodyNames.find(s, plain, bodies),
        Headers.read(s, plain, headed),
        Asides.list(s, plain));
  }

  private static @org.jspecify.annotations.Nullable Span title(Source s, Plain plain) {
    if (s.titleLine < 0) {
      return null;
    }
    int last =
        Headers.typeLine(s, s.titleLine) == null ? s.titleLine : Headers.subjectEnd(s, s.titleLine);
    return plain.back(s.start(s.titleLine), s.end(last));
  }

  private static boolean[] taken(Source s, List<When> dates) {
    boolean[] taken = new boolean[s.tokens.size];
    for (When w : dates) {
      java.util.Arrays.fill(taken, w.first, w.after, true);
    }
    return taken;
  }

  private static Figure back(Plain plain, Figure f) {
    Span x = plain.back(f.start(), f.end());
    return new Figure(
        f.cls(),
        x.start(),
        x.end(),
        f.value(),
        f.valueMax(),
        f.unit(),
        f.comparator(),
        f.subject(),
        f.year(),
        f.rule());
  }
}
