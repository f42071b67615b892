package org.banggiao.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.banggiao.ProductTest;
import org.banggiao.indicator.IndicatorExamples;
import org.banggiao.indicator.Indicators;
import org.banggiao.indicator.Observation;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Actors;
import org.banggiao.organisation.Body;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class TasksTest {

  @Autowired private Tasks tasks;
  @Autowired private Register register;
  @Autowired private Actors actors;
  @Autowired private Indicators indicators;
  @Autowired private List<OriginNames> registers;
  @Autowired private JdbcClient db;
  @Autowired private InstantSource clock;

  private Actor office;
  private Actor doer;
  private Body lead;
  private LocalDate today;

  @BeforeEach
  void twoBodies() {
    String n = UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
    office = actors.followUpOf("VP-" + n);
    lead = actors.body("VU-" + n);
    doer = actors.officerOf("VU-" + n);
    today = Days.today(clock);
  }

  private Task given() {
    return tasks.assign(TaskExamples.task(lead, today.plusDays(10)), office);
  }

  private static Deed report() {
    return Deed.submit("Đã trình", Proof.link("https://example.vn/de-an", "Tờ trình"));
  }

  @Test
  void aTaskGoesFromAssignmentToAcceptanceByAnotherBody() {
    Task t = given();
    tasks.act(t.id(), Deed.of(Act.ACKNOWLEDGED, ""), doer);
    tasks.act(t.id(), Deed.progress("Đang soạn", 40), doer);
    tasks.act(t.id(), report(), doer);
    Task done = tasks.act(t.id(), Deed.accept(Verdict.COMPLETE, "Đủ hồ sơ"), office);
    assertThat(done.state()).isEqualTo(TaskState.ACCEPTED);
    assertThat(done.verdict()).isEqualTo(Verdict.COMPLETE);
    assertThat(tasks.story(t.id(), doer).stream().map(TaskEvent::act))
        .containsExactly(
            Act.ASSIGNED, Act.ACKNOWLEDGED, Act.PROGRESSED, Act.SUBMITTED, Act.ACCEPTED);
    assertThat(register.table(today, office).sum().of(TimeClass.DONE_ON_TIME)).isEqualTo(1);
  }

  @Test
  void nothingIsSubmittedWithoutEvidence() {
    Task t = given();
    refused(() -> tasks.act(t.id(), Deed.submit("Xong"), doer), "task.evidence");
  }

  @Test
  void aFigureProvesAResultOnlyIfTheRegisterHoldsIt() {
    Task t = given();
    Actor counting = actors.officerOf("SL-" + lead.code());
    Observation seen =
        indicators.observe(IndicatorExamples.byPress("trade_total", "1997", "20.8"), counting);
    RecordRef figure = RecordRef.of("observation", seen.id());
    for (String gone : List.of("observation:999999999", "observation:mot", "chiso:1")) {
      Deed nothing = Deed.submit("Xong", Proof.figure(RecordRef.parse(gone), ""));
      refused(() -> tasks.act(t.id(), nothing, doer), "task.proof.gone");
    }
    tasks.act(t.id(), Deed.submit("Xong", Proof.figure(figure, "Tổng kim ngạch")), doer);
    assertThat(registers.stream().map(r -> r.names(List.of(figure), doer).get(figure)))
        .filteredOn(java.util.Objects::nonNull)
        .singleElement()
        .satisfies(name -> {
          assertThat(name.title()).contains("20,8");
          assertThat(name.href()).isEqualTo("/ban/chi-so/trade_total#o" + seen.id());
        });
  }

  @Test
  void nobodyJudgesTheirOwnSubmission() {
    Task t = given();
    tasks.act(t.id(), report(), doer);
    Actor boss = actors.leaderOf(lead.code());
    refused(() -> tasks.act(t.id(), Deed.accept(Verdict.COMPLETE, "Tốt"), boss), "task.party");
    Actor sameMan =
        new Actor(doer.person(), doer.name(), office.body(), office.bodyName(), office.roles());
    refused(() -> tasks.act(t.id(), Deed.accept(Verdict.COMPLETE, "Tốt"), sameMan), "task.own");
  }

  @Test
  void aBodyThatGivesItselfATaskNeedsAnotherToJudge() {
    Body own = actors.body(office.bodyName().replace("Cơ quan ", ""));
    refused(() -> tasks.assign(TaskExamples.task(own, today), office), "task.judge");
  }

  @Test
  void aDeadlineIsSetOrExpresslyMissing() {
    NewTask t = TaskExamples.task(lead, null);
    refused(
        () ->
            tasks.assign(
                new NewTask(
                    t.origin(),
                    List.of(),
                    t.wording(),
                    "",
                    lead.id(),
                    List.of(),
                    null,
                    null,
                    "",
                    false,
                    false),
                office),
        "task.due.undecided");
    assertThat(tasks.assign(t, office).due()).isNull();
  }

  @Test
  void onlyTheAssignerMovesTheDeadlineAndTheFirstOneStaysOnRecord() {
    Task t = given();
    Deed longer = Deed.deadline(today.plusDays(40), "Công văn gia hạn");
    refused(() -> tasks.act(t.id(), longer, actors.leaderOf(lead.code())), "task.party");
    assertThat(tasks.act(t.id(), longer, office).due()).isEqualTo(today.plusDays(40));
    assertThat(
            tasks.story(t.id(), office).stream()
                .filter(TaskEvent::setsDue)
                .map(e -> e.deed().due()))
        .containsExactly(today.plusDays(10), today.plusDays(40));
  }

  @Test
  void aChangeOfLeadLeavesExactlyOneAndBothSeeIt() {
    Task t = given();
    Body other = actors.body(lead.code() + "-B");
    tasks.act(t.id(), Deed.changeLead(other.id(), "Đúng chức năng hơn"), office);
    assertThat(tasks.get(t.id(), actors.officerOf(other.code())).lead()).isEqualTo(other.id());
    assertThat(tasks.find(t.id(), doer)).isPresent();
    FourClasses table = register.table(today, office);
    assertThat(table.lines()).hasSize(1);
    assertThat(table.lines().getFirst().lead()).isEqualTo(other.id());
  }

  @Test
  void theDatabaseItselfRefusesTwoLeadsOrNoneOrALeadWhoCooperates() {
    Task t = given();
    Body other = actors.body(lead.code() + "-C");
    String add =
        "insert into task.assignment (task, body, role, valid_from) values (:t, :b, :r, :d)";
    for (var wrong : List.of(List.of("LEAD", other.id()), List.of("COOPERATOR", lead.id()))) {
      assertThatThrownBy(() ->
              db.sql(add)
                  .param("t", t.id())
                  .param("b", wrong.get(1))
                  .param("r", wrong.get(0))
                  .param("d", today)
                  .update())
          .isInstanceOf(DataAccessException.class);
    }
    assertThatThrownBy(() ->
            db.sql("update task.assignment set valid_until = :d where task = :t")
                .param("d", today.plusDays(1))
                .param("t", t.id())
                .update())
        .hasMessageContaining("0 leads");
  }

  @Test
  void eventsAreNeverChanged() {
    Task t = given();
    assertThatThrownBy(() ->
            db.sql("update task.event set occurred_on = occurred_on - 1 where task = :t")
                .param("t", t.id())
                .update())
        .hasMessageContaining("append-only");
  }

  @Test
  void ofTwoPeopleAtOnceOneWinsAndTheOtherIsTold() throws Exception {
    Task t = given();
    Task sent = tasks.act(t.id(), report(), doer);
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<String> accept =
        () -> {
          together.await();
          try {
            Deed deed = Deed.accept(Verdict.COMPLETE, "Đủ");
            tasks.act(t.id(), sent.version(), deed, today, office);
            return "won";
          } catch (Refusal r) {
            return r.kind() + " " + r.code();
          }
        };
    try (var two = Executors.newFixedThreadPool(2)) {
      List<Future<String>> answers = two.invokeAll(List.of(accept, accept));
      assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
          .containsExactlyInAnyOrder("won", "CONFLICT task.moved");
    }
  }

  @Test
  void aPageThatIsOutOfDateIsToldAndANoteOfProgressIsNot() {
    Task t = given();
    tasks.act(t.id(), Deed.of(Act.ACKNOWLEDGED, ""), doer);
    refused(
        () -> tasks.act(t.id(), 1, Deed.of(Act.CANCELLED, "Thôi"), today, office), "task.moved");
    assertThat(tasks.act(t.id(), 1, Deed.progress("Đang làm", null), today, doer).state())
        .isEqualTo(TaskState.IN_PROGRESS);
  }

  @Test
  void whoIsNotConcernedSeesNothingNotEvenACount() {
    Task t = given();
    Actor stranger = actors.leaderOf("KHAC-" + lead.code());
    refused(() -> tasks.get(t.id(), stranger), "absent");
    refused(() -> tasks.act(t.id(), Deed.of(Act.CANCELLED, "x"), stranger), "absent");
    assertThat(tasks.of(t.origin(), stranger)).isEmpty();
    TaskListing list = register.list(TaskFilter.on(today), "han", false, 0, 25, stranger);
    assertThat(list.rows()).isEmpty();
    assertThat(list.total()).isZero();
    assertThat(register.table(today, stranger).sum().total()).isZero();
  }

  @Test
  void wordsAreFoundWithAndWithoutMarks() {
    Task t = given();
    for (String words : List.of("Trình đề án " + lead.code(), "de an " + lead.code(), "đề  ÁN")) {
      TaskFilter f = new TaskFilter(null, null, java.util.Set.of(), null, null, null, words, today);
      assertThat(register.list(f, "han", false, 0, 25, office).rows())
          .as(words)
          .extracting(TaskRow::id)
          .containsExactly(t.id());
    }
    TaskFilter none =
        new TaskFilter(null, null, java.util.Set.of(), null, null, null, "đề xuất", today);
    assertThat(register.list(none, "han", false, 0, 25, office).total()).isZero();
  }

  @Test
  void anAdministratorOrAuditorSeesNoTask() {
    Task t = given();
    Actor admin = actors.of(lead.code(), org.banggiao.kernel.Role.ADMINISTRATOR);
    assertThat(tasks.find(t.id(), admin)).isEmpty();
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
  }
}
