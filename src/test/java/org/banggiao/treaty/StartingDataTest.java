package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banggiao.ProductTest;
import org.banggiao.kernel.PartialDay;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Reference data is put in place again at every start with other files. Nothing here is kept. */
@ProductTest
@Transactional
class StartingDataTest {

  @Autowired private Actors actors;
  @Autowired private TreatyStore store;
  @Autowired private TreatyActions actions;
  @Autowired private JdbcClient db;

  private static Treaty renamed(Treaty t) {
    return new Treaty(
        t.id(),
        t.form(),
        t.type(),
        t.bilateral(),
        t.adopted(),
        "Nơi khác",
        t.depositary(),
        t.mtdsg(),
        t.unRegistration(),
        t.untsVolume(),
        t.series(),
        t.languages(),
        t.prevailing(),
        t.published(),
        t.inForce(),
        t.inForceTrust(),
        t.ended(),
        t.rule(),
        t.note(),
        t.confidence(),
        t.source(),
        List.of(new Title("vi", Title.Kind.FULL, "Tên khác")),
        List.of("y-te"),
        t.revision(),
        t.recordedBy(),
        t.recordedAt());
  }

  private Treaty afterFacts(Treaty t) {
    store.put(List.of(renamed(t)), "FACTS");
    return store.find(t.id()).orElseThrow();
  }

  @Test
  void aTreatyEnteredAtTheDeskKeepsItsTitlesAndSubjects() {
    Treaty t =
        actions.enter(
            new NewTreaty(
                "Hiệp định ghi ở bàn",
                "",
                "agreement",
                true,
                new PartialDay("2001-05-01"),
                "Hà Nội",
                "",
                "hinh-su",
                Rule.UNKNOWN,
                "bài thử"),
            actors.officerOf("LUAT-NAP"));
    Treaty kept = store.find(t.id()).orElseThrow();
    assertThat(afterFacts(t)).isEqualTo(kept);
  }

  @Test
  void aTreatyOfTheFilesChangedAtTheDeskIsLeftAloneAndOthersFollowTheFiles() {
    Treaty t = store.find("vn-cn-land-1999").orElseThrow();
    assertThat(afterFacts(t).titles()).extracting(Title::words).containsExactly("Tên khác");
    db.sql("update treaty.treaty set revision = 2 where id = :id").param("id", t.id()).update();
    Treaty changed = store.find(t.id()).orElseThrow();
    store.put(List.of(t), "FACTS");
    assertThat(store.find(t.id())).contains(changed);
  }
}
