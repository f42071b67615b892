package org.banggiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Actors;
import org.banggiao.task.Act;
import org.banggiao.task.Deed;
import org.banggiao.task.Proof;
import org.banggiao.task.Task;
import org.banggiao.task.TaskState;
import org.banggiao.task.Tasks;
import org.banggiao.task.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the task of a step, told from the file. */
@ProductTest
class FileTasksTest {

  private static final LocalDate OPENED = LocalDate.of(2025, 1, 20);
  private static final LocalDate BEGUN = LocalDate.of(2025, 1, 22);
  private static final LocalDate DONE = LocalDate.of(2025, 2, 4);
  private static final Nature AGREEMENT =
      new Nature(Kind.AGREEMENT, false, true, Side.MINISTRY, Set.of(Flag.DEFENCE));

  @Autowired private DomesticFiles files;
  @Autowired private Tasks tasks;
  @Autowired private Actors actors;

  private DomesticFile file;

  @BeforeEach
  void aConsultationRuns() {
    List.of("BNG", "BNG-10", "BNG-13", "BCT").forEach(actors::body);
    file =
        files.open(
            new NewFile(
                AGREEMENT,
                "Bản ghi nhớ thử " + UUID.randomUUID(),
                actors.body("BCT").id(),
                null,
                OPENED,
                true),
            lawyer());
    act(FileAct.COMPLETED, Step.DRAFT, OPENED, lawyer());
    act(FileAct.STARTED, Step.CONSULTATION, BEGUN, lawyer());
  }

  private Actor lawyer() {
    return actors.officerOf("BNG-10");
  }

  private Actor office() {
    return actors.followUpOf("BNG-13");
  }

  private void act(FileAct act, Step step, LocalDate on, Actor by, Proof... proofs) {
    files.act(file.id(), 0, FileDeed.of(act, step, on, "lý do", proofs), by);
  }

