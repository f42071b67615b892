package org.banggiao.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.organisation.Actors;
import org.banggiao.organisation.Body;
import org.banggiao.organisation.WebSession;
import org.banggiao.task.Deed;
import org.banggiao.task.NewTask;
import org.banggiao.task.Proof;
import org.banggiao.task.Task;
import org.banggiao.task.TaskState;
import org.banggiao.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ProductTest
class TaskPagesTest {

  @Autowired private MockMvc web;
  @Autowired private Tasks tasks;
  @Autowired private Documents documents;
  @Autowired private Actors actors;
  @Autowired private WebSession session;
  @Autowired private InstantSource clock;

  private Actor office;
  private Actor doer;
  private Body lead;
  private LocalDate today;
  private String word;

  @BeforeEach
  void twoBodies() {
    word = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    office = actors.followUpOf("VP-" + word);
    lead = actors.body("VU-" + word);
    doer = actors.officerOf("VU-" + word);
    today = Days.today(clock);
  }

  private Task given() {
    return tasks.assign(
        new NewTask(
            new RecordRef("directive", "1"),
            List.of(),
            "Trình đề án " + word,
            "",
            lead.id(),
            List.of(),
            null,
            today.plusDays(3),
            "Kết luận",
            false,
            false),
        office);
  }

  private RequestPostProcessor as(Actor actor) throws Exception {
    return session.of(actor);
  }

