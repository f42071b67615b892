package org.banggiao.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.banggiao.organisation.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class DocumentPagesTest {

  @Autowired private MockMvc web;
  @Autowired private WebSession session;
  @Autowired private Actors actors;
  @Autowired private Documents documents;
  @Autowired private JdbcClient db;

  @Test
  void aFileSentByScriptAnswersWithItsAddress() throws Exception {
    Actor officer = actors.officerOf("TRANG-VB");
    web.perform(
            multipart("/van-ban/nhan")
                .file(file("tin.txt", "Hội nghị tổng kết " + UUID.randomUUID()))
                .accept(MediaType.APPLICATION_JSON)
                .with(session.of(officer))
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].href").value(startsWith("/van-ban/")))
        .andExpect(jsonPath("$[0].title").value(startsWith("Hội nghị tổng kết")));
  }

  @Test
  void anEmptyFileSentByScriptAnswersWithWhatToDo() throws Exception {
    Actor officer = actors.officerOf("TRANG-VB");
    web.perform(
            multipart("/van-ban/nhan")
                .file(new MockMultipartFile("tep", "rỗng.txt", "text/plain", new byte[0]))
                .accept(MediaType.APPLICATION_JSON)
                .with(session.of(officer))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.detail").value(containsString("không có nội dung")));
  }

  @Test
  void aFormThatSendsNothingSaysSo() throws Exception {
    web.perform(
            multipart("/van-ban/nhan")
                .accept(MediaType.TEXT_HTML)
                .with(session.of(actors.officerOf("TRANG-VB")))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Hãy chọn ít nhất một tệp")));
  }

  @Test
  void theCitedCharactersAreMarkedAndNoOthers() throws Exception {
    Actor officer = actors.officerOf("TRANG-VB");
    long id = receive("Dòng đầu " + UUID.randomUUID() + "\nĐề nghị rà soát điều ước.\n", officer);
    int start = documents.text(id).indexOf("rà soát");
    web.perform(
            get("/van-ban/" + id)
                .param("tu", "" + start)
                .param("den", "" + (start + 7))
                .with(session.of(officer)))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    containsString(
                        "<mark class=\"hit\" id=\"doan\" data-at=\""
                            + start
                            + "\">rà soát</mark>")))
        .andExpect(content().string(containsString("id=\"p2\"")));
  }

  @Test
  void aLinkWithOddNumbersStillOpensTheDocument() throws Exception {
    Actor officer = actors.officerOf("TRANG-VB");
    long id = receive("Một dòng " + UUID.randomUUID(), officer);
    for (String query :
        new String[] {"?tu=9&den=3", "?tu=-1&den=x", "?tu=5&den=999999999", "?doan=99999999"}) {
      web.perform(get("/van-ban/" + id + query).with(session.of(officer)))
          .andExpect(status().isOk());
    }
  }

  @Test
  void markupInAFileIsShownAsCharactersAndNeverRuns() throws Exception {
    Actor officer = actors.officerOf("TRANG-VB");
    String evil =
        "Tin thường có dấu < và dòng <script>alert('x')</script><img src=x onerror=alert(1)> "
            + UUID.randomUUID();
    long id = receive(evil, officer);
    web.perform(get("/van-ban/" + id).with(session.of(officer)))
        .andExpect(content().string(containsString("&lt;script&gt;alert(")))
        .andExpect(content().string(not(containsString("<script>alert("))))
        .andExpect(content().string(not(containsString("<img src=x"))))
        .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")));
  }

  @Test
  void theOriginalIsHandedOutAsAnAttachmentOnly() throws Exception {
    Actor officer = actors.officerOf("TRANG-VB");
    String text = "Nguyên văn " + UUID.randomUUID();
    long id = receive(text, officer);
    web.perform(get("/van-ban/" + id + "/goc").with(session.of(officer)))
        .andExpect(header().string("Content-Disposition", startsWith("attachment")))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(content().bytes(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aMarkedSecretLeavesOnlyTheIncident() throws Exception {
    Actor officer = actors.officerOf("TRANG-MAT");
    String secret = "kế hoạch " + UUID.randomUUID();
    String text = "BỘ NGOẠI GIAO\nMẬT\nSố: 12/BC-BNG\n" + secret + "\n";
    long before = incidents(officer);
    web.perform(
            multipart("/van-ban/nhan")
                .file(file(secret + ".txt", text))
                .accept(MediaType.TEXT_HTML)
                .with(session.of(officer))
                .with(csrf()))
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString("Không có gì của tệp được giữ lại")))
        .andExpect(content().string(not(containsString(secret))));
    assertThat(incidents(officer)).isEqualTo(before + 1);
    assertThat(
            db.sql("select count(*) from document.receipt where by_person = :by")
                .param("by", officer.person())
                .query(Long.class)
                .single())
        .isZero();
    assertThat(
            db.sql("select count(*) from audit.entry e where e::text like :what")
                .param("what", "%" + secret + "%")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aPastedSecretIsRefusedToo() throws Exception {
    Actor officer = actors.officerOf("TRANG-MAT-2");
    web.perform(
            post("/van-ban/dan")
                .param("noiDung", "TUYỆT MẬT\nNội dung " + UUID.randomUUID())
                .with(session.of(officer))
                .with(csrf()))
        .andExpect(status().isForbidden());
    assertThat(incidents(officer)).isEqualTo(1);
  }

  @Test
  void aPersonConfirmsWhatTheDocumentIs() throws Exception {
    Actor officer = actors.officerOf("TRANG-VB");
    long id = receive("Thông báo " + UUID.randomUUID(), officer);
    web.perform(
            post("/van-ban/" + id + "/mo-ta")
                .param("tieuDe", "Kết luận hội nghị")
                .param("loaiVanBan", "Thông báo")
                .param("so", "65/TB-VPCP")
                .param("ngay", "2026-02-04")
                .param("ngonNgu", "vi")
                .with(session.of(officer))
                .with(csrf()))
        .andExpect(redirectedUrl("/van-ban/" + id));
    var d = documents.get(id, officer);
    assertThat(d.confirmed()).isTrue();
    assertThat(d.label()).isEqualTo("Thông báo 65/TB-VPCP");
    web.perform(get("/van-ban").param("q", "65/tb").with(session.of(officer)))
        .andExpect(content().string(containsString("/van-ban/" + id)));
  }

  @Test
  void aWrongDayKeepsWhatWasTypedAndSaysWhere() throws Exception {
    Actor officer = actors.officerOf("TRANG-VB");
    long id = receive("Thông báo " + UUID.randomUUID(), officer);
    web.perform(
            post("/van-ban/" + id + "/mo-ta")
                .param("tieuDe", "Tên đã gõ")
                .param("ngay", "ngày mai")
                .with(session.of(officer))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("href=\"#ngay\"")))
        .andExpect(content().string(containsString("value=\"Tên đã gõ\"")));
  }

  @Test
  void aBookOfTwentyThousandParagraphsOpensAtAnyPassage() throws Exception {
    Actor officer = actors.officerOf("TRANG-VB");
    StringBuilder b = new StringBuilder("Sách " + UUID.randomUUID() + "\n");
    for (int i = 2; i <= 20_000; i++) {
      b.append("Đoạn số ").append(i).append(" của cuốn sách, nói về đối ngoại.\n");
    }
    long id = receive(b.toString(), officer);
    await().atMost(Duration.ofMinutes(2)).until(() -> documents.get(id, officer).read());
    int start = documents.text(id).indexOf("Đoạn số 15321 ");
    web.perform(
            get("/van-ban/" + id)
                .param("tu", "" + start)
                .param("den", "" + (start + 13))
                .with(session.of(officer)))
        .andExpect(content().string(containsString(">Đoạn số 15321</mark>")))
        .andExpect(content().string(containsString("id=\"p15321\"")))
        .andExpect(content().string(not(containsString("id=\"p1\""))));
  }

  @Test
  void theEnglishMirrorSpeaksEnglishAndStaysThere() throws Exception {
    Actor officer = actors.officerOf("TRANG-VB");
    long id = receive("Bản tin " + UUID.randomUUID(), officer);
    web.perform(get("/en/van-ban/" + id).with(session.of(officer)))
        .andExpect(content().string(containsString("Download the original")))
        .andExpect(content().string(containsString("href=\"/en/van-ban\"")));
  }

  @Test
  void theListAnswersAsCsvAndJson() throws Exception {
    Actor officer = actors.officerOf("TRANG-VB");
    String mark = UUID.randomUUID().toString();
    receive("Tin " + mark, officer);
    web.perform(get("/van-ban.csv").param("q", mark).with(session.of(officer)))
        .andExpect(content().string(containsString(mark)));
    web.perform(get("/van-ban.json").param("q", mark).with(session.of(officer)))
        .andExpect(jsonPath("$.length()").value(1));
  }

  @Test
  void aReaderSeesTheDocumentAndMayNotTakeOneIn() throws Exception {
    Actor officer = actors.officerOf("TRANG-VB");
    Actor reader = actors.of("TRANG-VB", Role.READER);
    long id = receive("Cho người đọc " + UUID.randomUUID(), officer);
    web.perform(get("/van-ban/" + id).with(session.of(reader)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("action=\"/van-ban/" + id + "/mo-ta\""))));
    web.perform(get("/van-ban/nhan").with(session.of(reader))).andExpect(status().isForbidden());
  }

  @Test
  void aDocumentThatIsNotThereIsSaidToBeAbsent() throws Exception {
    web.perform(get("/van-ban/999999999").with(session.of(actors.officerOf("TRANG-VB"))))
        .andExpect(status().isNotFound());
  }

  private long receive(String text, Actor actor) {
    return documents.receive(text.getBytes(StandardCharsets.UTF_8), "tin.txt", actor).document();
  }

  private long incidents(Actor actor) {
    return db.sql("select count(*) from document.incident where by_person = :by")
        .param("by", actor.person())
        .query(Long.class)
        .single();
  }

  private static MockMultipartFile file(String name, String text) {
    return new MockMultipartFile("tep", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }
}