  private Task task(Step step) {
    return files.tasks(file, office()).stream()
        .filter(t -> t.origin().equals(file.ref(step)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theDepartmentOfLawGivesTheTaskAndTheOfficeWatches() {
    Task t = task(Step.CONSULTATION);
    assertThat(t.assigner()).isEqualTo(actors.body("BNG-10").id());
    assertThat(t.monitor()).isEqualTo(actors.body("BNG-13").id());
    assertThat(tasks.find(t.id(), lawyer())).isPresent();
    assertThat(tasks.find(t.id(), actors.officerOf("BE-EMB-BRUSSELS"))).isEmpty();
  }

  @Test
  void aStepRecordedByAnotherBodyHandsInAndAcceptsTheTaskWithItsEvidence() {
    Proof letter = Proof.link("https://vidu.gov.vn/cong-van/12", "");
    act(FileAct.COMPLETED, Step.CONSULTATION, DONE, lawyer(), letter);
    Task t = task(Step.CONSULTATION);
    assertThat(t.state()).isEqualTo(TaskState.ACCEPTED);
    assertThat(t.verdict()).isEqualTo(Verdict.COMPLETE);
    assertThat(t.closedOn()).isEqualTo(DONE);
    var story = tasks.story(t.id(), office());
    assertThat(story.get(1).deed().proofs())
        .extracting(Proof::reference)
        .containsExactly(letter.reference(), file.ref(Step.CONSULTATION).toString());
    assertThat(story.get(1).body()).isEqualTo(t.lead());
    assertThat(story.getLast().body()).isNotEqualTo(t.lead());
    assertThat(story.getLast().person()).isEqualTo(lawyer().person());
  }

  @Test
  void whoDoesTheStepHandsInAndAnotherBodyAccepts() {
    act(FileAct.COMPLETED, Step.CONSULTATION, DONE, actors.officerOf("BCT"));
    Task t = task(Step.CONSULTATION);
    assertThat(t.state()).isEqualTo(TaskState.SUBMITTED);
    // The day is not theirs to choose: an officer hands in today.
    assertThat(t.submittedOn()).isAfter(DONE);
    Deed accept = Deed.accept(Verdict.COMPLETE, "đủ");
    assertThatThrownBy(() -> tasks.act(t.id(), accept, actors.leaderOf("BCT")))
        .isInstanceOf(Refusal.class);
    assertThat(tasks.act(t.id(), accept, office()).state()).isEqualTo(TaskState.ACCEPTED);
  }

  @Test
  void aStepUndoneReopensItsTaskAndBegunAgainTheSameTaskGoesOn() {
    act(FileAct.COMPLETED, Step.CONSULTATION, DONE, lawyer());
    act(FileAct.RETURNED, Step.CONSULTATION, DONE.plusDays(2), lawyer());
    Task open = task(Step.CONSULTATION);
    assertThat(open.state()).isEqualTo(TaskState.IN_PROGRESS);
    assertThat(open.closedOn()).isNull();
    act(FileAct.STARTED, Step.CONSULTATION, DONE.plusDays(3), lawyer());
    assertThat(files.tasks(file, office())).hasSize(1);
    assertThat(task(Step.CONSULTATION).due()).isAfter(open.due());
    act(FileAct.COMPLETED, Step.CONSULTATION, DONE.plusDays(9), lawyer());
    assertThat(task(Step.CONSULTATION).state()).isEqualTo(TaskState.ACCEPTED);
  }

  @Test
  void aStepThatFallsBackBehindAnotherHoldsItsTask() {
    act(FileAct.COMPLETED, Step.CONSULTATION, DONE, actors.officerOf("BCT"));
    act(FileAct.RETURNED, Step.DRAFT, DONE, lawyer());
    assertThat(task(Step.CONSULTATION).state()).isEqualTo(TaskState.SUSPENDED);
    act(FileAct.COMPLETED, Step.DRAFT, DONE, lawyer());
    act(FileAct.COMPLETED, Step.CONSULTATION, DONE, lawyer());
    assertThat(task(Step.CONSULTATION).state()).isEqualTo(TaskState.ACCEPTED);
  }

  @Test
  void aStepThatIsNoLongerAskedForTakesItsTaskBack() {
    act(FileAct.STARTED, Step.SECTOR_OPINION, BEGUN, lawyer());
    Nature plain = new Nature(Kind.AGREEMENT, false, true, Side.MINISTRY, Set.of());
    files.act(
        file.id(), 0, FileDeed.change(plain, DONE, "không còn nội dung quốc phòng"), office());
    assertThat(task(Step.SECTOR_OPINION).state()).isEqualTo(TaskState.CANCELLED);
    assertThat(task(Step.CONSULTATION).state()).isEqualTo(TaskState.ISSUED);
  }

  @Test
  void aTaskWhoseLeadIsContestedStaysOpenThoughTheStepIsDone() {
    long other = actors.body("BTP").id();
    tasks.act(
        task(Step.CONSULTATION).id(),
        Deed.contest("việc của Bộ Tư pháp", other),
        actors.officerOf("BCT"));
    act(FileAct.COMPLETED, Step.CONSULTATION, DONE, lawyer());
    assertThat(task(Step.CONSULTATION).state()).isEqualTo(TaskState.CONTESTED);
  }

  @Test
  void aResultAlreadyHandedInIsAcceptedWhenTheFileRecordsTheStep() {
    Actor doer = actors.officerOf("BCT");
    Proof proof = Proof.link("https://vidu.gov.vn/y-kien", "");
    tasks.act(task(Step.CONSULTATION).id(), Deed.submit("đã có ý kiến", proof), doer);
    act(FileAct.COMPLETED, Step.CONSULTATION, DONE, office());
    Task t = task(Step.CONSULTATION);
    assertThat(t.state()).isEqualTo(TaskState.ACCEPTED);
    assertThat(tasks.story(t.id(), office()).stream().filter(e -> e.act() == Act.SUBMITTED))
        .hasSize(1);
  }
}
