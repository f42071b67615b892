package org.banggiao.clause;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints the answer to a file as one line of JSON, schema {@code bang-giao-treaty/1}: stable keys
 * in stable order.
 */
public final class AnswerJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final FactsJson.Read read;
  private final LocalDate on;
  private final Participation p;
  private final @Nullable Participation first;

  private AnswerJson(FactsJson.Read read, LocalDate today) {
    this.read = read;
    this.on = read.asked().on() == null ? today : read.asked().on();
    this.p = Participation.of(read.facts(), read.asked().known());
    boolean exact =
        read.facts().actions().stream()
            .allMatch(a ->
                a.act().date(Clock.DEPOSITED) == null || dates(a).allMatch(PartialDate::exact));
    this.first = exact ? null : Participation.of(read.facts(), read.asked().known(), false);
  }

  private static java.util.stream.Stream<PartialDate> dates(Action a) {
    Act x = a.act();
    return java.util.stream.Stream.of(
            x.deposited(), x.received(), x.notified(), x.sent(), x.effective())
        .filter(java.util.Objects::nonNull);
  }

  /**
   * Computes everything and prints it; {@code today} is the status day when the file names none.
   */
  public static String compute(FactsJson.Read read, LocalDate today, boolean pretty) {
    ObjectNode answer = new AnswerJson(read, today).answer();
    return pretty
        ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer)
        : MAPPER.writeValueAsString(answer);
  }

  private ObjectNode answer() {
    ObjectNode o = MAPPER.createObjectNode();
    Facts f = read.facts();
    o.put("schema", "bang-giao-treaty/1");
    o.put("id", f.id());
    o.put("title", f.title());
    day(o, "as_of", on);
    day(o, "known_on", read.asked().known());
    clause(o.putObject("clause"), f);
    entry(o.putObject("entry_into_force"), p, first, f.stated());
    ended(o.putObject("end"));
    ArrayNode parties = o.putArray("parties");
    p.parties().values().forEach(s -> party(parties.addObject(), s));
    ArrayNode count = o.putArray("parties_on_as_of");
    p.boundOn(on).forEach(count::add);
    ArrayNode between = o.putArray("between");
    read.asked().pairs().forEach(pair -> between(between.addObject(), pair));
    ArrayNode reservations = o.putArray("reservations");
    Reserved.matrix(p, on).forEach(r -> reserved(reservations.addObject(), r));
    ArrayNode amendments = o.putArray("amendments");
    p.amendments()
        .forEach((id, a) -> {
          ObjectNode x = amendments.addObject();
          x.put("id", id);
          entry(x.putObject("entry_into_force"), a, null, Facts.Stated.NOTHING);
          ArrayNode bound = x.putArray("parties");
          a.parties().values().stream()
              .filter(s -> !s.bound().isEmpty())
              .forEach(s -> {
                ObjectNode y = bound.addObject();
                y.put("actor", s.actor());
                bounds(y.putArray("intervals"), s.bound());
              });
        });
    ArrayNode forecasts = o.putArray("forecasts");
    Forecast.from(f, read.asked().known(), on).forEach(x -> forecast(forecasts.addObject(), x));
    ArrayNode differences = o.putArray("differences");
    differences(differences);
    ArrayNode problems = o.putArray("problems");
    read.problems().forEach(x -> problem(problems.addObject(), x));
    p.problems().forEach(x -> problem(problems.addObject(), x));
    return o;
  }

  private static void clause(ObjectNode o, Facts f) {
    o.put("known", !(f.clause().entry() instanceof Rule.Unknown));
    o.put("rule", Clauses.print(f.clause()));
    ObjectNode articles = o.putObject("articles");
    f.article().forEach(articles::put);
    ObjectNode quotes = o.putObject("quotes");
    f.quote().forEach(quotes::put);
    o.put("vi", Clauses.prose(f.clause(), Locale.of("vi")));
    o.put("en", Clauses.prose(f.clause(), Locale.ENGLISH));
  }

  private void entry(
      ObjectNode o, Participation x, @Nullable Participation early, Facts.Stated stated) {
    EntryIntoForce e = x.entry();
    LocalDate date = early != null && !same(early.entry().date(), e.date()) ? null : e.date();
    day(o, "date", date);
    day(
        o,
        "threshold",
        early != null && !same(early.entry().threshold(), e.threshold()) ? null : e.threshold());
    day(o, "earliest", early == null ? e.date() : early.entry().date());
    day(o, "latest", e.date());
    o.put(
        "in_force_on_as_of",
        e.date() != null && !e.date().isAfter(on) && (x.ended() == null || x.ended().isAfter(on)));
    o.put("source", e.source().name().toLowerCase(Locale.ROOT));
    o.put("rule", e.rule());
    ArrayNode made = o.putArray("made_by");
    e.made().forEach(c -> made.add(c.actor()));
    strings(o.putArray("steps"), e.steps());
    ArrayNode work = o.putArray("conditions");
    e.workings().forEach(w -> working(work.addObject(), w));
    day(o, "stated", stated.inForce());
    if (stated.inForce() != null && e.date() != null) {
      o.put(
          "difference_days",
          java.time.temporal.ChronoUnit.DAYS.between(stated.inForce(), e.date()));
    } else {
      o.putNull("difference_days");
    }
    day(o, "stated_threshold", stated.threshold());
    if (stated.inForce() == null && !stated.saysNotInForce()) {
      o.putNull("agrees");
    } else {
      o.put("agrees", same(stated.inForce(), e.date()));
    }
  }

  private static boolean same(@Nullable LocalDate a, @Nullable LocalDate b) {
    return java.util.Objects.equals(a, b);
  }

  private static void working(ObjectNode o, Working w) {
    o.put("condition", w.condition());
    o.put("met", w.met());
    day(o, "on", w.on());
    o.put("need", w.need());
    o.put("have", w.have());
    o.put("percent", w.share());
    ArrayNode counted = o.putArray("counted");
    w.counted()
        .forEach(c -> {
          ObjectNode x = counted.addObject();
          x.put("actor", c.actor());
          x.put("action", c.action());
          x.put("kind", c.kind().name().toLowerCase(Locale.ROOT));
          day(x, "day", c.day());
          if (c.weight() != null) {
            x.put("weight", c.weight());
          }
        });
    ArrayNode left = o.putArray("not_counted");
    w.left()
        .forEach(c -> {
          ObjectNode x = left.addObject();
          x.put("actor", c.actor());
          x.put("action", c.action());
          x.put("kind", c.kind().name().toLowerCase(Locale.ROOT));
          day(x, "day", c.day());
          x.put("code", c.code());
          x.put("reason", c.reason());
        });
    strings(o.putArray("missing"), w.missing());
    o.put("later", w.later());
  }

  private void ended(ObjectNode o) {
    day(o, "date", p.ended());
    o.put("reason", p.endedWhy());
  }

  private void party(ObjectNode o, Standing s) {
    Participant who = read.facts().participants().get(s.actor());
    o.put("actor", s.actor());
    o.put("name", who == null ? s.actor() : who.name());
    o.put("kind", who == null ? "state" : who.kind().name().toLowerCase(Locale.ROOT));
    o.put("status", s.status(on));
    day(o, "signed", s.signed());
    day(o, "consented", s.consented());
    LocalDate in = s.bound().isEmpty() ? null : s.bound().getFirst().from();
    Standing early = first == null ? null : first.find(s.actor());
    LocalDate earliest =
        first == null
            ? in
            : early == null || early.bound().isEmpty() ? null : early.bound().getFirst().from();
    day(o, "in_force", same(in, earliest) ? in : null);
    if (!same(in, earliest)) {
      day(o, "earliest", earliest);
      day(o, "latest", in);
    }
    bounds(o.putArray("intervals"), s.bound());
    bounds(o.putArray("provisional"), s.provisional());
    bounds(o.putArray("suspended"), s.suspended());
    bounds(o.putArray("territories"), s.territories());
    day(o, "stated", s.stated());
    if (s.stated() == null) {
      o.putNull("agrees");
    } else {
      o.put("agrees", s.bound().stream().anyMatch(b -> b.from().equals(s.stated())));
    }
    strings(o.putArray("notes"), s.notes());
  }

  private static void bounds(ArrayNode a, List<Bound> bounds) {
    for (Bound b : bounds) {
      ObjectNode o = a.addObject();
      day(o, "from", b.from());
      day(o, "until", b.until());
      if (b.territory() != null) {
        o.put("territory", b.territory());
      }
      o.put("action", b.action().isEmpty() ? null : b.action());
      o.put("kind", b.kind().name().toLowerCase(Locale.ROOT));
      day(o, "date", b.consent());
      o.put("ended_by", b.ended());
      strings(o.putArray("steps"), b.steps());
    }
  }

  private void between(ObjectNode o, FactsJson.Pair pair) {
    LocalDate day = pair.on() == null ? on : pair.on();
    LocalDate known = pair.known() == null ? read.asked().known() : pair.known();
    Participation then =
        same(known, read.asked().known()) ? p : Participation.of(read.facts(), known);
    InForce in = InForce.between(then, pair.a(), pair.b(), day);
    o.put("a", pair.a());
    o.put("b", pair.b());
    day(o, "on", day);
    day(o, "known_on", known);
    o.put("in_force", in.inForce());
    day(o, "since", in.since());
    strings(o.putArray("reasons"), in.reasons());
    strings(o.putArray("common_amendments"), in.versions());
    ArrayNode modified = o.putArray("modified_by");
    in.modified().forEach(r -> reserved(modified.addObject(), r));
  }

  private static void reserved(ObjectNode o, Reserved r) {
    o.put("reservation", r.reservation());
    o.put("by", r.by());
    o.put("to", r.to());
    o.put("other", r.other());
    o.put("status", r.status());
    day(o, "since", r.since());
    o.put("modifies", r.modifies());
    o.put("rule", r.rule());
  }

  private static void forecast(ObjectNode o, Forecast f) {
    o.put("what", f.what());
    o.put("actor", f.actor());
    day(o, "by", f.by());
    day(o, "on", f.on());
    strings(o.putArray("needs"), f.needs());
    o.put("text", f.text());
  }

  private void differences(ArrayNode all) {
    for (Map.Entry<String, Standing> e : p.parties().entrySet()) {
      Standing s = e.getValue();
      if (s.stated() != null && s.bound().stream().noneMatch(b -> b.from().equals(s.stated()))) {
        ObjectNode o = all.addObject();
        o.put("actor", e.getKey());
        day(o, "computed", s.bound().isEmpty() ? null : s.bound().getFirst().from());
        day(o, "stated", s.stated());
      }
    }
  }

  private static void problem(ObjectNode o, Problem x) {
    o.put("code", x.code());
    o.put("where", x.where());
    o.put("used", x.counted());
    o.put("text", x.text());
  }

  private static void strings(ArrayNode a, Collection<String> all) {
    all.forEach(a::add);
  }

  private static void day(ObjectNode o, String key, @Nullable LocalDate day) {
    o.put(key, day == null ? null : day.toString());
  }
}
