package org.banggiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What came in and was not read before the process ended. */
@ProductTest
class ArrivalsTest {

  @Autowired private Unread unread;
  @Autowired private Documents documents;
  @Autowired private Proposals proposals;
  @Autowired private DocumentStore store;
  @Autowired private Originals originals;
  @Autowired private Actors actors;
  @Autowired private InstantSource clock;
  @Autowired private JdbcClient db;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private ApplicationEventPublisher events;

  @Test
  void aDocumentLeftUnreadIsReadAtTheNextStartOnce() {
    Actor officer = actors.officerOf("DO-DANG");
    long id = unread("Hội nghị " + UUID.randomUUID() + "\nMột dòng nữa.\n", officer);
    Document waiting = store.find(id).orElseThrow();
    unread.readAll();
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> documents.get(id, officer).state().equals("READ"));
    unread.read(waiting);
    assertThat(documents.text(id)).contains("Một dòng nữa.");
  }

  @Test
  void aSecretFoundOnlyLaterIsTakenOutWholly() {
    Actor officer = actors.officerOf("DO-DANG-MAT");
    long id = unread("TỐI MẬT\nNội dung " + UUID.randomUUID() + "\n", officer);
    Document waiting = store.find(id).orElseThrow();
    unread.read(waiting);
    assertThat(store.find(id)).isEmpty();
    assertThat(originals.at(waiting.sha256())).doesNotExist();
    assertThat(originals.setAside()).doesNotContain(waiting.sha256());
    assertThat(incidents(officer)).isEqualTo(1);
  }

  @Test
  void aRemovalCutShortIsEndedAtTheNextStart() {
    Actor officer = actors.officerOf("DO-DANG-XOA");
    long id = unread("MẬT\nNội dung " + UUID.randomUUID() + "\n", officer);
    String sha256 = store.find(id).orElseThrow().sha256();
    originals.setAside(sha256);
    assertThat(originals.setAside()).contains(sha256);
    unread.readAll();
    assertThat(store.find(id)).isEmpty();
    assertThat(originals.setAside()).doesNotContain(sha256);
    assertThat(incidents(officer)).isEqualTo(1);
  }

  private long incidents(Actor by) {
    return db.sql("select count(*) from document.incident where by_person = :by")
        .param("by", by.person())
        .query(Long.class)
        .single();
  }

  @Test
  void aPictureOnlyDocumentTakesTheTextAPersonTypesAndSaysWho() {
    Actor officer = actors.officerOf("GO-CHU");
    long id = unread("ảnh " + UUID.randomUUID(), officer);
    acted(id, officer, () -> store.state(id, "NO_TEXT", "NO_TEXT", "application/pdf"));
    Document typed = documents.type(id, "Lời văn gõ tay.\r\nDòng hai.", officer);
    assertThat(typed.state()).isEqualTo("READ");
    assertThat(documents.text(id)).startsWith("Lời văn gõ tay.\nDòng hai.");
    assertThat(documents.findText(id).orElseThrow().byName()).isEqualTo(officer.name());
    assertThat(documents.findText(id).orElseThrow().origin()).isEqualTo("TYPED");
  }

  @Test
  void furnitureInTheMiddleOfAnArticleHidesNothingThatFollows() {
    Actor officer = actors.officerOf("WEB");
    String html =
        """
        <html><head><title>Hội nghị %s</title></head><body><article><h1>Hội nghị kiểm điểm</h1>
        <p>Sáng 6-1-2025, Thủ tướng chủ trì hội nghị tổng kết công tác ngành ngoại giao năm 2024.</p>
        <aside><h3>Tin liên quan</h3><ul><li>Mười món ngon mùa thu</ul></aside>
        <p>Thủ tướng yêu cầu các đơn vị thực hiện hai nhiệm vụ sau:</p>
        <p>Một là, rà soát các thỏa thuận cấp cao đã ký;</p>
        <p>Hai là, trình đề án trước ngày 15-9-2025.</p></article></body></html>
        """
            .formatted(UUID.randomUUID());
    long id =
        documents.receive(html.getBytes(StandardCharsets.UTF_8), "tin.html", officer).document();
    await().atMost(Duration.ofMinutes(1)).until(() -> documents.get(id, officer).read());
    List<Proposal> directives =
        proposals.of(id).stream().filter(p -> p.kind().equals("DIRECTIVE")).toList();
    assertThat(directives)
        .extracting(Proposal::quote)
        .containsExactly(
            "rà soát các thỏa thuận cấp cao đã ký", "trình đề án trước ngày 15-9-2025");
    assertThat(directives.get(1).field("deadline")).isEqualTo("2025-09-15");
    assertThat(documents.regions(id, 0, 10_000)).anyMatch(Region::aside);
    for (Proposal p : proposals.of(id)) {
      assertThat(documents.cite(id, p.start(), p.end()).quote()).isEqualTo(p.quote());
    }
  }

  @Test
  void aHeadWithoutBlankLinesGivesItsSubjectAndNoMore() {
    Actor officer = actors.officerOf("TRICH-YEU");
    String text =
        """
        BỘ NGOẠI GIAO
        Số: 512/QĐ-BNG
        Hà Nội, ngày 11 tháng 11 năm 2026
        QUYẾT ĐỊNH
        Ban hành Quy chế theo dõi nhiệm vụ
        BỘ TRƯỞNG BỘ NGOẠI GIAO
        Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
        Mã kiểm: %s
        """
            .formatted(UUID.randomUUID());
    long id =
        documents.receive(text.getBytes(StandardCharsets.UTF_8), "qd.txt", officer).document();
    Document d = documents.get(id, officer);
    assertThat(d.title()).isEqualTo("Ban hành Quy chế theo dõi nhiệm vụ");
    assertThat(d.label()).isEqualTo("Quyết định 512/QĐ-BNG");
    assertThat(d.issuer()).isEqualTo("Bộ Ngoại giao"); // no capitals as printed
    assertThat(d.issuedOn()).isEqualTo("2026-11-11");
    assertThat(d.confirmed()).isFalse();
  }

  /** As a process leaves it that ends between the receipt and the reading. */
  private long unread(String text, Actor by) {
    Originals.Taken taken =
        originals.take(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    originals.keep(taken);
    originals.drop(taken);
    return java.util.Objects.requireNonNull(
        new TransactionTemplate(transactions)
            .execute(t -> {
              long id =
                  store.add(taken, "text/plain", "RECEIVED", false, clock.instant()).orElseThrow();
              store.receipt(id, Intake.upload("tin.txt"), by, clock.instant());
              store.describe(
                  id,
                  new Description("tin", null, null, null, null, "und", null),
                  false,
                  by,
                  clock.instant());
              told(id, by);
              return id;
            }));
  }

  /** A change with its entry in the trail, as every act has. */
  private void acted(long document, Actor by, Runnable change) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(t -> {
          change.run();
          told(document, by);
        });
  }

  private void told(long document, Actor by) {
    events.publishEvent(
        new Happened("document.received", RecordRef.of("document", document), by, Map.of()));
  }
}
