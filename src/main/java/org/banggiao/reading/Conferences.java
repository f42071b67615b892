package org.banggiao.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banggiao.reading.Conference.Mode;
import org.banggiao.reading.DateMention.Precision;
import org.banggiao.reading.DateMention.Role;
import org.jspecify.annotations.Nullable;

/**
 * Dates, places and people of the conferences found. The day is one said with a part of the day or
 * in the sentence that names the conference; when the text gives none it stays open.
 */
final class Conferences {
  private static final Phrases<Boolean> AT = Phrases.of("tại|ở", true);
  private static final Phrases<Boolean> ONLINE = Phrases.of("trực tuyến", true);
  private static final Phrases<Boolean> ROOM = Phrases.of("trực tiếp|kết hợp|kết nối", true);
  private static final Phrases<Boolean> CHAIR = Phrases.of("chủ trì|đồng chủ trì|chủ tọa", true);
  private static final Phrases<Boolean> GUIDE =
      Phrases.of(
          "chỉ đạo|phát biểu chỉ đạo|dự và chỉ đạo|kết luận|phát biểu kết luận|trình bày|phát biểu bế mạc",
          true);
  private static final Phrases<Boolean> HOLD = Phrases.of("tổ chức|phối hợp", true);
  private static final Phrases<Boolean> BY = Phrases.of("do|được", true);
  private static final Phrases<Boolean> IN_PERSON = Phrases.of("trực tiếp", true);

  /** A speech bears the day it was given. */
  private static final Phrases<Boolean> SPEECH =
      Phrases.of(
          "phát biểu|bài phát biểu|diễn văn|toàn văn bài phát biểu|toàn văn phát biểu", true);

  private static final Phrases<Boolean> TIME =
      Phrases.of("thời gian|thời gian tổ chức|thời gian, địa điểm", true);

  private static final int LEAD_LINES = 14;

  private Conferences() {}

  static List<Conference> read(
      Source s,
      Plain plain,
      Dates dates,
      Officials officials,
      List<Meetings.Meeting> found,
      List<Figure> figures) {
    Meetings.Meeting main = Meetings.main(s, found);
    List<Conference> out = new ArrayList<>();
    if (main == null) {
      return out;
    }
    When day = day(s, dates, main);
    if (day != null) {
      LocalDate d = Dates.dateOf(day);
      for (When w : dates.found) {
        if (w.precision == Precision.DAY
            && d != null
            && d.equals(Dates.dateOf(w))
            && w.role == Role.OTHER) {
          w.role = Role.CONFERENCE_DATE;
        }
      }
    }
    out.add(conference(s, plain, "C1", main, true, day, officials, figures));
    for (Meetings.Meeting m : found) {
      boolean same =
          m.type() == main.type() && (m.reviewYear() == main.reviewYear() || m.reviewYear() == 0);
      if (!same && m.type() != Conference.Type.OTHER && out.size() < 10) {
        out.add(conference(s, plain, "C" + (out.size() + 1), m, false, null, officials, figures));
      }
    }
    return out;
  }

  private static @Nullable When day(Source s, Dates dates, Meetings.Meeting main) {
    When inSentence = null;
    for (When w : dates.found) {
      if (w.precision == Precision.DAY && w.first >= main.first() && w.after <= main.after()) {
        return w; // "cuộc họp ngày 11/2/2025 về …"
      }
    }
    for (When w : dates.found) {
      if (w.precision == Precision.DAY && timeTable(s, s.lineOf(w.first))) {
        return w; // "Thời gian: 03 ngày, từ 22 đến 24/9/2026"
      }
    }
    int sentence = s.sentenceOf(main.first());
    for (When w : dates.found) {
      boolean day =
          w.precision == Precision.DAY && w.role != Role.PUBLISHED && w.role != Role.DEADLINE;
      if (!day || s.aside[s.lineOf(w.first)] == Aside.Kind.FURNITURE) {
        continue;
      }
      int line = s.lineOf(w.first);
      boolean spoken = w.part != null && (Math.abs(line - main.line()) <= 3);
      boolean same = s.sentenceOf(w.first) == sentence;
      boolean near =
          line <= main.line() + 1
              && line >= main.line() - 1
              && line < LEAD_LINES
              && line != s.titleLine;
      if (spoken || same) {
        return w;
      }
      if (inSentence == null && near && w.first > main.first() - 60) {
        inSentence = w;
      }
    }
    if (inSentence == null
        && s.titleLine >= 0
        && SPEECH.begins(s.tokens, s.lines.from(s.titleLine))) {
      inSentence = dates.published != null ? dates.published : dates.headed;
    }
    if (inSentence != null) {
      return inSentence;
    }
    return dates.found.stream()
        .filter(
            w -> w.part != null && s.lineOf(w.first) < LEAD_LINES + 10 && w.role != Role.DEADLINE)
        .findFirst()
        .orElse(null);
  }

