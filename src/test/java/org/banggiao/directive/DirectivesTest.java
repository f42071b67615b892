package org.banggiao.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.banggiao.ProductTest;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class DirectivesTest {

  @Autowired private Directives directives;
  @Autowired private Conferences conferences;
  @Autowired private Proposals proposals;
  @Autowired private DirectiveExamples examples;
  @Autowired private Actors actors;
  @Autowired private JdbcClient db;

  @Test
  void nothingIsADirectiveUntilAPersonConfirmsItAndItsQuoteStays() {
    List<Proposal> found = examples.twoDirectives();
    assertThat(found).hasSize(2);
    assertThat(directives.from(found.getFirst().document())).isEmpty();
    Conference at = examples.conference();
    Directive made =
        directives.confirm(
            found.getFirst().id(), at.id(), "Phục vụ tăng trưởng", false, examples.officer());
    assertThat(made.source()).isEqualTo(found.getFirst().citation());
    assertThat(made.number()).isEqualTo(1);
    assertThat(proposals.get(found.getFirst().id()).became()).isEqualTo(made.ref());
    assertThat(conferences.documents(at.id())).contains(found.getFirst().document());
    Directive worded =
        directives.editTitle(made.id(), made.version(), "Tăng trưởng", examples.officer());
    assertThat(worded.title()).isEqualTo("Tăng trưởng");
    assertThat(worded.source()).isEqualTo(made.source());
    assertThat(trail("directive.confirmed", made)).isEqualTo(1);
    assertThat(trail("directive.worded", made)).isEqualTo(1);
  }

  @Test
  void ofTwoWhoConfirmAtOnceOneWinsAndTheOtherIsToldWho() throws Exception {
    Proposal p = examples.twoDirectives().getFirst();
    // Two conferences, so that nothing but the proposal stands between them.
    List<Callable<String>> acts = new ArrayList<>();
    for (Conference at : List.of(examples.conference(), examples.conference())) {
      acts.add(() -> {
        try {
          return "made " + directives.confirm(p.id(), at.id(), "Việc", false, examples.officer());
        } catch (Refusal refusal) {
          return refusal.code() + refusal.arguments();
        }
      });
    }
    try (var both = Executors.newFixedThreadPool(2)) {
      List<String> said = both.invokeAll(acts).stream().map(f -> f.resultNow()).sorted().toList();
      assertThat(said.getFirst()).startsWith("made ");
      assertThat(said.getLast()).startsWith("proposal.decided[" + examples.officer().name());
    }
    assertThat(directives.from(p.document())).hasSize(1);
  }

  @Test
  void ofTwoWordingsFromTheSamePageTheSecondIsRefused() {
    Directive d = examples.directive(examples.conference(), "Việc");
    directives.editTitle(d.id(), d.version(), "Việc một", examples.officer());
    assertThatThrownBy(
            () -> directives.editTitle(d.id(), d.version(), "Việc hai", examples.officer()))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    assertThat(directives.get(d.id()).title()).isEqualTo("Việc một");
  }

  @Test
  void aLessonBecomesANoteOfTheConferenceNeverADirective() {
    long document = examples.twoDirectives().getFirst().document();
    Conference at = examples.conference();
    Proposal lesson =
        proposals.of(document).stream()
            .filter(p -> p.kind().equals("LESSON"))
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(
            () -> directives.confirm(lesson.id(), at.id(), "Bài học", false, examples.officer()))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("directive.kind"));
    directives.note(lesson.id(), at.id(), examples.officer());
    assertThat(directives.notes(at.id()))
        .singleElement()
        .satisfies(n -> assertThat(n.source()).isEqualTo(lesson.citation()));
  }

  @Test
  void aMissionAndAnotherBodyCarryOutButDoNotConfirm() {
    Proposal p = examples.twoDirectives().getFirst();
    Conference at = examples.conference();
    for (Actor other :
        List.of(
            actors.officerOf("BE-EMB-BRUSSELS"),
            actors.officerOf("HN"),
            actors.of("BNG", Role.READER))) {
      assertThatThrownBy(() -> directives.confirm(p.id(), at.id(), "Việc", false, other))
          .isInstanceOfSatisfying(
              Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }
    assertThat(proposals.get(p.id()).open()).isTrue();
  }

  @Test
  void aUnitOfTheMinistryConfirms() {
    Proposal p = examples.twoDirectives().getFirst();
    assertThat(
            directives.confirm(
                p.id(), examples.conference().id(), "Việc", false, actors.officerOf("BNG-07")))
        .isNotNull();
  }

  @Test
  void aPersonRecordsADirectiveFromAPassageWithoutAProposal() {
    Proposal p = examples.twoDirectives().getLast();
    Directive d =
        directives.record(
            examples.conference().id(),
            "Ngành vững mạnh",
            true,
            "Thủ tướng",
            p.passage(),
            examples.officer());
    assertThat(d.proposal()).isNull();
    assertThat(d.source().quote()).isEqualTo(p.quote());
    assertThat(d.standing()).isTrue();
  }

  private int trail(String act, Directive d) {
    return db.sql("select count(*) from audit.entry where act = :act and subject = :subject")
        .param("act", act)
        .param("subject", d.ref().toString())
        .query(Integer.class)
        .single();
  }
}
