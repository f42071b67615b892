package org.banggiao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.PartialDay;
import org.banggiao.organisation.Actors;
import org.banggiao.treaty.ActionKind;
import org.banggiao.treaty.NewAction;
import org.banggiao.treaty.TreatyActions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The demonstration register goes out as lines, into an empty register, and out again: the same,
 * but that rows bear the numbers of their register.
 */
@ProductTest
class WholeRegisterTest {

  private static final String TREATY = "luat-dieu-uoc-1969";

  @Autowired private Actors actors;
  @Autowired private Batches batches;
  @Autowired private TreatyActions actions;
  @Autowired private MockMvc web;
  @Autowired private JdbcTemplate db;
  @Autowired private JsonMapper json;

  @Test
  @Transactional // Rolled back: the other tests keep their register.
  void whatGoesOutComesInAsItWas() throws Exception {
    Actor lawyer = actors.officerOf("NHAP-CA-SO");
    long reservation = record("SYR", ActionKind.RESERVATION, "1970-10-02", "66", "", null, lawyer);
    long objection =
        record("USA", ActionKind.OBJECTION, "1971-05-26", "66", "", reservation, lawyer);
    record("USA", ActionKind.WITHDRAWAL_OF_STATEMENT, "1980-01-02", "", "", objection, lawyer);
    record("FRA", ActionKind.OBJECTION, "1971-05-26", "66", "", reservation, lawyer);
    record("NLD", ActionKind.TERRITORIAL_APPLICATION, "1985-04-09", "", "ABW", null, lawyer);
    record("NLD", ActionKind.TERRITORIAL_APPLICATION, "1985-04-09", "", "GRL", null, lawyer);
    // A reservation corrected after it was objected to: the objections follow.
    actions.correct(
        reservation, act("SYR", ActionKind.RESERVATION, "1970-10-03", "66, 85", "", null), lawyer);

    String before = exported();
    db.execute("set constraints all immediate");
    db.execute("set constraints all deferred");
    db.execute(
        "truncate treaty.action, treaty.standing, treaty.relation, treaty.article, treaty.wording, treaty.redirect,"
            + " treaty.member, treaty.subject, treaty.title, treaty.treaty cascade");
    assertThat(exported()).isEmpty();
    Batch sent =
        batches.send(
            Format.JSON_LINES,
            "so.jsonl",
            before.getBytes(StandardCharsets.UTF_8),
            "",
            null,
            lawyer);
    Batch taken = batches.run(sent.id(), lawyer);
    assertThat(batches.held(sent.id())).extracting(Held::code, Held::fields).isEmpty();

    List<String> after = plain(exported());
    assertThat(after).containsExactlyElementsOf(plain(before));
    assertThat(taken.taken()).isEqualTo(sent.lines());
    assertThat(after.stream().filter(l -> l.contains("\"id\":\"" + TREATY + "\"")).findFirst())
        .hasValueSatisfying(
            l -> assertThat(l).contains("ABW", "GRL", "66, 85", "\"opposing\":true"));
    Batch again =
        batches.send(
            Format.JSON_LINES,
            "lai.jsonl",
            (before + "\n").getBytes(StandardCharsets.UTF_8),
            "",
            null,
            lawyer);
    assertThat(batches.run(again.id(), lawyer).taken()).isZero();
  }

  private long record(
      String partner,
      ActionKind kind,
      String day,
      String articles,
      String territory,
      @Nullable Long target,
      Actor by) {
    return actions.record(act(partner, kind, day, articles, territory, target), by).id();
  }

  private static NewAction act(
      String partner,
      ActionKind kind,
      String day,
      String articles,
      String territory,
      @Nullable Long target) {
    return new NewAction(
        TREATY,
        partner,
        kind,
        null,
        new PartialDay(day),
        null,
        null,
        articles,
        "",
        "",
        "bài thử",
        territory,
        target,
        kind == ActionKind.OBJECTION);
  }

  private String exported() throws Exception {
    return web.perform(
            MockMvcRequestBuilders.get("/api/v1/treaty.jsonl")
                .with(r -> {
                  r.setRemoteAddr("10.1.2.3");
                  return r;
                }))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  /** Numbers of rows, and of the rows answered, as their place in the line. */
  private List<String> plain(String lines) {
    return lines.lines().map(json::readTree).map(this::plain).collect(Collectors.toList());
  }

  private String plain(JsonNode line) {
    Map<String, Integer> places = new HashMap<>();
    StreamSupport.stream(line.get("actions").spliterator(), false)
        .map(a -> a.get("id").asString())
        .forEach(id -> places.put(id, places.size()));
    line.get("actions")
        .forEach(a -> {
          ((ObjectNode) a).put("id", places.get(a.get("id").asString()));
          if (!a.get("target").isNull()) {
            ((ObjectNode) a).put("target", places.get(a.get("target").asString()));
          }
        });
    return json.writeValueAsString(line);
  }
}
