package org.banggiao.ops;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.banggiao.directive.Conference;
import org.banggiao.directive.Conferences;
import org.banggiao.directive.Directive;
import org.banggiao.directive.Directives;
import org.banggiao.directive.NewConference;
import org.banggiao.document.Description;
import org.banggiao.document.Document;
import org.banggiao.document.Documents;
import org.banggiao.document.Intake;
import org.banggiao.document.Passage;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.indicator.Comparator;
import org.banggiao.indicator.Figure;
import org.banggiao.indicator.Indicators;
import org.banggiao.indicator.NewObservation;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Account;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.organisation.People;
import org.banggiao.review.Part;
import org.banggiao.review.Reviews;
import org.banggiao.task.Act;
import org.banggiao.task.Deed;
import org.banggiao.task.NewTask;
import org.banggiao.task.Proof;
import org.banggiao.task.Task;
import org.banggiao.task.Tasks;
import org.banggiao.task.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

// Longer than 300 lines because the demonstration is one story, told in order.
/**
 * Fills an empty database with the demonstration: public facts in our own words, and an invented
 * set of assignments, progress and evidence that says so. Everything goes through the doors, as if
 * people had done it.
 */
@Component
@Order(100)
@ConditionalOnProperty("bang-giao.demo")
class Demonstration implements ApplicationRunner {

  /** Password of every demonstration account; they exist only beside invented data. */
  static final String PASSWORD = "bang-giao-minh-hoa";

  private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
  private static final List<String> CONFERENCES =
      List.of(
          "hoi-nghi-2021", "hoi-nghi-2022", "hoi-nghi-2024", "hoi-nghi-2025", "hoi-nghi-2026-01");

  /** Sign-in name, name shown, body, roles. */
  record Person(String login, String name, String body, Set<Role> roles) {}

  static final List<Person> PEOPLE =
      List.of(
          new Person(
              "van-phong",
              "Cán bộ theo dõi",
              "BNG-13",
              Set.of(Role.FOLLOW_UP, Role.OFFICER, Role.READER)),
          new Person("lanh-dao", "Lãnh đạo Bộ", "BNG", Set.of(Role.LEADER, Role.READER)),
          new Person("chuyen-vien", "Chuyên viên", "BNG-07", Set.of(Role.OFFICER, Role.READER)),
          new Person(
              "phap-luat",
              "Chuyên viên, Vụ Luật pháp và Điều ước quốc tế",
              Body.LAW_DEPARTMENT,
              Set.of(Role.OFFICER, Role.READER)),
          new Person(
              "dai-su-quan",
              "Cán bộ sứ quán",
              "BE-EMB-BRUSSELS",
              Set.of(Role.OFFICER, Role.READER)),
          new Person("quan-tri", "Quản trị", "BNG-15", Set.of(Role.ADMINISTRATOR)),
          new Person("kiem-toan", "Kiểm toán", "BNG-14", Set.of(Role.AUDITOR)));

  private final People people;
  private final Bodies bodies;
  private final Documents documents;
  private final Proposals proposals;
  private final Conferences conferences;
  private final Directives directives;
  private final Tasks tasks;
  private final Indicators indicators;
  private final Reviews reviews;
  private final InstantSource clock;
  private final TransactionTemplate whole;
  private final Map<String, Long> received = new LinkedHashMap<>();
  private final Map<String, Conference> held = new LinkedHashMap<>();
  private final Map<String, Directive> given = new LinkedHashMap<>();

