package org.banggiao.directive.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banggiao.directive.Conference;
import org.banggiao.directive.Conferences;
import org.banggiao.directive.NewConference;
import org.banggiao.document.Proposal;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Form;
import org.jspecify.annotations.Nullable;

/** The form of a conference; its fields are those of {@link NewConference}. */
record ConferenceForm(
    @Nullable String title,
    @Nullable String series,
    @Nullable String heldOn,
    @Nullable String heldText,
    @Nullable String place,
    @Nullable String mode,
    @Nullable String points,
    @Nullable String chair,
    @Nullable String guidedBy,
    @Nullable String reviewYear,
    @Nullable String planYear,
    @Nullable String follows) {

  static final List<String> SERIES =
      List.of("annual_review", "national_foreign_affairs", "commitment_review", "other");
  static final List<String> MODES = List.of("", "in_person", "online", "hybrid");

  NewConference read() {
    return new NewConference(
        SERIES.contains(text(series)) ? text(series) : "other",
        text(title),
        Form.day(text(heldOn), "heldOn"),
        text(heldText),
        text(place),
        MODES.contains(text(mode)) ? text(mode) : "",
        number(text(points), "points"),
        text(chair),
        text(guidedBy),
        number(text(reviewYear), "reviewYear"),
        number(text(planYear), "planYear"),
        id(text(follows)),
        false);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  private static @Nullable Integer number(String typed, String field) {
    if (typed.isEmpty()) {
      return null;
    }
    if (!typed.matches("\\d{1,9}")) {
      throw Refusal.invalid("conference.number", typed).at(field);
    }
    return Integer.valueOf(typed);
  }

  private static @Nullable Long id(String typed) {
    Integer number = number(typed, "follows");
    return number == null ? null : number.longValue();
  }

  /** What a document's text says of its conference, for a person to check. */
  static Form suggested(List<Proposal> proposals) {
    Proposal p =
        proposals.stream()
            .filter(x -> x.kind().equals("CONFERENCE"))
            .reduce((a, b) -> !b.field("main").isEmpty() && a.field("main").isEmpty() ? b : a)
            .orElse(null);
    Map<String, String> values = new HashMap<>();
    if (p != null) {
      values.put("title", upper(p.quote().replaceAll("\\s+", " ")));
      values.put("series", p.field("series"));
      String date = p.field("date");
      values.put("heldOn", date.length() >= 10 ? date.substring(0, 10) : "");
      values.put("place", p.field("place"));
      values.put("mode", p.field("mode"));
      values.put("points", p.field("points"));
      values.put("chair", p.field("chair"));
      values.put("guidedBy", p.field("guidedBy"));
      values.put("reviewYear", p.field("reviewYear"));
      values.put("planYear", p.field("planYear"));
    }
    return Form.of(values);
  }

  /** The conference on record that this form describes. */
  static Optional<Conference> known(Form form, Conferences conferences) {
    String day = form.value("heldOn");
    String year = form.value("reviewYear");
    return conferences.same(
        form.value("series"),
        day.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(day) : null,
        year.matches("\\d{4}") ? Integer.valueOf(year) : null);
  }

  static Form of(Conference c) {
    Map<String, String> values = new HashMap<>();
    values.put("title", c.title());
    values.put("series", c.series());
    values.put("heldOn", c.heldOn() == null ? "" : c.heldOn().toString());
    values.put("heldText", c.heldText());
    values.put("place", c.place());
    values.put("mode", c.mode());
    values.put("points", c.points() == null ? "" : c.points().toString());
    values.put("chair", c.chair());
    values.put("guidedBy", c.guidedBy());
    values.put("reviewYear", c.reviewYear() == null ? "" : c.reviewYear().toString());
    values.put("planYear", c.planYear() == null ? "" : c.planYear().toString());
    values.put("follows", c.follows() == null ? "" : c.follows().toString());
    return Form.of(values);
  }

  private static String upper(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
