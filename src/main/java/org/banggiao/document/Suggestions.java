package org.banggiao.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banggiao.reading.BodyMention;
import org.banggiao.reading.Conference;
import org.banggiao.reading.DateMention;
import org.banggiao.reading.Deadlines;
import org.banggiao.reading.Enumeration;
import org.banggiao.reading.Figure;
import org.banggiao.reading.Item;
import org.banggiao.reading.Reading;
import org.banggiao.reading.SingleDirective;
import org.banggiao.reading.Span;
import org.jspecify.annotations.Nullable;

/** Turns a reading into proposals: a pure function of the text, its reading and its date. */
final class Suggestions {

  private final String text;
  private final Reading reading;
  private final @Nullable LocalDate anchor;
  private final Map<String, ProposalStore.New> found = new LinkedHashMap<>();

  private Suggestions(String text, Reading reading, @Nullable LocalDate anchor) {
    this.text = text;
    this.reading = reading;
    this.anchor = anchor;
  }

  /**
   * @param anchor the document's own date: years that the text leaves out are counted from it
   */
  static List<ProposalStore.New> of(String text, Reading reading, @Nullable LocalDate anchor) {
    return new Suggestions(text, reading, anchor).all();
  }

  private List<ProposalStore.New> all() {
    for (Enumeration list : reading.lists()) {
      list.items().forEach(item -> item(list, item));
    }
    reading.singleDirectives().forEach(this::single);
    reading.figures().forEach(this::figure);
    reading.dates().forEach(this::date);
    reading.conferences().forEach(this::conference);
    return List.copyOf(found.values());
  }

  private void item(Enumeration list, Item item) {
    Fields f = new Fields();
    f.put("list", list.id()).put("order", item.order()).put("marker", item.marker());
    f.put("itemStart", item.start()).put("extentEnd", item.extentEnd());
    f.put("introStart", list.intro().start()).put("introEnd", list.intro().end());
    f.put("speaker", list.speaker()).put("speakerPost", list.speakerPost());
    f.put("conference", list.conference()).put("declaredCount", list.declaredCount());
    boolean directive = list.kind() == Enumeration.Kind.TASK;
    if (directive) {
      String to = item.addressee() == null ? list.addressee() : item.addressee();
      Span whole = new Span(item.bodyStart(), Math.max(item.end(), item.extentEnd()));
      ask(f, whole, to, item.verbClass(), item.suggestion());
    }
    add(directive ? "DIRECTIVE" : list.kind().name(), item.body(), item.rule(), f);
  }

  private void single(SingleDirective d) {
    Fields f = new Fields().put("speaker", d.speaker()).put("verb", d.verb());
    ask(f, d.span(), d.addressee(), d.verbClass(), d.suggestion());
    add("DIRECTIVE", d.span(), d.rule(), f);
  }

  private void ask(
      Fields f, Span body, @Nullable String addressee, int verbClass, Item.Suggestion suggestion) {
    f.put("addressee", addressee).put("verbClass", verbClass).put("suggestion", suggestion.name());
    f.put("leadBody", leadBody(addressee));
    Deadlines.in(text, body, anchor).stream()
        .findFirst()
        .ifPresent(d ->
            f.put("deadline", d.due())
                .put("deadlinePhrase", d.phrase())
                .put("standing", d.standing() ? "true" : null));
  }

  private void figure(Figure g) {
    add(
        "FIGURE",
        g.span(),
        g.rule(),
        new Fields()
            .put("class", g.cls().name().toLowerCase(Locale.ROOT))
            .put("value", g.value().toPlainString())
            .put("valueMax", g.valueMax() == null ? null : g.valueMax().toPlainString())
            .put("unit", g.unit())
            .put("comparator", g.comparator().name().toLowerCase(Locale.ROOT))
            .put("subject", g.subject())
            .put("year", g.year()));
  }

  private void date(DateMention d) {
    add(
        "DATE",
        d.span(),
        d.rule(),
        new Fields()
            .put("iso", d.iso())
            .put("precision", d.precision().name().toLowerCase(Locale.ROOT))
            .put("role", d.role().name().toLowerCase(Locale.ROOT)));
  }

  private void conference(Conference c) {
    add(
        "CONFERENCE",
        c.name(),
        c.rule(),
        new Fields()
            .put("series", c.type().name().toLowerCase(Locale.ROOT))
            .put("reviewYear", c.reviewYear())
            .put("planYear", c.planYear())
            .put("date", c.date())
            .put("place", c.place() == null ? null : c.place().in(text))
            .put("mode", c.mode() == null ? null : c.mode().name().toLowerCase(Locale.ROOT))
            .put("points", c.points())
            .put("organiser", c.organiser())
            .put("chair", c.chair())
            .put("guidedBy", c.guidedBy())
            .put("main", c.main() ? "true" : null));
  }

  /** The code of the body the addressee names, when the list of bodies has it. */
  private @Nullable String leadBody(@Nullable String addressee) {
    String best = null;
    int length = 0;
    if (addressee != null) {
      for (BodyMention b : reading.bodies()) {
        for (Span at : b.mentions()) {
          if (b.id() != null && at.length() > length && addressee.contains(at.in(text))) {
            best = b.id();
            length = at.length();
          }
        }
      }
    }
    return best;
  }

  /** The first reading of the same characters as the same kind stands. */
  private void add(String kind, Span span, String rule, Fields fields) {
    if (span.length() > 0) {
      found.putIfAbsent(
          kind + span.start() + "-" + span.end(),
          new ProposalStore.New(
              kind, span.start(), span.end(), span.in(text), rule, fields.values));
    }
  }

  /** Only what is known. */
  private static final class Fields {
    private final Map<String, String> values = new LinkedHashMap<>();

    Fields put(String name, @Nullable Object value) {
      if (value != null && !value.toString().isEmpty()) {
        values.put(name, value.toString());
      }
      return this;
    }
  }
}
