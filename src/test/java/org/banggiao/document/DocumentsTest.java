package org.banggiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class DocumentsTest {

  @Autowired private Documents documents;
  @Autowired private Actors actors;
  @Autowired private JdbcClient db;

  @Test
  void theSameFileTwiceIsOneDocumentWithTwoReceipts() {
    Actor officer = actors.officerOf("VAN-BAN");
    byte[] bytes = news("hai lần");
    Receipt first = documents.receive(bytes, "một.txt", officer);
    Receipt second = documents.receive(bytes, "hai.txt", officer);
    assertThat(second.document()).isEqualTo(first.document());
    assertThat(first.again()).isFalse();
    assertThat(second.again()).isTrue();
    assertThat(documents.receipts(first.document()))
        .extracting(Receipt::fileName)
        .containsExactly("một.txt", "hai.txt");
  }

  @Test
  void theSameFileFromManyHandsAtOnceIsStillOneDocument() throws Exception {
    Actor officer = actors.officerOf("VAN-BAN");
    byte[] bytes = news("nhiều tay");
    List<Callable<Long>> hands =
        java.util.Collections.nCopies(
            8, () -> documents.receive(bytes, "tin.txt", officer).document());
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Long>> all = pool.invokeAll(hands);
      long id = all.getFirst().get();
      for (Future<Long> f : all) {
        assertThat(f.get()).isEqualTo(id);
      }
      assertThat(documents.receipts(id)).hasSize(8);
    }
  }

  @Test
  void receivedBytesAreKeptByHashAndNeverAltered() throws Exception {
    Actor officer = actors.officerOf("VAN-BAN");
    byte[] bytes = news("giữ nguyên");
    Document d = documents.get(documents.receive(bytes, "a.txt", officer).document(), officer);
    Path kept = documents.original(d.id(), officer);
    assertThat(Files.readAllBytes(kept)).isEqualTo(bytes);
    assertThat(kept.getParent().getFileName() + "" + kept.getFileName()).isEqualTo(d.sha256());
    assertThat(d.state()).isEqualTo("READ");
  }

  @Test
  void decomposedLettersBecomeWholeOnes() {
    Actor officer = actors.officerOf("VAN-BAN");
    String whole = "Hội nghị tổng kết " + UUID.randomUUID() + "\nĐề nghị các đơn vị thực hiện.";
    byte[] nfd = Normalizer.normalize(whole, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
    long id = documents.receive(nfd, "nfd.txt", officer).document();
    assertThat(documents.text(id)).startsWith(whole);
  }

  @Test
  void anEmptyFileIsSentBackAndLeavesNothing() {
    Actor officer = actors.officerOf("VAN-BAN");
    assertThatThrownBy(() -> documents.receive(new byte[0], "rỗng.txt", officer))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("EMPTY");
    assertThat(
            db.sql("select count(*) from document.document where bytes = 0")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void everyCitationReadsTheVeryCharacters() {
    Actor officer = actors.officerOf("VAN-BAN");
    Random random = new Random(65);
    StringBuilder b = new StringBuilder("Văn bản " + UUID.randomUUID() + "\n");
    String letters = "aăâđêôơưễặ \n😀𠀀,.;";
    int[] points = letters.codePoints().toArray();
    while (b.length() < 100_000) {
      b.appendCodePoint(points[random.nextInt(points.length)]);
    }
    long id =
        documents
            .receive(b.toString().getBytes(StandardCharsets.UTF_8), "dài.txt", officer)
            .document();
    String text = documents.text(id);
    for (int i = 0; i < 300; i++) {
      int start = random.nextInt(text.length() - 1);
      int end = start + 1 + random.nextInt(Math.min(40_000, text.length() - start));
      if (Character.isLowSurrogate(text.charAt(start))
          || Character.isHighSurrogate(text.charAt(end - 1))) {
        continue;
      }
      Citation cited = documents.cite(id, start, end);
      assertThat(cited.quote()).isEqualTo(text.substring(start, end));
    }
  }

  @Test
  void aCitationOutsideTheTextOrThroughACharacterIsRefused() {
    Actor officer = actors.officerOf("VAN-BAN");
    String text = "Chữ 😀 " + UUID.randomUUID();
    long id =
        documents.receive(text.getBytes(StandardCharsets.UTF_8), "chữ.txt", officer).document();
    assertThatThrownBy(() -> documents.cite(id, 0, 9_999)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> documents.cite(id, 0, 5)).isInstanceOf(Refusal.class);
    assertThat(documents.cite(id, 4, 6).quote()).isEqualTo("😀");
  }

  @Test
  void theDatabaseItselfRefusesToChangeAText() {
    Actor officer = actors.officerOf("VAN-BAN");
    long id = documents.receive(news("bất biến"), "x.txt", officer).document();
    for (String act :
        List.of(
            "update document.text_part set content = 'khác' where document = " + id,
            "delete from document.passage where document = " + id,
            "update document.text set chars = 1 where document = " + id)) {
      assertThatThrownBy(() -> db.sql(act).update()).hasMessageContaining("never changes");
    }
  }

  static byte[] news(String about) {
    return ("Hội nghị về " + about + " " + UUID.randomUUID() + "\nĐoạn thứ hai của bản tin.\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
