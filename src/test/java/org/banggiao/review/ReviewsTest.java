package org.banggiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banggiao.ProductTest;
import org.banggiao.directive.Conference;
import org.banggiao.directive.Conferences;
import org.banggiao.directive.Directives;
import org.banggiao.directive.NewConference;
import org.banggiao.document.Documents;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Findings of a review, one at a time. */
@ProductTest
class ReviewsTest {

  private static final int YEAR = 2001;

  @Autowired private Reviews reviews;
  @Autowired private Conferences conferences;
  @Autowired private Directives directives;
  @Autowired private Documents documents;
  @Autowired private Proposals proposals;
  @Autowired private Actors actors;

  @Test
  void aFindingIsKeptDroppedAndWordedOnItsOwn() {
    Actor officer = actors.of("BNG", Role.OFFICER, Role.FOLLOW_UP, Role.READER);
    given(officer);
    reviews.fill(YEAR, officer);
    Block first = reviews.blocks(YEAR).getFirst();
    Block kept = reviews.keep(YEAR, first.id(), first.version(), officer);
    assertThat(kept.kept()).isTrue();
    Block dropped = reviews.drop(YEAR, first.id(), kept.version(), officer);
    assertThat(dropped.dropped()).isTrue();
    Block worded = reviews.word(YEAR, first.id(), dropped.version(), "Chưa xong.", officer);
    assertThat(worded.finding().printed()).isEqualTo("Chưa xong.");
    assertThat(worded.finding().citations()).isEqualTo(first.finding().citations());
    assertThatThrownBy(() -> reviews.keep(YEAR, first.id(), first.version(), officer))
        .as("somebody was first")
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("review.edited"));
  }

  @Test
  void aMissionReadsTheReviewAndTheMinistryWritesIt() {
    Actor officer = actors.of("BNG", Role.OFFICER, Role.FOLLOW_UP, Role.READER);
    Actor embassy = actors.of("BE-EMB-BRUSSELS", Role.OFFICER, Role.FOLLOW_UP, Role.READER);
    given(officer);
    reviews.fill(YEAR, officer);
    Block first = reviews.blocks(YEAR).getFirst();
    for (ThrowingCallable act :
        List.<ThrowingCallable>of(
            () -> reviews.fill(YEAR, embassy),
            () -> reviews.drop(YEAR, first.id(), first.version(), embassy),
            () -> reviews.freeze(YEAR, embassy))) {
      assertThatThrownBy(act)
          .isInstanceOfSatisfying(
              Refusal.class, r -> assertThat(r.code()).isEqualTo("review.ministry"));
    }
  }

  @Test
  void theHtmlOfAReviewKeepsItsLayoutWhenItIsSaved() {
    Actor officer = actors.of("BNG", Role.OFFICER, Role.FOLLOW_UP, Role.READER);
    given(officer);
    reviews.fill(YEAR, officer);
    String page =
        new String(
            PrintForm.HTML.file("bao-cao.html", reviews.edition(YEAR, 0, PrintForm.HTML, officer)),
            StandardCharsets.UTF_8);
    assertThat(page).startsWith("<!DOCTYPE html>").contains("charset=\"utf-8\"", ".vb-table");
  }

  /** A directive for the year that nobody has carried out. */
  private void given(Actor officer) {
    if (conferences.planning(YEAR).isPresent()) {
      return;
    }
    Conference held =
        conferences.record(
            new NewConference(
                "annual_review",
                "Hội nghị tổng kết thử " + (YEAR - 1),
                null,
                "cuối năm",
                "",
                "",
                null,
                "",
                "",
                YEAR - 1,
                YEAR,
                null,
                true),
            officer);
    String text =
        "Thủ tướng yêu cầu ngành Ngoại giao thực hiện hai nhiệm vụ sau:\n\n"
            + "Một là, rà soát các cam kết của năm cũ.\n\nHai là, xây dựng ngành vững mạnh.\n";
    long document = documents.paste("Phát biểu thử", text, officer).document();
    List<Proposal> asked =
        proposals.of(document).stream().filter(p -> p.kind().equals("DIRECTIVE")).toList();
    directives.confirm(asked.getFirst().id(), held.id(), "Rà soát cam kết", false, officer);
  }
}
