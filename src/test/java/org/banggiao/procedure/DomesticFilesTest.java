package org.banggiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Actors;
import org.banggiao.task.Proof;
import org.banggiao.task.Task;
import org.banggiao.task.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class DomesticFilesTest {

  private static final LocalDate OPENED = LocalDate.of(2025, 3, 3);
  private static final Nature TREATY =
      new Nature(Kind.TREATY, false, true, Side.GOVERNMENT, Set.of());
  private static final Nature AGREEMENT =
      new Nature(Kind.AGREEMENT, false, true, Side.MINISTRY, Set.of());

  @Autowired private DomesticFiles files;
  @Autowired private FileNames names;
  @Autowired private Tasks tasks;
  @Autowired private Documents documents;
  @Autowired private Actors actors;
  @Autowired private JdbcTemplate db;

  private Actor lawyer() {
    return actors.officerOf("BNG-10");
  }

  private DomesticFile open(Nature nature, LocalDate on) {
    return files.open(
        new NewFile(
            nature, "Văn kiện thử " + UUID.randomUUID(), actors.body("BCT").id(), null, on, true),
        lawyer());
  }

  private DomesticFile act(DomesticFile f, FileAct act, Step step, LocalDate on) {
    return files.act(f.id(), 0, FileDeed.of(act, step, on, "lý do"), lawyer());
  }

  private StepLine line(DomesticFile f, Step step) {
    return files.progress(files.get(f.id())).stream()
        .filter(l -> l.step() == step)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void startingAStepWithALimitMakesATaskWithItsArticleSeenFromBothSides() {
    DomesticFile f = open(AGREEMENT, LocalDate.of(2025, 1, 20));
    act(f, FileAct.COMPLETED, Step.DRAFT, LocalDate.of(2025, 1, 21));
    act(f, FileAct.STARTED, Step.CONSULTATION, LocalDate.of(2025, 1, 22));
    Task task = files.tasks(f, lawyer()).getFirst();
    assertThat(task.due()).isEqualTo(LocalDate.of(2025, 2, 7));
    assertThat(task.dueBasis()).contains("Luật 70/2020/QH14, Điều", "7 ngày làm việc");
    assertThat(task.lead()).isEqualTo(f.lead());
    assertThat(task.origin()).isEqualTo(f.ref(Step.CONSULTATION));
    assertThat(names.names(List.of(task.origin()), lawyer()).get(task.origin()).href())
        .isEqualTo(f.path() + "#consultation");
    assertThat(files.get(f.id()).due()).isEqualTo(task.due());
    assertThat(tasks.get(task.id(), lawyer()).wording()).contains(f.title());
  }

  @Test
  void aFileKeepsTheRulesOfItsTimeAndShowsTheNewerOnes() {
    DomesticFile old = open(TREATY, OPENED);
    assertThat(line(old, Step.APPRAISAL).limit().number()).isEqualTo(20);
    assertThat(line(old, Step.APPRAISAL).newer().number()).isEqualTo(10);
    DomesticFile fresh = open(TREATY, LocalDate.of(2026, 2, 2));
    assertThat(line(fresh, Step.APPRAISAL).limit().number()).isEqualTo(10);
    assertThat(line(fresh, Step.APPRAISAL).newer()).isNull();
  }

  @Test
  void aTaskOfALimitThatIsNotVerifiedSaysSo() {
    DomesticFile f = open(TREATY, LocalDate.of(2026, 2, 2));
    act(f, FileAct.COMPLETED, Step.PROPOSAL, LocalDate.of(2026, 2, 2));
    act(f, FileAct.STARTED, Step.NEGOTIATION_OPINIONS, LocalDate.of(2026, 2, 3));
    assertThat(files.tasks(f, lawyer()).getFirst().dueBasis()).endsWith("(cần xác minh)");
  }

  @Test
  void aStepOutOfOrderIsRefusedWithWhatMustComeFirst() {
    DomesticFile f = open(TREATY, OPENED);
    assertThatThrownBy(() -> act(f, FileAct.COMPLETED, Step.SIGNING, OPENED))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("procedure.order")
        .hasMessageContaining("Kiểm tra");
    assertThatThrownBy(() -> act(f, FileAct.COMPLETED, Step.ASSEMBLY_RESOLUTION, OPENED))
        .hasMessageContaining("procedure.step");
    assertThatThrownBy(() -> act(f, FileAct.SKIPPED, Step.PROPOSAL, OPENED))
        .hasMessageContaining("procedure.state");
  }

  @Test
  void daysGoForwardOnly() {
    DomesticFile f = open(TREATY, OPENED);
    assertThatThrownBy(() -> act(f, FileAct.COMPLETED, Step.PROPOSAL, OPENED.minusDays(1)))
        .hasMessageContaining("procedure.day");
    assertThatThrownBy(() -> act(f, FileAct.COMPLETED, Step.PROPOSAL, LocalDate.of(2199, 1, 1)))
        .hasMessageContaining("procedure.day");
    act(f, FileAct.COMPLETED, Step.PROPOSAL, OPENED.plusDays(9));
    assertThatThrownBy(() -> act(f, FileAct.STARTED, Step.NEGOTIATION_OPINIONS, OPENED))
        .hasMessageContaining("procedure.day");
  }

  @Test
  void ofTwoPeopleAtOnceOneWinsAndTheOtherIsToldWho() throws Exception {
    DomesticFile f = open(TREATY, OPENED);
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<String> complete =
        () -> {
          together.await();
          try {
            files.act(
                f.id(),
                f.version(),
                FileDeed.of(FileAct.COMPLETED, Step.PROPOSAL, OPENED, ""),
                lawyer());
            return "won";
          } catch (Refusal refusal) {
            return refusal.code() + refusal.arguments();
          }
        };
    try (ExecutorService people = Executors.newFixedThreadPool(2)) {
      Future<String> a = people.submit(complete);
      Future<String> b = people.submit(complete);
      assertThat(List.of(a.get(), b.get()))
          .contains("won")
          .anySatisfy(said -> assertThat(said).startsWith("procedure.moved"));
    }
    assertThat(files.story(f.id())).hasSize(2);
  }

  @Test
  void aStepTakenUpAgainUndoesWhatCameAfterAndKeepsTheStory() {
    DomesticFile f = open(TREATY, OPENED);
    act(f, FileAct.COMPLETED, Step.PROPOSAL, OPENED);
    act(f, FileAct.SKIPPED, Step.NEGOTIATION_OPINIONS, OPENED);
    act(f, FileAct.COMPLETED, Step.NEGOTIATION_DECISION, OPENED);
    act(f, FileAct.RETURNED, Step.NEGOTIATION_OPINIONS, OPENED);
    assertThat(line(f, Step.PROPOSAL).state()).isEqualTo(StepLine.State.DONE);
    assertThat(line(f, Step.NEGOTIATION_OPINIONS).state()).isEqualTo(StepLine.State.OPEN);
    assertThat(line(f, Step.NEGOTIATION_DECISION).state()).isEqualTo(StepLine.State.LATER);
    assertThat(files.story(f.id())).hasSize(5);
    assertThatThrownBy(() -> db.update("delete from procedure.event where file = ?", f.id()))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("append-only");
  }

  @Test
  void anObjectionRaisedLaterAddsTheStepThatCarriesItUp() {
    DomesticFile f = open(AGREEMENT, OPENED);
    Nature objected =
        new Nature(Kind.AGREEMENT, false, true, Side.MINISTRY, Set.of(Flag.OBJECTION));
    files.act(f.id(), 0, FileDeed.change(objected, OPENED, "Bộ X không đồng ý"), lawyer());
    assertThat(line(f, Step.OBJECTION).waits()).contains(Step.CONSULTATION);
    assertThatThrownBy(
            () -> files.act(f.id(), 0, FileDeed.change(TREATY, OPENED, "lý do"), lawyer()))
        .hasMessageContaining("procedure.kind");
  }

  @Test
  void theDossierForTheAssemblyIsCountedBackFromTheSession() {
    assertThat(Limits.on(Step.ASSEMBLY_DOSSIER, TREATY, OPENED).orElseThrow().unit())
        .isEqualTo(Limit.Unit.DAYS_BEFORE);
    Nature acceded = new Nature(Kind.TREATY, true, false, Side.STATE, Set.of(Flag.CITIZENS_RIGHTS));
    DomesticFile f = open(acceded, OPENED);
    act(f, FileAct.COMPLETED, Step.ACCESSION_OPINIONS, OPENED);
    assertThatThrownBy(() -> act(f, FileAct.STARTED, Step.ASSEMBLY_DOSSIER, OPENED))
        .hasMessageContaining("procedure.anchor");
    FileDeed deed =
        new FileDeed(
            FileAct.STARTED,
            Step.ASSEMBLY_DOSSIER,
            OPENED,
            LocalDate.of(2025, 10, 20),
            "",
            List.of(),
            null);
    files.act(f.id(), 0, deed, lawyer());
    assertThat(files.get(f.id()).due()).isEqualTo(LocalDate.of(2025, 9, 20));
    assertThat(files.tasks(f, lawyer()).getFirst().dueBasis())
        .contains("chậm nhất 30 ngày trước ngày khai mạc kỳ họp (20/10/2025)");
  }

  @Test
  void evidenceMustBeThere() {
    DomesticFile f = open(TREATY, OPENED);
    Proof gone = new Proof(Proof.Kind.PASSAGE, "999999999:0-9", "");
    assertThatThrownBy(() -> complete(f, gone)).hasMessageContaining("procedure.proof");
    long document =
        documents.paste("Tờ trình thử", "Tờ trình " + UUID.randomUUID(), lawyer()).document();
    complete(f, new Proof(Proof.Kind.PASSAGE, document + ":0-8", ""));
    assertThat(line(f, Step.PROPOSAL).done().proofs()).hasSize(1);
  }

  private void complete(DomesticFile f, Proof proof) {
    files.act(
        f.id(), 0, FileDeed.of(FileAct.COMPLETED, Step.PROPOSAL, OPENED, "", proof), lawyer());
  }

  @Test
  void onlyTheKeepersAndTheLeadWrite() {
    DomesticFile f = open(TREATY, OPENED);
    FileDeed deed = FileDeed.of(FileAct.COMPLETED, Step.PROPOSAL, OPENED, "");
    assertThatThrownBy(() -> files.act(f.id(), 0, deed, actors.officerOf("BE-EMB-BRUSSELS")))
        .hasMessageContaining("procedure.desk");
    Actor reader = actors.of("BCT", org.banggiao.kernel.Role.READER);
    assertThatThrownBy(() -> files.act(f.id(), 0, deed, reader))
        .hasMessageContaining("forbidden.role");
    files.act(f.id(), 0, deed, actors.officerOf("BCT"));
    assertThat(line(f, Step.PROPOSAL).state()).isEqualTo(StepLine.State.DONE);
  }

  @Test
  void everyActLeavesItsEntryInTheTrail() {
    DomesticFile f = open(TREATY, OPENED);
    act(f, FileAct.COMPLETED, Step.PROPOSAL, OPENED);
    assertThat(
            db.queryForList(
                "select act from audit.entry where subject = ? order by seq",
                String.class,
                f.ref().toString()))
        .containsExactly("procedure.opened", "procedure.completed");
  }
}