  private static boolean timeTable(Source s, int line) {
    for (int i = s.lines.from(line); i < Math.min(s.lines.to(line), s.lines.from(line) + 4); i++) {
      int after = s.tokens.is(i, Tokens.WORD) ? TIME.after(s.tokens, i) : -1;
      if (after > 0 && s.tokens.mark(after, ':')) {
        return true;
      }
    }
    return false;
  }

  private static Conference conference(
      Source s,
      Plain plain,
      String id,
      Meetings.Meeting m,
      boolean main,
      @Nullable When day,
      Officials officials,
      List<Figure> figures) {
    Tokens t = s.tokens;
    int from = s.sentences.from(s.sentenceOf(m.first()));
    int to = s.sentences.to(s.sentenceOf(m.first()));
    LocalDate date = day == null ? null : Dates.dateOf(day);
    int lead = Math.max(0, m.line() - 2);
    int leadFrom = main ? s.lines.from(lead) : from;
    int leadTo = main ? s.lines.to(Math.min(s.lines.size - 1, m.line() + 3)) : to;
    boolean online = any(t, leadFrom, leadTo, ONLINE);
    boolean room = any(t, leadFrom, leadTo, ROOM);
    Figure points =
        main
            ? figures.stream().filter(f -> f.unit().equals("điểm cầu")).findFirst().orElse(null)
            : null;
    Mode mode =
        points != null || (online && room)
            ? Mode.HYBRID
            : online
                ? Mode.ONLINE
                : room && any(t, leadFrom, leadTo, IN_PERSON) ? Mode.IN_PERSON : null;
    String chair = main ? who(t, officials, leadFrom, leadTo, CHAIR) : null;
    String guide = main ? who(t, officials, 0, leadTo, GUIDE) : null;
    return new Conference(
        id,
        m.type(),
        plain.back(t.start[m.first()], t.end[m.after() - 1]),
        m.reviewYear() == 0 ? null : Integer.toString(m.reviewYear()),
        m.planYear() == 0 ? null : Integer.toString(m.planYear()),
        date,
        day == null ? null : day.part,
        main ? place(s, plain, from, m.first()) : null,
        mode,
        points == null ? null : points.value().intValue(),
        organiser(s, m.after(), to),
        chair,
        guide,
        main,
        "conference-vi/2");
  }

  private static boolean any(Tokens t, int from, int to, Phrases<Boolean> cue) {
    for (int i = from; i < to; i++) {
      if (t.kind[i] == Tokens.WORD && cue.begins(t, i)) {
        return true;
      }
    }
    return false;
  }

  /** Who stands last before the verb. */
  private static @Nullable String who(
      Tokens t, Officials officials, int from, int to, Phrases<Boolean> verb) {
    for (int i = from; i < to; i++) {
      if (t.kind[i] == Tokens.WORD && verb.begins(t, i)) {
        Officials.Reference best = null;
        for (Officials.Reference r : officials.references) {
          if (r.after() <= i && r.token() >= from && i - r.after() < 14) {
            best = r;
          }
        }
        if (best != null) {
          return best.name();
        }
      }
    }
    return null;
  }

  private static @Nullable Span place(Source s, Plain plain, int from, int before) {
    Tokens t = s.tokens;
    for (int i = from; i < before; i++) {
      if (t.kind[i] == Tokens.WORD && AT.begins(t, i)) {
        int after = i + 1;
        while (after < before && after - i < 10 && t.kind[after] == Tokens.WORD) {
          after++;
        }
        return after > i + 1 ? plain.back(t.start[i + 1], t.end[after - 1]) : null;
      }
    }
    return null;
  }

  /** "do Bộ Ngoại giao tổ chức", "được Bộ Chính trị, Ban Bí thư tổ chức". */
  private static @Nullable String organiser(Source s, int from, int to) {
    Tokens t = s.tokens;
    for (int i = from; i < Math.min(to, from + 3); i++) {
      if (t.kind[i] == Tokens.WORD && BY.begins(t, i)) {
        for (int j = i + 1; j < Math.min(to, i + 20); j++) {
          if (t.kind[j] == Tokens.WORD && HOLD.begins(t, j)) {
            return j > i + 1 ? s.text.substring(t.start[i + 1], t.end[j - 1]) : null;
          }
        }
      }
    }
    return null;
  }
}
