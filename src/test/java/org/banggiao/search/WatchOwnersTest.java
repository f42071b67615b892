package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.banggiao.organisation.WebSession;
import org.banggiao.task.NewTask;
import org.banggiao.task.Task;
import org.banggiao.task.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Watches that belong to a desk or to a record and not to one person. */
@ProductTest
class WatchOwnersTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Autowired private MockMvc web;
  @Autowired private WebSession session;
  @Autowired private Searches searches;
  @Autowired private Watches watches;
  @Autowired private Documents documents;
  @Autowired private Tasks tasks;
  @Autowired private Actors actors;
  @Autowired private InstantSource clock;

  private List<String> asked(Actor reader) {
    return searches.watches(reader).stream().map(Watch::query).toList();
  }

  private int found(String words, Actor reader) {
    return searches.search(words, Map.of(), false, 0, 5, "vi", reader).found().records();
  }

  @Test
  void theDeskOfABodyIsToldTogetherAndNobodyElse() {
    Actor officer = actors.officerOf("BAN-TIN");
    Actor colleague = actors.leaderOf("BAN-TIN");
    Actor stranger = actors.officerOf("BAN-KHAC");
    long id = searches.watch("genovia hiep dinh", "body:" + officer.body(), officer);
    documents.paste("Tin", "Genovia ký hiệp định vận tải.\n", officer);
    Awaitility.await().atMost(SOON).until(() -> !searches.told(colleague).isEmpty());
    assertThat(asked(colleague)).containsExactly("genovia hiep dinh");
    assertThat(searches.told(stranger)).isEmpty();
    assertThat(asked(stranger)).isEmpty();
    watches.judge(searches.told(colleague).getFirst().id(), "RELEVANT", colleague);
    assertThat(searches.watches(officer).getFirst().precision()).isEqualTo(100);
    assertThatThrownBy(() -> watches.drop(id, stranger)).hasMessageContaining("absent");
    watches.drop(id, colleague);
    assertThat(asked(officer)).isEmpty();
  }

  @Test
  void whoOnlyReadsWatchesForNobodyElseAndNobodyForAnotherDesk() {
    Actor officer = actors.officerOf("BAN-TIN-2");
    Actor reader = actors.of("BAN-TIN-2", Role.READER);
    assertThatThrownBy(() -> searches.watch("genovia", "body:" + reader.body(), reader))
        .isInstanceOf(Refusal.class);
    for (String other : List.of("body:1", "person:1", "treaty:999999999", "khong-co")) {
      assertThatThrownBy(() -> searches.watch("genovia", other, officer))
          .isInstanceOf(Refusal.class);
    }
    assertThat(asked(officer)).isEmpty();
  }

  @Test
  void aTaskShowsWhatWasFoundForItAndAStrangerCannotWatchForIt() throws Exception {
    Actor office = actors.followUpOf("VP-CHO");
    Actor doer = actors.officerOf("VU-CHO");
    Actor stranger = actors.officerOf("VU-LA");
    Task task =
        tasks.assign(
            new NewTask(
                new RecordRef("directive", "1"),
                List.of(),
                "Theo dõi thỏa thuận với Ruritania",
                "",
                doer.body(),
                List.of(),
                null,
                Days.today(clock).plusDays(9),
                "Kết luận",
                false,
                false),
            office);
    Awaitility.await()
        .atMost(SOON)
        .until(() -> found("trangthai:\"Mới giao\" ruritania", doer) == 1);
    assertThatThrownBy(() -> searches.watch("ruritania", task.ref().toString(), stranger))
        .hasMessageContaining("absent");
    web.perform(
            get("/tim")
                .param("q", "ruritania")
                .param("cho", "" + task.ref())
                .with(session.of(doer)))
        .andExpect(content().string(containsString("value=\"" + task.ref() + "\" selected")));
    web.perform(
            post("/tim/theo-doi")
                .param("q", "ruritania thoa thuan")
                .param("cho", "" + task.ref())
                .with(csrf())
                .with(session.of(doer)))
        .andExpect(status().is3xxRedirection());
    documents.paste("Tin", "Ruritania đã ký thỏa thuận mới.\n", doer);
    Awaitility.await().atMost(SOON).until(() -> searches.fresh(task.ref(), doer) == 1);
    assertThat(searches.fresh(task.ref(), stranger)).isZero();
    web.perform(get("/ban/nhiem-vu/" + task.id()).with(session.of(doer)))
        .andExpect(content().string(containsString("/tim/theo-doi?cho=" + task.ref())));
    web.perform(get("/tim/theo-doi").param("cho", "" + task.ref()).with(session.of(doer)))
        .andExpect(content().string(containsString("Ruritania đã ký thỏa thuận")))
        .andExpect(content().string(containsString(task.wording())));
  }
}
