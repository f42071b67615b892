package org.banggiao.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Refusal;
import org.banggiao.task.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class ClosureTest {

  @Autowired private Directives directives;
  @Autowired private Conferences conferences;
  @Autowired private DirectiveExamples examples;

  @Test
  void aConferenceIsNotSettledWhileOneDirectiveOfTheLastLacksItsLineAndTheRefusalNamesIt() {
    Conference before = examples.conference();
    Directive first = examples.directive(before, "Phục vụ tăng trưởng");
    Directive second = examples.directive(before, "Xây dựng ngành");
    Conference next = examples.after(before);
    close(first, next, Verdict.COMPLETE, "Đã trình đề án.");
    assertThatThrownBy(() -> conferences.close(next.id(), examples.followUp()))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> {
              assertThat(r.code()).isEqualTo("conference.open");
              assertThat(r.arguments()).containsExactly(1, "Xây dựng ngành");
            });
    close(second, next, Verdict.NO_EVIDENCE, "");
    assertThat(conferences.close(next.id(), examples.followUp()).closedAt()).isNotNull();
  }

  @Test
  void onceSettledNeitherALineNorADirectiveIsAdded() {
    Conference before = examples.conference();
    Directive d = examples.directive(before, "Việc");
    Conference next = examples.after(before);
    close(d, next, Verdict.LIMITED, "Mới bắt đầu.");
    conferences.close(next.id(), examples.followUp());
    assertThatThrownBy(() -> close(d, next, Verdict.COMPLETE, "Xong."))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("conference.settled"));
    assertThatThrownBy(() -> examples.directive(before, "Việc muộn"))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("conference.over"));
    assertThatThrownBy(() -> conferences.close(next.id(), examples.followUp()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aLineIsCorrectedByANewOneAndTheOldStays() {
    Conference before = examples.conference();
    Directive d = examples.directive(before, "Việc");
    Conference next = examples.after(before);
    close(d, next, Verdict.LIMITED, "Mới bắt đầu.");
    close(d, next, Verdict.SUBSTANTIAL, "Xong phần lớn.");
    assertThat(conferences.closureTable(next.id()))
        .singleElement()
        .satisfies(l -> assertThat(l.closure().result()).isEqualTo("Xong phần lớn."));
    assertThat(directives.closures(d.id())).hasSize(2);
  }

  @Test
  void aLineBelongsToTheConferenceThatFollows() {
    Directive d = examples.directive(examples.conference(), "Việc");
    Conference unrelated = examples.after(examples.conference());
    assertThatThrownBy(() -> close(d, unrelated, Verdict.COMPLETE, "Xong."))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("directive.closure.conference"));
  }

  @Test
  void anOfficerConfirmsButDoesNotClose() {
    Conference before = examples.conference();
    Directive d = examples.directive(before, "Việc");
    Conference next = examples.after(before);
    assertThatThrownBy(() ->
            directives.close(
                d.id(), next.id(), Verdict.COMPLETE, "Xong.", List.of(), examples.officer()))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
  }

  @Test
  void anythingButNoEvidenceSaysWhatCameOfIt() {
    Conference before = examples.conference();
    Directive d = examples.directive(before, "Việc");
    Conference next = examples.after(before);
    assertThatThrownBy(() -> close(d, next, Verdict.COMPLETE, " "))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.field()).isEqualTo("result"));
  }

  private void close(Directive d, Conference at, Verdict verdict, String result) {
    directives.close(
        d.id(), at.id(), verdict, result, List.of(d.source().passage()), examples.followUp());
  }
}
