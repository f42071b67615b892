package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What holds whatever is recorded, in whatever order, by however many. */
@ProductTest
class RecordingTest {

  private static final String CLAUSE =
      "entry: COUNT(4) + 30d; later: LATEST(ENTRY, DEPOSIT + 30d); withdrawal: NOTICE + 6m";
  private static final List<String> STATES =
      List.of("VNM", "FRA", "JPN", "SUN", "RUS", "CSK", "LAO", "BRA");
  private static final Set<String> AT_ALL_TIMES = Set.of("FRA", "JPN", "LAO", "BRA");
  private static final List<ActionKind> KINDS =
      List.of(
          ActionKind.SIGNATURE,
          ActionKind.RATIFICATION,
          ActionKind.RATIFICATION,
          ActionKind.ACCESSION,
          ActionKind.PROVISIONAL_APPLICATION,
          ActionKind.RESERVATION,
          ActionKind.SUSPENSION,
          ActionKind.WITHDRAWAL);
  private static final LocalDate EARLY = LocalDate.of(2010, 1, 1);
  private static final LocalDate LATE = LocalDate.of(2015, 1, 1);

  @Autowired private MockMvc web;
  @Autowired private Actors actors;
  @Autowired private Treaties treaties;
  @Autowired private TreatyActions actions;
  @Autowired private Recomputation recomputation;
  private Actor lawyer;

  @BeforeEach
  void signIn() {
    lawyer = actors.officerOf("LUAT-GHI");
  }

  private Treaty treaty(Rule rule) {
    return actions.enter(
        new NewTreaty(
            "Công ước thử thứ tự",
            "",
            "convention",
            false,
            new PartialDay("1970-01-01"),
            "Hà Nội",
            "",
            "",
            rule,
            "bài thử"),
        lawyer);
  }

  /** Acts by chance, of a month or a year only now and then. */
  private static List<NewAction> acts(Random random, int n) {
    return IntStream.range(0, n)
        .mapToObj(i -> {
          String day = LocalDate.of(1971, 1, 1).plusDays(random.nextInt(8_000)).toString();
          return act(
              STATES.get(random.nextInt(STATES.size())),
              KINDS.get(random.nextInt(KINDS.size())),
              random.nextInt(8) == 0 ? day.substring(0, random.nextBoolean() ? 4 : 7) : day);
        })
        .toList();
  }

  private static NewAction act(String partner, ActionKind kind, String day) {
    return new NewAction(
        "",
        partner,
        kind,
        null,
        PartialDay.read(day),
        null,
        null,
        kind == ActionKind.RESERVATION ? day : "",
        "",
        "",
        "C.N. (thử)");
  }

  private static NewAction on(Treaty t, NewAction a) {
    return new NewAction(
        t.id(),
        a.partner(),
        a.kind(),
        null,
        a.deposited(),
        null,
        null,
        a.articles(),
        "",
        "",
        a.source());
  }

  /** As another register tells it, which knew it by that day. */
  private void take(Treaty t, NewAction a, LocalDate known) {
    actions.take(List.of(new Taking(on(t, a), a.partner(), known, "found", "", 1)), lawyer);
  }

  private static List<String> told(List<Standing> standings) {
    return standings.stream().map(s -> s.toString().replaceAll("treaty=[^,]*,", "")).toList();
  }

  @Test
  void theOrderOfRecordingNeverMattersAndWhatIsKeptIsWhatIsWorkedOutAgain() {
    for (int seed = 1; seed <= 2; seed++) {
      Random random = new Random(seed);
      Rule rule = seed % 2 == 0 ? new Rule("9", CLAUSE, "") : Rule.UNKNOWN;
      List<NewAction> acts = new ArrayList<>(acts(random, 16));
      List<String> first = null;
      for (int order = 0; order < 2; order++) {
        Treaty t = treaty(rule);
        for (NewAction a : acts) {
          take(t, a, EARLY);
          AsOf now = AsOf.on(EARLY);
          assertThat(treaties.standings(t.id(), now))
              .isEqualTo(recomputation.standings(t, treaties.actions(t.id(), now)));
        }
        List<String> told = told(treaties.standings(t.id(), AsOf.on(EARLY)));
        assertThat(told).isNotEmpty().isEqualTo(first == null ? told : first);
        first = told;
        Collections.shuffle(acts, random);
      }
    }
  }

