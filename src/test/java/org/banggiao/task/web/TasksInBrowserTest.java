package org.banggiao.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banggiao.Browser;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.organisation.Actors;
import org.banggiao.organisation.Body;
import org.banggiao.task.Act;
import org.banggiao.task.Deed;
import org.banggiao.task.NewTask;
import org.banggiao.task.Proof;
import org.banggiao.task.Task;
import org.banggiao.task.Tasks;
import org.banggiao.task.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of tasks in a real browser: light, dark, on a phone; nothing found by axe. */
@ProductTest
class TasksInBrowserTest {

  private static final String SAID =
      "Yêu cầu Vụ Ngoại giao kinh tế sớm hoàn thiện chương trình hỗ trợ doanh nghiệp ra thế giới.";

  @LocalServerPort private int port;
  @Autowired private Tasks tasks;
  @Autowired private Documents documents;
  @Autowired private Actors actors;
  @Autowired private InstantSource clock;

  private Actor office;
  private Actor doer;
  private Body lead;
  private Body cooperator;
  private LocalDate today;
  private PassageRef passage;

  private Task given(String wording, int issued, @Nullable Integer due, PassageRef... said) {
    return tasks.assign(
        new NewTask(
            new RecordRef("directive", "1"),
            List.of(said),
            wording,
            "Chương trình trình Bộ trưởng",
            lead.id(),
            List.of(cooperator.id()),
            null,
            due == null ? null : today.plusDays(due),
            due == null ? "Nguồn không nêu hạn" : "Kết luận hội nghị",
            false,
            true),
        today.minusDays(issued),
        office);
  }

  private void someTasks() {
    today = Days.today(clock);
    office = actors.followUpOf("VP-TRINH-DUYET");
    lead = actors.body("VU-TRINH-DUYET");
    cooperator = actors.body("CUC-TRINH-DUYET");
    doer = actors.officerOf("VU-TRINH-DUYET");
    long document = documents.paste("Kết luận hội nghị", SAID, office).document();
    passage = new PassageRef(document, 0, SAID.length());
    given("Rà soát 350 thỏa thuận ký năm 2025", 60, -5);
    given("Làm việc với Ủy ban châu Âu về IUU", 30, 4);
    given("Quy chế kinh tế thị trường", 20, 40);
    given("Chương trình phổ biến thông tin thị trường", 10, null);
    Task done = given("Mở văn phòng xúc tiến thứ sáu", 50, -10);
    Proof proof = Proof.link("https://example.vn/ket-qua", "Trang công bố");
    tasks.act(done.id(), Deed.submit("Đã mở", proof), doer);
    tasks.act(done.id(), Deed.accept(Verdict.SUBSTANTIAL, "Còn thiếu nhân sự"), office);
  }

  private PassageRef result() {
    String told = "Chương trình đã trình ngày 15/11.";
    long document = documents.paste("Báo cáo kết quả", told, office).document();
    return new PassageRef(document, 0, told.length());
  }

  @Test
  void everyPageOfTasksIsAccessibleInLightDarkAndOnAPhone() {
    someTasks();
    Task told = given("Hoàn thiện chương trình hỗ trợ doanh nghiệp ra thế giới", 40, 15, passage);
    tasks.act(told.id(), Deed.of(Act.ACKNOWLEDGED, ""), doer);
    tasks.act(told.id(), Deed.progress("Đã xong bản thảo thứ nhất", 40), doer);
    tasks.act(
        told.id(),
        Deed.submit("Đã trình chương trình", Proof.passage(result(), "Nơi nêu kết quả")),
        doer);
    List<String> wrong = new ArrayList<>();
    try (Browser browser = Browser.open(port)) {
      browser.go("/dang-nhap").signIn(actors.login(office), Actors.PASSWORD);
      wrong.addAll(
          browser.look(
              List.of(
                  "/ban",
                  "/ban/nhiem-vu",
                  "/ban/nhiem-vu/bang",
                  told.path(),
                  "/ban/nhiem-vu/moi?nguon=directive:1&doan="
                      + passage.document()
                      + "-0-"
                      + passage.end())));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aTaskIsReturnedFromItsPageAndARefusalKeepsWhatWasTyped() {
    someTasks();
    Task t = given("Việc chờ duyệt", 5, 5);
    tasks.act(t.id(), Deed.submit("Xong", Proof.link("https://example.vn/x", "")), doer);
    try (Browser browser = Browser.open(port)) {
      browser.go("/dang-nhap").signIn(actors.login(office), Actors.PASSWORD);
      browser.go(t.path());
      browser.driver.findElement(By.xpath("//summary[.='Duyệt hoàn thành']")).click();
      browser.driver.findElement(By.id("duyet-noi-dung")).sendKeys("Đủ hồ sơ");
      browser.driver.findElement(By.xpath("//button[.='Duyệt hoàn thành']")).click();
      assertThat(browser.text(".errsum")).contains("Chọn một mức đánh giá");
      assertThat(browser.driver.findElement(By.id("duyet-noi-dung")).getDomProperty("value"))
          .isEqualTo("Đủ hồ sơ");
      browser.driver.findElement(By.cssSelector("#duyet-danh-gia option[value=COMPLETE]")).click();
      browser.driver.findElement(By.xpath("//button[.='Duyệt hoàn thành']")).click();
      assertThat(browser.text(".note.good")).contains("Duyệt hoàn thành");
    }
    assertThat(tasks.get(t.id(), office).verdict()).isEqualTo(Verdict.COMPLETE);
  }
}