  Demonstration(
      People people,
      Bodies bodies,
      Documents documents,
      Proposals proposals,
      Conferences conferences,
      Directives directives,
      Tasks tasks,
      Indicators indicators,
      Reviews reviews,
      InstantSource clock,
      PlatformTransactionManager transactions) {
    this.people = people;
    this.bodies = bodies;
    this.documents = documents;
    this.proposals = proposals;
    this.conferences = conferences;
    this.directives = directives;
    this.tasks = tasks;
    this.indicators = indicators;
    this.reviews = reviews;
    this.clock = clock;
    this.whole = new TransactionTemplate(transactions);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!conferences.list().isEmpty()) {
      return;
    }
    for (Person p : PEOPLE) {
      if (people.find(p.login()).isEmpty()) {
        Account account = people.add(p.login(), p.name(), PASSWORD, false, Actor.system());
        p.roles().forEach(r -> people.give(account.id(), body(p.body()), r, Actor.system()));
      }
    }
    Actor office = actor(PEOPLE.getFirst());
    CONFERENCES.forEach(name -> received.put(name, receive(name, office)));
    received.put("ket-qua-2025", receive("ket-qua-2025", office));
    // People and documents may be there from a start that was cut short; the rest is all or none.
    whole.executeWithoutResult(t -> tell(office, actor(PEOPLE.get(1))));
    LOG.info("demonstration data loaded");
  }

  private void tell(Actor office, Actor leader) {
    conferences(office);
    confirm(office);
    figures(office);
    rows("tasks").forEach(row -> task(row, office));
    closures(office);
    decide(leader);
    reviews.fill(2025, office);
    for (Part part : Part.values()) {
      reviews.keepAll(2025, part, office);
    }
  }

  private Actor actor(Person p) {
    Account account = people.find(p.login()).orElseThrow();
    long body = body(p.body());
    return new Actor(account.id(), p.name(), body, bodies.get(body).nameVi(), p.roles());
  }

  private long body(String code) {
    return bodies.find(code).orElseThrow(() -> new IllegalStateException("no body " + code)).id();
  }

  private long receive(String name, Actor by) {
    try (var in =
        Objects.requireNonNull(getClass().getResourceAsStream("/demo/" + name + ".txt"))) {
      long id =
          documents
              .receive(
                  new ByteArrayInputStream(in.readAllBytes()), Intake.invented(name + ".txt"), by)
              .document();
      Document d = documents.get(id, by);
      documents.describe(
          id,
          new Description(
              d.title(),
              "Tin, bài báo",
              null,
              "Bang Giao (bản tóm lược minh họa)",
              d.issuedOn(),
              d.language(),
              null),
          by);
      return id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void conferences(Actor by) {
    hold(
        "hoi-nghi-2021",
        "national_foreign_affairs",
        "Hội nghị Đối ngoại toàn quốc 2021",
        LocalDate.of(2021, 12, 14),
        "",
        "Hà Nội",
        "hybrid",
        "Phạm Bình Minh",
        null,
        null,
        null,
        by);
    hold(
        "hoi-nghi-2022",
        "annual_review",
        "Hội nghị tổng kết công tác ngành ngoại giao năm 2022",
        null,
        "cuối năm 2022",
        "",
        "",
        "",
        2022,
        2023,
        null,
        by);
    hold(
        "hoi-nghi-2024",
        "annual_review",
        "Hội nghị tổng kết công tác ngành ngoại giao năm 2024",
        LocalDate.of(2025, 1, 6),
        "",
        "Hà Nội",
        "",
        "Phạm Minh Chính",
        2024,
        2025,
        null,
        by);
    hold(
        "hoi-nghi-2025",
        "annual_review",
        "Hội nghị tổng kết công tác ngành ngoại giao năm 2025",
        LocalDate.of(2025, 12, 29),
        "",
        "Hà Nội",
        "",
        "",
        2025,
        2026,
        "hoi-nghi-2024",
        by);
    hold(
        "hoi-nghi-2026-01",
        "other",
        "Hội nghị với các Trưởng cơ quan đại diện về ngoại giao kinh tế",
        LocalDate.of(2026, 1, 10),
        "",
        "",
        "",
        "",
        2025,
        2026,
        null,
        by);
  }

  private void hold(
      String name,
      String series,
      String title,
      @org.jspecify.annotations.Nullable LocalDate on,
      String onText,
      String place,
      String mode,
      String guidedBy,
      @org.jspecify.annotations.Nullable Integer reviewYear,
      @org.jspecify.annotations.Nullable Integer planYear,
      @org.jspecify.annotations.Nullable String follows,
      Actor by) {
    Long before = follows == null ? null : at(held, follows).id();
    Conference c =
        conferences.record(
            new NewConference(
                series,
                title,
                on,
                onText,
                place,
                mode,
                null,
                "",
                guidedBy,
                reviewYear,
                planYear,
                before,
                true),
            by);
    conferences.attach(c.id(), at(received, name), by);
    held.put(name, c);
  }

  /** Confirms the listed directives under our titles, and lessons and results as notes. */
  private void confirm(Actor by) {
    for (CSVRecord row : rows("directives")) {
      String name = row.get("document");
      proposals.of(at(received, name)).stream()
          .filter(p -> p.open() && p.kind().equals("DIRECTIVE"))
          .filter(p -> p.field("order").equals(row.get("order")))
          .findFirst()
          .ifPresent(p ->
              given.put(
                  name + "/" + row.get("order"),
                  directives.confirm(p.id(), at(held, name).id(), row.get("title"), false, by)));
    }
    CONFERENCES.forEach(name -> note(name, name, by));
    note("ket-qua-2025", "hoi-nghi-2025", by);
  }

  private void note(String name, String conference, Actor by) {
    for (Proposal p : proposals.of(at(received, name))) {
      if (p.open() && Set.of("LESSON", "RESULT", "ASSESSMENT").contains(p.kind())) {
        directives.note(p.id(), at(held, conference).id(), by);
      }
    }
  }

  private void figures(Actor by) {
    figure("hoi-nghi-2024", "800 tỷ USD", "trade_total", "2024", "800", Comparator.REACH, by);
    figure("hoi-nghi-2025", "930 tỷ USD", "trade_total", "2025", "930", Comparator.GT, by);
    figure(
        "hoi-nghi-2025",
        "75 hoạt động đối ngoại",
        "hl_activities",
        "2025",
        "75",
        Comparator.EQ,
        by);
    figure(
        "hoi-nghi-2025",
        "350 thỏa thuận hợp tác",
        "agreements_signed",
        "2025",
        "350",
        Comparator.ABOUT,
        by);
    figure("hoi-nghi-2025", "42 nước", "partners", "2025-12", "42", Comparator.EQ, by);
    figure("hoi-nghi-2025", "8,02%", "gdp_growth", "2025", "8.02", Comparator.EQ, by);
  }

  /** A figure read in the sentence that holds these words. */
  private void figure(
      String name,
      String words,
      String indicator,
      String year,
      String value,
      Comparator comparator,
      Actor by) {
    long document = at(received, name);
    String text = documents.text(document);
    int from = text.indexOf(words);
    if (from < 0) {
      return;
    }
    indicators.observe(
        NewObservation.cited(
            indicator,
            year,
            new BigDecimal(value),
            comparator,
            documents.cite(document, from, from + words.length())),
        by);
  }

  /** Settles the contradictions of the two years under review, so that it can be issued. */
  private void decide(Actor by) {
    for (String year : List.of("2024", "2025")) {
      for (Figure f : indicators.openContradictions(year, AsOf.on(Days.today(clock)))) {
        indicators.decide(
            f.indicator(), year, f.shown().id(), "Chọn để minh họa (giả định)", null, by);
      }
    }
  }

  private void task(CSVRecord row, Actor office) {
    Directive directive = given.get(row.get("document") + "/" + row.get("order"));
    LocalDate start = LocalDate.parse(row.get("given"));
    if (directive == null || start.isAfter(Days.today(clock))) {
      return;
    }
    long lead = body(row.get("lead"));
    List<Long> cooperators = new ArrayList<>();
    for (String code : row.get("cooperators").split(" ")) {
      if (!code.isEmpty()) {
        cooperators.add(body(code));
      }
    }
    String due = row.get("deadline");
    Task t =
        tasks.assign(
            new NewTask(
                directive.ref(),
                List.of(directive.source().passage()),
                row.get("wording"),
                row.get("product"),
                lead,
                cooperators,
                lead == office.body() ? body("BNG") : null,
                due.isEmpty() ? null : LocalDate.parse(due),
                row.get("basis").isEmpty() ? "Nguồn không nêu hạn" : row.get("basis"),
                false,
                true),
            start,
            office);
    Actor doer =
        new Actor(
            0,
            "Cán bộ của cơ quan chủ trì (giả định)",
            lead,
            bodies.get(lead).nameVi(),
            Set.of(Role.OFFICER, Role.FOLLOW_UP));
    if (row.get("progress").isEmpty() && row.get("submitted").isEmpty()) {
      return;
    }
    act(t, Deed.of(Act.ACKNOWLEDGED, ""), start.plusDays(2), doer);
    if (!row.get("progress").isEmpty()) {
      act(t, Deed.progress(row.get("progress"), null), start.plusDays(30), doer);
    }
    if (!row.get("submitted").isEmpty()) {
      act(
          t,
          Deed.submit("Trình kết quả (giả định)", proof(row.get("evidence"))),
          LocalDate.parse(row.get("submitted")),
          doer);
    }
    if (!row.get("accepted").isEmpty()) {
      act(
          t,
          Deed.accept(Verdict.valueOf(row.get("verdict")), row.get("reason")),
          LocalDate.parse(row.get("accepted")),
          office);
    }
  }

  /** Acts of days to come are left out. */
  private void act(Task t, Deed deed, LocalDate on, Actor by) {
    if (!on.isAfter(Days.today(clock))) {
      tasks.act(t.id(), 0, deed, on, by);
    }
  }

  private Proof proof(String line) {
    return line.isEmpty()
        ? Proof.file(at(received, "ket-qua-2025"), "Báo cáo (giả định)")
        : Proof.passage(result(Integer.parseInt(line)), "Báo cáo kết quả (giả định)");
  }

  /** The n-th result line of the invented report: its title and its notice come before. */
  private PassageRef result(int n) {
    return documents.passages(at(received, "ket-qua-2025")).stream()
        .filter(p -> p.kind().equals("PARAGRAPH"))
        .map(Passage::ref)
        .toList()
        .get(n + 1);
  }

  private void closures(Actor by) {
    close(
        1, Verdict.SUBSTANTIAL, "Chương trình hỗ trợ địa phương đã hoàn thành (giả định).", 1, by);
    close(2, Verdict.COMPLETE, "Kế hoạch hành động đã gửi (giả định).", 4, by);
    close(3, Verdict.LIMITED, "Mới khảo sát ban đầu (giả định).", 5, by);
    close(4, Verdict.COMPLETE, "Đã tiếp nhận và sắp xếp xong (giả định).", 2, by);
    close(5, Verdict.SUBSTANTIAL, "Đã trình đề án, chậm so với hạn (giả định).", 3, by);
  }

  private void close(int order, Verdict verdict, String text, int line, Actor by) {
    Directive d = given.get("hoi-nghi-2024/" + order);
    if (d != null) {
      directives.close(
          d.id(), at(held, "hoi-nghi-2025").id(), verdict, text, List.of(result(line)), by);
    }
  }

  private static <T> T at(Map<String, T> all, String name) {
    return Objects.requireNonNull(all.get(name), name);
  }

  private static List<CSVRecord> rows(String name) {
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(
                Demonstration.class.getResourceAsStream("/demo/" + name + ".csv")),
            StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(in)
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
