package org.banggiao.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Actors;
import org.banggiao.organisation.Body;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What counts as shown, and what can be accepted. */
@ProductTest
class JudgedTasksTest {

  @Autowired private Tasks tasks;
  @Autowired private Actors actors;
  @Autowired private Documents documents;
  @Autowired private InstantSource clock;

  private Actor office;
  private Actor doer;
  private Body lead;
  private LocalDate today;

  @BeforeEach
  void twoBodies() {
    office = actors.followUpOf("VP-XET-DUYET");
    lead = actors.body("VU-XET-DUYET");
    doer = actors.officerOf("VU-XET-DUYET");
    today = Days.today(clock);
  }

  @Test
  void whatWasNotBegunOrNotShownIsSentBackAndNotAccepted() {
    Task t = tasks.assign(TaskExamples.task(lead, today.plusDays(10)), office);
    tasks.act(t.id(), Deed.of(Act.ACKNOWLEDGED, ""), doer);
    tasks.act(
        t.id(), Deed.submit("Đã trình", Proof.link("https://example.vn/de-an", "Tờ trình")), doer);
    for (Verdict verdict : List.of(Verdict.NO_EVIDENCE, Verdict.NOT_STARTED)) {
      refused(() -> tasks.act(t.id(), Deed.accept(verdict, "Xong"), office), "task.verdict");
    }
    assertThat(tasks.act(t.id(), Deed.accept(Verdict.LIMITED, "Một phần"), office).state())
        .isEqualTo(TaskState.ACCEPTED);
  }

  @Test
  void theWordsThatGaveATaskAreNoEvidenceOfIt() {
    String said = "Một là, báo cáo kết quả trước ngày 30/6.";
    long document = documents.paste("Kết luận", said, office).document();
    PassageRef given = new PassageRef(document, 0, said.length());
    Task t = tasks.assign(TaskExamples.task(lead, List.of(given), today.plusDays(10)), office);
    tasks.act(t.id(), Deed.of(Act.ACKNOWLEDGED, ""), doer);
    Proof same = Proof.passage(new PassageRef(document, 8, 20), "Đã làm");
    refused(() -> tasks.act(t.id(), Deed.submit("Đã xong", same), doer), "task.proof.given");
  }

  private static void refused(ThrowingCallable act, String code) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
  }
}