  @Test
  void whatWasKnownOnADayNeverChangesByWhatIsRecordedLater() {
    Random random = new Random(40);
    Treaty t = treaty(new Rule("9", CLAUSE, ""));
    acts(random, 30).forEach(a -> take(t, a, EARLY));
    AsOf then = new AsOf(LocalDate.of(2000, 1, 1), Days.start(LocalDate.of(2012, 6, 1)));
    List<Standing> standings = treaties.standings(t.id(), then);
    List<TreatyAction> stood = treaties.actions(t.id(), then);
    Matrix matrix = treaties.matrix(t, stood, then.valid());
    List<Between.Found> between = between(then);
    acts(random, 15).forEach(a -> take(t, a, LATE));
    stood.stream()
        .filter(a -> a.is(ActionKind.Group.CONSENT) && AT_ALL_TIMES.contains(a.partner()))
        .limit(2)
        .forEach(a ->
            actions.correct(
                a.id(), on(t, act(a.partner(), ActionKind.ACCESSION, "1975-05-05")), lawyer));
    TreatyAction last = stood.getLast();
    actions.strike(last.id(), "bài thử", lawyer);
    assertThat(treaties.standings(t.id(), AsOf.on(then.valid()))).isNotEqualTo(standings);
    assertThat(treaties.standings(t.id(), then)).isEqualTo(standings);
    assertThat(treaties.actions(t.id(), then)).isEqualTo(stood);
    assertThat(treaties.matrix(t, treaties.actions(t.id(), then), then.valid())).isEqualTo(matrix);
    assertThat(between(then)).isEqualTo(between);
  }

  private List<Between.Found> between(AsOf then) {
    return List.of(
        treaties.between("FRA", "JPN", then, 1_000, 0),
        treaties.between("VNM", "RUS", then, 1_000, 0));
  }

  @Test
  void ofLawyersWhoRecordTheSameDepositAtOnceOneSucceedsAndTheRestAreTold() throws Exception {
    Treaty t = treaty(Rule.UNKNOWN);
    NewAction deposit = on(t, act("FRA", ActionKind.RATIFICATION, "1996-04-11"));
    List<Callable<String>> lawyers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Actor own = actors.officerOf("LUAT-GHI-" + i % 2);
      lawyers.add(() -> {
        try {
          return "recorded " + actions.record(deposit, own).id();
        } catch (Refusal told) {
          return told.code();
        }
      });
    }
    List<String> came = new ArrayList<>();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<String> f : pool.invokeAll(lawyers)) {
        came.add(f.get());
      }
    }
    assertThat(came).filteredOn(c -> c.startsWith("recorded")).hasSize(1);
    assertThat(came).filteredOn(c -> c.equals("treaty.action.taken")).hasSize(5);
    assertThat(treaties.actions(t.id(), AsOf.on(LATE))).hasSize(1);
  }

  @Test
  void treatiesThatReferToEachOtherInACircleAreWorkedOutAndShown() throws Exception {
    Treaty a = treaty(new Rule("9", CLAUSE, ""));
    Treaty b = treaty(new Rule("9", "COUNT(1) AND NOT_BEFORE(EIF(" + a.id() + "))", ""));
    assertThat(
            actions.relate(
                List.of(
                    new Relation(a.id(), "amends", b.id(), "found", "bài thử"),
                    new Relation(b.id(), "amends", a.id(), "found", "bài thử")),
                lawyer))
        .isEmpty();
    take(a, act("FRA", ActionKind.RATIFICATION, "1996-04-11"), EARLY);
    take(b, act("FRA", ActionKind.RATIFICATION, "1996-04-11"), EARLY);
    // Neither has a day stated that the other could refer to: what is stated stands.
    assertThat(recomputation.working(b, treaties.actions(b.id(), AsOf.on(LATE)))).isEmpty();
    assertThat(treaties.standings(b.id(), AsOf.on(LATE))).hasSize(1);
    web.perform(get(a.path())).andExpect(content().string(containsString(b.path())));
    web.perform(get(b.path())).andExpect(content().string(containsString(a.path())));
  }
}