  @Test
  void aTaskIsAssignedThroughTheForm() throws Exception {
    var by = as(office);
    web.perform(get("/ban/nhiem-vu/moi?nguon=directive:1").with(by))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(lead.code())));
    String to =
        web.perform(
                post("/ban/nhiem-vu/moi")
                    .with(by)
                    .with(csrf())
                    .param("nguon", "directive:1")
                    .param("viec", "Việc của " + word)
                    .param("chu-tri", lead.code())
                    .param("thoi-han", "NONE")
                    .param("can-cu", "Nguồn không nêu hạn"))
            .andExpect(status().isFound())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    web.perform(get(to == null ? "" : to).with(by))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Việc của " + word)));
  }

  @Test
  void aRefusedFormKeepsWhatWasTypedAndLeadsToTheField() throws Exception {
    web.perform(
            post("/ban/nhiem-vu/moi")
                .with(as(office))
                .with(csrf())
                .param("nguon", "directive:1")
                .param("viec", "Việc của " + word)
                .param("chu-tri", "KHÔNG CÓ")
                .param("thoi-han", "NONE")
                .param("can-cu", "x"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Việc của " + word)))
        .andExpect(content().string(containsString("href=\"#chu-tri\"")));
    Task t = given();
    web.perform(
            multipart("/ban/nhiem-vu/" + t.id() + "/trinh")
                .with(as(doer))
                .with(csrf())
                .param("noi-dung", "Kết quả đã gõ"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Kết quả đã gõ")))
        .andExpect(content().string(containsString("href=\"#trinh-tham-chieu\"")));
  }

  @Test
  void aFileHandedInWithTheSubmissionBecomesADocumentAndEvidence() throws Exception {
    Task t = given();
    byte[] text = ("Báo cáo kết quả " + word).getBytes(StandardCharsets.UTF_8);
    web.perform(
            multipart("/ban/nhiem-vu/" + t.id() + "/trinh")
                .file(new MockMultipartFile("tep", "bao-cao.txt", "text/plain", text))
                .with(as(doer))
                .with(csrf())
                .param("noi-dung", "Đã xong"))
        .andExpect(redirectedUrl("/ban/nhiem-vu/" + t.id()));
    assertThat(tasks.get(t.id(), office).state()).isEqualTo(TaskState.SUBMITTED);
    assertThat(tasks.story(t.id(), office).getLast().deed().proofs())
        .extracting(Proof::kind)
        .containsExactly(Proof.Kind.FILE);
  }

  @Test
  void theAddressOfAPageHereIsTheEvidenceThatItShows() throws Exception {
    Task t = given();
    long document = documents.paste("Kết quả", "Một. Hai.\n\nĐoạn hai " + word, doer).document();
    PassageRef second = documents.paragraphs(document, 2, 2).getFirst().ref();
    String page = "/van-ban/" + document;
    Map<String, Proof.Kind> typed = new LinkedHashMap<>();
    typed.put("http://localhost" + page + "#p2", Proof.Kind.PASSAGE);
    typed.put("/en" + page + "?doan=2#p2", Proof.Kind.PASSAGE);
    typed.put("http://localhost:8080" + second.path(), Proof.Kind.PASSAGE);
    typed.put(second.written(), Proof.Kind.PASSAGE);
    typed.put("http://localhost" + page, Proof.Kind.FILE);
    typed.put("https://noi-khac.example" + page + "#p2", Proof.Kind.LINK);
    for (String reference : typed.keySet()) {
      web.perform(
              multipart("/ban/nhiem-vu/" + t.id() + "/minh-chung")
                  .with(as(doer))
                  .with(csrf())
                  .param("tham-chieu", reference))
          .andExpect(redirectedUrl("/ban/nhiem-vu/" + t.id()));
    }
    List<Proof> proofs =
        tasks.story(t.id(), office).stream().flatMap(e -> e.deed().proofs().stream()).toList();
    assertThat(proofs).extracting(Proof::kind).containsExactlyElementsOf(typed.values());
    assertThat(proofs.subList(0, 4)).extracting(Proof::passage).containsOnly(second);
  }

  @Test
  void whoComesSecondIsToldWhoWasFirst() throws Exception {
    Task t = given();
    tasks.act(t.id(), Deed.submit("Xong", Proof.link("https://example.vn/a", "")), doer);
    tasks.act(t.id(), Deed.accept(org.banggiao.task.Verdict.COMPLETE, "Đủ"), office);
    web.perform(
            post("/ban/nhiem-vu/" + t.id() + "/tra-lai")
                .with(as(office))
                .with(csrf())
                .param("seen", "2")
                .param("noi-dung", "Thiếu phụ lục"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString(office.name())))
        .andExpect(content().string(containsString("Thiếu phụ lục")));
  }

  @Test
  void titlesNeverLeakToBodiesNotConcerned() throws Exception {
    Task t = given();
    var stranger = as(actors.leaderOf("LA-" + word));
    for (String path :
        List.of(
            "/ban",
            "/ban/nhiem-vu",
            "/ban/nhiem-vu?q=" + word,
            "/ban/nhiem-vu?chu-tri=" + lead.code(),
            "/ban/nhiem-vu.csv?q=" + word,
            "/ban/nhiem-vu.json",
            "/ban/nhiem-vu/bang",
            "/ban/nhiem-vu/bang.csv",
            "/ban/nhiem-vu/bang.json")) {
      web.perform(get(path).with(stranger))
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString("Trình đề án " + word))))
          .andExpect(content().string(not(containsString("Cơ quan " + lead.code() + "</th>"))));
    }
    web.perform(get("/ban/nhiem-vu/" + t.id()).with(stranger)).andExpect(status().isNotFound());
    web.perform(
            post("/ban/nhiem-vu/" + t.id() + "/huy")
                .with(stranger)
                .with(csrf())
                .param("noi-dung", "x"))
        .andExpect(status().isNotFound());
  }

  @Test
  void everyNumberOfTheTableIsTheLengthOfItsList() throws Exception {
    given();
    given();
    var by = as(office);
    String table =
        web.perform(get("/ban/nhiem-vu/bang").with(by))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    Matcher cell =
        Pattern.compile("<td class=\"num\"><a href=\"(/ban/nhiem-vu\\?[^\"]+)\">([0-9.]+)</a>")
            .matcher(table);
    int cells = 0;
    while (cell.find()) {
      String list =
          cell.group(1).replace("&amp;", "&").replace("/ban/nhiem-vu?", "/ban/nhiem-vu.json?");
      String rows = web.perform(get(list).with(by)).andReturn().getResponse().getContentAsString();
      assertThat(rows.split("\"wording\"", -1).length - 1)
          .as(list)
          .isEqualTo(Integer.parseInt(cell.group(2)));
      cells++;
    }
    assertThat(cells).isEqualTo(18);
  }

  @Test
  void theListAnswersInEnglishToo() throws Exception {
    Task t = given();
    web.perform(get("/en/ban/nhiem-vu").with(as(doer)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Due in 3 days")))
        .andExpect(content().string(containsString("/en/ban/nhiem-vu/" + t.id())));
  }
}
