package org.banggiao.reading;

/**
 * Prints a reading as one line of JSON, schema {@code bang-giao-reading/1}: stable key order,
 * unknown values null.
 */
public final class ReadingJson {
  private ReadingJson() {}

  /** One JSON object, no line break at the end. {@code sha256} is of the file's bytes, in hex. */
  public static String toJson(String fileName, String sha256, String mediaType, Reading reading) {
    Json j = new Json();
    j.object(() -> {
      j.field("schema", "bang-giao-reading/1").field("file", fileName);
      j.field("sha256", sha256).field("media_type", mediaType);
      j.field("chars", reading.chars()).field("title", reading.title());
      j.field("published", reading.published());
      j.array("conferences", reading.conferences(), c -> conference(j, c));
      j.array("lists", reading.lists(), l -> list(j, l));
      j.array("single_directives", reading.singleDirectives(), d -> single(j, d));
      j.array("figures", reading.figures(), f -> figure(j, f));
      j.array("dates", reading.dates(), d -> date(j, d));
      j.array("officials", reading.officials(), o -> official(j, o));
      j.array("bodies", reading.bodies(), b -> body(j, b));
    });
    return j.toString();
  }

  private static void conference(Json j, Conference c) {
    j.object(() -> {
      j.field("id", c.id()).field("type", c.type()).field("name", c.name());
      j.field("review_year", c.reviewYear()).field("plan_year", c.planYear());
      j.field("date", c.date()).field("day_part", c.dayPart()).field("place", c.place());
      j.field("mode", c.mode()).field("points", c.points()).field("organiser", c.organiser());
      j.field("chair", c.chair()).field("guided_by", c.guidedBy()).field("main", c.main());
    });
  }

  private static void list(Json j, Enumeration l) {
    j.object(() -> {
      j.field("id", l.id()).field("kind", l.kind()).field("intro", l.intro());
      j.field("declared_count", l.declaredCount()).field("speaker", l.speaker());
      j.field("addressee", l.addressee()).field("conference", l.conference());
      j.array("items", l.items(), i -> item(j, i));
    });
  }

  private static void item(Json j, Item i) {
    j.object(() -> {
      j.field("order", i.order()).field("marker", i.marker()).field("start", i.start());
      j.field("body_start", i.bodyStart()).field("end", i.end()).field("rule", i.rule());
    });
  }

  private static void single(Json j, SingleDirective d) {
    j.object(() -> {
      j.field("start", d.start()).field("end", d.end()).field("speaker", d.speaker());
      j.field("addressee", d.addressee()).field("verb", d.verb());
    });
  }

  private static void figure(Json j, Figure f) {
    j.object(() -> {
      j.field("cls", f.cls()).field("start", f.start()).field("end", f.end());
      j.field("value", f.value()).field("value_max", f.valueMax()).field("unit", f.unit());
      j.field("comparator", f.comparator()).field("subject", f.subject());
      j.field("year", f.year());
    });
  }

  private static void date(Json j, DateMention d) {
    j.object(() -> {
      j.field("start", d.start()).field("end", d.end()).field("iso", d.iso());
      j.field("precision", d.precision()).field("role", d.role());
    });
  }

  private static void official(Json j, Official o) {
    j.object(() -> {
      j.field("name", o.name());
      j.array("posts", o.posts(), p -> post(j, p));
      j.array("mentions", o.mentions(), j::value);
    });
  }

  /** The post's name; a former one as an object that says so, for nobody holds it now. */
  private static void post(Json j, Official.Post p) {
    if (p.former()) {
      j.object(() -> j.field("post", p.title()).field("former", true));
    } else {
      j.value(p.title());
    }
  }

  private static void body(Json j, BodyMention b) {
    j.object(() -> {
      j.field("name", b.name()).field("id", b.id());
      j.array("mentions", b.mentions(), j::value);
    });
  }
}
