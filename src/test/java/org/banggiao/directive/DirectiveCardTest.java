package org.banggiao.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.document.Proposal;
import org.banggiao.shell.HomeCard;
import org.banggiao.task.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class DirectiveCardTest {

  @Autowired private DirectiveCard card;
  @Autowired private Directives directives;
  @Autowired private Conferences conferences;
  @Autowired private Documents documents;
  @Autowired private DirectiveExamples examples;

  @Test
  void aConferenceDocumentStandsOnPageOneUntilNothingInItWaits() {
    List<Proposal> found = examples.twoDirectives();
    long document = found.getFirst().document();
    assertThat(line(document)).isEmpty();
    Conference at = examples.conference();
    conferences.attach(at.id(), document, examples.officer());
    assertThat(line(document).orElseThrow().lead()).startsWith("2 ");
    assertThat(line(document).orElseThrow().detail()).isEqualTo(at.title());
    directives.confirm(found.getFirst().id(), at.id(), "Việc", false, examples.officer());
    assertThat(line(document).orElseThrow().lead())
        .startsWith(documents.coverage(document, "DIRECTIVE").open() + " ")
        .startsWith("1 ");
    directives.confirm(found.getLast().id(), at.id(), "Việc hai", false, examples.officer());
    assertThat(line(document)).isEmpty();
  }

  @Test
  void whatIsOpenInAConferenceThatTheNextHasAnsweredIsNotAskedForAnyMore() {
    Conference before = examples.conference();
    Directive one = examples.directive(before, "Việc");
    long document = one.source().passage().document();
    Conference next = examples.after(before);
    directives.close(one.id(), next.id(), Verdict.NO_EVIDENCE, "", List.of(), examples.followUp());
    assertThat(line(document)).isPresent();
    conferences.close(next.id(), examples.followUp());
    assertThat(line(document)).isEmpty();
  }

  private Optional<HomeCard.Line> line(long document) {
    HomeCard.Section section = card.on(LocalDate.of(2026, 1, 1), examples.followUp());
    return section == null
        ? Optional.empty()
        : section.lines().stream()
            .filter(l -> l.href().equals("/ban/chi-dao/van-ban/" + document))
            .findFirst();
  }
}
