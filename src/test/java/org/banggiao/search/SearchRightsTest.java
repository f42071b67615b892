package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.banggiao.task.NewTask;
import org.banggiao.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person finds is what the doors of the modules show that person, for people at random. */
@ProductTest
class SearchRightsTest {

  private static final String[] BODIES = {"BNG", "BNG-07", "BNG-13", "BNG-01", "VPCP", "BCT"};
  private static final Role[] ROLES = {
    Role.READER, Role.OFFICER, Role.FOLLOW_UP, Role.LEADER, Role.ADMINISTRATOR, Role.AUDITOR
  };

  @Autowired private Actors actors;
  @Autowired private Searches searches;
  @Autowired private Documents documents;
  @Autowired private Tasks tasks;
  @Autowired private PendingStore pending;
  @Autowired private JdbcClient db;

  private long task(Random r, int number) {
    int from = r.nextInt(BODIES.length);
    Actor giver = actors.followUpOf(BODIES[from]);
    long lead = actors.body(BODIES[(from + 1 + r.nextInt(BODIES.length - 1)) % BODIES.length]).id();
    List<Long> cooperators =
        r.nextBoolean() ? List.of() : List.of(actors.body(BODIES[r.nextInt(BODIES.length)]).id());
    NewTask task =
        new NewTask(
            RecordRef.of("directive", 1),
            List.of(),
            "Quyenrieng việc " + number,
            "",
            lead,
            cooperators.contains(lead) ? List.of() : cooperators,
            null,
            null,
            "Nguồn không nêu hạn",
            false,
            false);
    return tasks.assign(task, giver).id();
  }

  @Test
  void aRandomPersonFindsExactlyWhatTheDoorsShow() {
    Random r = new Random(11);
    List<Long> made = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      made.add(task(r, i));
    }
    long document =
        documents
            .receive(
                "Quyenrieng trong một văn bản.\n".getBytes(StandardCharsets.UTF_8),
                "quyen.txt",
                actors.officerOf("BNG-13"))
            .document();
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> pending.waiting().isEmpty());
    int differing = 0;
    for (int person = 0; person < 40; person++) {
      Set<Role> roles = EnumSet.noneOf(Role.class);
      while (roles.isEmpty() || r.nextInt(3) > 0) {
        roles.add(ROLES[r.nextInt(ROLES.length)]);
      }
      Actor reader = actors.of(BODIES[r.nextInt(BODIES.length)], roles.toArray(Role[]::new));
      Set<String> shown = new TreeSet<>();
      made.stream()
          .filter(id -> tasks.find(id, reader).isPresent())
          .forEach(id -> shown.add("task:" + id));
      if (mayRead(document, reader)) {
        shown.add("document:" + document);
      }
      assertThat(found("quyenrieng", reader)).as("%s", reader).isEqualTo(shown);
      assertThat(counted("quyenrieng", reader)).isEqualTo(byKind(shown));
      assertThat(total("task", reader)).isEqualTo(visible("task.task", reader));
      differing += shown.size() == made.size() + 1 ? 0 : 1;
    }
    assertThat(differing).as("people who may not see all").isGreaterThan(10);
    assertThat(found("quyenrieng", null)).isEmpty();
    assertThat(counted("quyenrieng", null)).isEmpty();
    assertThat(total("directive", null) + total("document", null) + total("task", null)).isZero();
  }

  private boolean mayRead(long document, Actor reader) {
    try {
      return documents.get(document, reader).id() == document;
    } catch (Refusal refused) {
      return false;
    }
  }

  private SearchEngine.Found ask(
      String words, Map<String, String> filters, @Nullable Actor reader) {
    return searches.search(words, filters, false, 0, 5000, "vi", reader).found();
  }

  private Set<String> found(String words, @Nullable Actor reader) {
    return ask(words, Map.of(), reader).hits().stream()
        .map(h -> h.record().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, Integer> counted(String words, @Nullable Actor reader) {
    return ask(words, Map.of(), reader).facets().getOrDefault("loai", Map.of());
  }

  private int total(String kind, @Nullable Actor reader) {
    return ask("", Map.of("loai", kind), reader).records();
  }

  private static Map<String, Integer> byKind(Set<String> records) {
    return records.stream()
        .collect(Collectors.toMap(x -> x.substring(0, x.indexOf(':')), x -> 1, Integer::sum));
  }

  /** By the database: every task there is, asked of the door one by one. */
  private int visible(String table, Actor reader) {
    return (int)
        db.sql("select id from " + table).query(Long.class).list().stream()
            .filter(id -> tasks.find(id, reader).isPresent())
            .count();
  }
}
