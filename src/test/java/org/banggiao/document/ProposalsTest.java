package org.banggiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class ProposalsTest {

  @Autowired private Documents documents;
  @Autowired private Proposals proposals;
  @Autowired private Actors actors;

  @Test
  void ofTwoWhoConfirmAtOnceOneWinsAndTheOtherIsToldWho() throws Exception {
    Actor first = actors.followUpOf("XAC-NHAN-1");
    Actor second = actors.followUpOf("XAC-NHAN-2");
    for (int round = 0; round < 20; round++) {
      Proposal p = proposal("Đề nghị hai người cùng xác nhận.", first);
      CyclicBarrier together = new CyclicBarrier(2);
      List<String> told = new ArrayList<>();
      int won = 0;
      try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<Proposal>> both = new ArrayList<>();
        for (Actor a : List.of(first, second)) {
          both.add(
              pool.submit(() -> {
                together.await();
                return proposals.confirm(p.id(), RecordRef.of("directive", a.person()), a);
              }));
        }
        for (Future<Proposal> f : both) {
          try {
            f.get();
            won++;
          } catch (java.util.concurrent.ExecutionException e) {
            Refusal r = (Refusal) e.getCause();
            told.add(r.code() + " " + r.arguments().getFirst());
          }
        }
      }
      assertThat(won).isEqualTo(1);
      String winner = String.valueOf(proposals.get(p.id()).decidedByName());
      assertThat(told).containsExactly("proposal.decided " + winner);
    }
  }

  @Test
  void aSplitGivesTwoOpenHalvesAndMergingThemGivesTheWholeAgain() {
    Actor actor = actors.followUpOf("TACH-GOP");
    Proposal p = proposal("Rà soát điều ước; lập báo cáo năm.", actor);
    List<Proposal> halves = proposals.split(p.id(), p.start() + p.quote().indexOf(" lập"), actor);
    assertThat(halves)
        .extracting(Proposal::quote)
        .containsExactly("Rà soát điều ước;", "lập báo cáo năm.");
    assertThat(proposals.get(p.id()).state()).isEqualTo("SPLIT");
    Proposal whole = proposals.merge(halves.stream().map(Proposal::id).toList(), actor);
    assertThat(whole.quote()).isEqualTo(p.quote());
    assertThat(proposals.origins(whole.id())).extracting(Proposal::state).containsOnly("MERGED");
  }

  @Test
  void aCutThatLeavesNothingOnOneSideIsRefusedAndChangesNothing() {
    Actor actor = actors.followUpOf("TACH-GOP");
    Proposal p = proposal("Một việc duy nhất.", actor);
    assertThatThrownBy(() -> proposals.split(p.id(), p.start(), actor)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> proposals.split(p.id(), p.end() + 5, actor))
        .isInstanceOf(Refusal.class);
    assertThat(proposals.get(p.id()).open()).isTrue();
  }

  @Test
  void aRejectionNeedsAReasonAndIsKept() {
    Actor actor = actors.followUpOf("BO");
    Proposal p = proposal("Không phải chỉ đạo.", actor);
    assertThatThrownBy(() -> proposals.reject(p.id(), " ", actor)).isInstanceOf(Refusal.class);
    assertThat(proposals.reject(p.id(), "lời dẫn", actor).reason()).isEqualTo("lời dẫn");
    assertThat(documents.coverage(p.document(), "LESSON").open()).isZero();
  }

  @Test
  void readingAgainKeepsWhatPeopleDecided() {
    Actor actor = actors.followUpOf("DOC-LAI");
    Proposal p = proposal("Giữ quyết định của người.", actor);
    proposals.confirm(p.id(), RecordRef.of("directive", 1), actor);
    int before = proposals.of(p.document()).size();
    documents.readAgain(p.document(), actor);
    documents.readAgain(p.document(), actor);
    assertThat(proposals.of(p.document())).hasSize(before);
    assertThat(proposals.get(p.id()).state()).isEqualTo("CONFIRMED");
  }

  @Test
  void aReaderMayNotDecide() {
    Actor officer = actors.followUpOf("QUYEN");
    Actor reader = actors.of("QUYEN", org.banggiao.kernel.Role.READER);
    Proposal p = proposal("Chỉ người có quyền quyết.", officer);
    assertThatThrownBy(() -> proposals.reject(p.id(), "không", reader))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("forbidden");
  }

  @Test
  void aBodyIsTheOneOfTheDocumentsOwnDay() {
    assertThat(leadBody("Quảng Nam, ngày 10 tháng 6 năm 2024")).isEqualTo("VN-27");
    assertThat(leadBody("Đà Nẵng, ngày 10 tháng 6 năm 2026")).isEmpty();
  }

  private String leadBody(String placeAndDay) {
    String text =
        """
        ỦY BAN NHÂN DÂN
        THÔNG BÁO
        %s
        Tin %s
        KẾT LUẬN
        Thủ tướng Phạm Minh Chính yêu cầu Ủy ban nhân dân tỉnh Quảng Nam rà soát các điều ước đã ký.
        """
            .formatted(placeAndDay, letters());
    Actor actor = actors.followUpOf("NGAY-CUA-VAN-BAN");
    long id = documents.receive(text.getBytes(StandardCharsets.UTF_8), "tb.txt", actor).document();
    return proposals.of(id).stream()
        .filter(p -> p.kind().equals("DIRECTIVE"))
        .findFirst()
        .orElseThrow()
        .field("leadBody");
  }

  private Proposal proposal(String sentence, Actor actor) {
    String text = "Tin " + letters() + "\n" + sentence + "\n";
    long id = documents.receive(text.getBytes(StandardCharsets.UTF_8), "tin.txt", actor).document();
    int start = documents.text(id).indexOf(sentence);
    return proposals.add(id, start, start + sentence.length(), "LESSON", actor);
  }

  /** Makes the text its own, without digits: a random number may read as a figure. */
  private static String letters() {
    StringBuilder b = new StringBuilder();
    UUID.randomUUID()
        .toString()
        .chars()
        .filter(c -> c != '-')
        .forEach(c -> b.append((char) (c < 'a' ? c - '0' + 'g' : c)));
    return b.toString();
  }
}
