package org.banggiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What the product exists for, by hand in a browser: two conference reports, a directive, a task of
 * one body accepted by another, and the review of the year that says so.
 */
@ProductTest
class JourneyInBrowserTest {

  private static final String FIRST =
      """
      Hội nghị tổng kết công tác ngành ngoại giao năm 2015, triển khai nhiệm vụ năm 2016

      Sáng 6-1-2016, tại Hà Nội, Bộ Ngoại giao tổ chức Hội nghị tổng kết công tác ngành ngoại giao năm 2015, triển khai nhiệm vụ năm 2016.

      Phát biểu tại hội nghị, Thủ tướng yêu cầu ngành ngoại giao thực hiện hai nhiệm vụ trọng tâm.

      Một là, hoàn thiện mạng lưới tham tán kinh tế ở các địa bàn trọng điểm, báo cáo trước ngày 30-6-2016.

      Hai là, đổi mới công tác thông tin đối ngoại trên không gian mạng.
      """;
  private static final String SECOND =
      """
      Hội nghị tổng kết công tác ngành ngoại giao năm 2016, triển khai nhiệm vụ năm 2017

      Chiều 29-12-2016, tại Hà Nội, Bộ Ngoại giao tổ chức Hội nghị tổng kết công tác ngành ngoại giao năm 2016, triển khai nhiệm vụ năm 2017.

      Mạng lưới tham tán kinh tế đã được hoàn thiện ở các địa bàn trọng điểm theo đúng yêu cầu.

      Hội nghị rút ra hai bài học kinh nghiệm.

      Thứ nhất, giữ vững đoàn kết trong toàn ngành.

      Thứ hai, bám sát thực tiễn từng địa bàn.

      Phát biểu tại hội nghị, Thủ tướng yêu cầu ngành ngoại giao thực hiện hai nhiệm vụ trọng tâm.

      Một là, chủ động tham gia định hình các thể chế đa phương.

      Hai là, chăm lo đời sống cán bộ ở các cơ quan đại diện.
      """;

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private InstantSource clock;
  @TempDir private Path folder;
  private Browser browser;
  private Actor office;
  private Actor lead;
  private long second;

  @Test
  void aReportBecomesDirectivesTasksAndTheReviewThatSaysWhatCameOfThem() throws Exception {
    office = actors.of("BNG-13", Role.FOLLOW_UP, Role.OFFICER, Role.READER);
    lead = actors.officerOf("BNG-07");
    try (Browser opened = Browser.open(port)) {
      browser = opened;
      browser.signIn(actors.login(office), Actors.PASSWORD);
      long first = upload("hoi-nghi-2015.txt", FIRST);
      hold(first, "2015", null);
      confirmAll(first, "DIRECTIVE", 2);
      String task = assign(first);
      second = upload("hoi-nghi-2016.txt", SECOND);
      hold(
          second,
          "2016",
          "Hội nghị tổng kết công tác ngành ngoại giao năm 2015, triển khai nhiệm vụ năm 2016");
      confirmAll(second, "DIRECTIVE", 2);
      confirmAll(second, "LESSON", 2);

      browser.signIn(actors.login(lead), Actors.PASSWORD);
      carryOut(task);
      browser.signIn(actors.login(office), Actors.PASSWORD);
      accept(task);
      close();
      review(task);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private long upload(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    browser.go("/van-ban/nhan");
    browser.fill("tep", file.toString());
    browser.click("form[data-upload] button");
    browser.text("[data-progress] a");
    browser.go(
        browser.driver.findElement(By.cssSelector("[data-progress] a")).getDomProperty("href"));
    return number(browser.path());
  }

  /** The conference as the reader proposes it; a person says which one it follows. */
  private void hold(long document, String reviewed, @Nullable String follows) {
    browser.go("/ban/chi-dao/hoi-nghi/moi?van-ban=" + document);
    assertThat(browser.value("reviewYear")).isEqualTo(reviewed);
    assertThat(browser.value("heldOn")).startsWith("2016-");
    if (follows != null) {
      browser.fill("follows", follows);
    }
    browser.press("Lưu");
  }

  private void confirmAll(long document, String kind, int expected) {
    browser.go("/ban/chi-dao/van-ban/" + document + "?loai=" + kind);
    for (int left = expected; left > 0; left--) {
      assertThat(browser.all(".job.sug")).hasSize(left);
      browser.press("Xác nhận");
    }
    assertThat(browser.all(".job.sug")).isEmpty();
  }

  private String assign(long document) {
    browser.go("/ban/chi-dao/van-ban/" + document + "?loai=DIRECTIVE");
    browser.press("Hoàn thiện mạng lưới");
    browser.press("Giao nhiệm vụ");
    browser.fill("viec", "Hoàn thiện mạng lưới tham tán kinh tế");
    browser.fill("san-pham", "Đề án mạng lưới");
    browser.fill("chu-tri", "BNG-07");
    browser.fill("han", Days.today(clock).plusDays(30).toString());
    browser.press("Giao việc");
    assertThat(browser.text(".errsum, #can-cu-err, .err")).contains("ăn cứ");
    browser.fill("can-cu", "Yêu cầu nêu tại hội nghị");
    browser.press("Giao việc");
    assertThat(browser.text("h1")).isEqualTo("Hoàn thiện mạng lưới tham tán kinh tế");
    return browser.path();
  }

  private void carryOut(String task) {
    browser.go(task);
    browser.unfold("Cập nhật tiến độ");
    browser.fill("tien-do-noi-dung", "Đã trình đề án");
    browser.press("Cập nhật tiến độ");
    browser.unfold("Trình duyệt");
    browser.fill("trinh-noi-dung", "Mạng lưới đã hoàn thiện");
    browser.fill("trinh-tham-chieu", proof());
    browser.press("Trình duyệt");
    assertThat(browser.text(".thread")).contains("Mạng lưới đã hoàn thiện");
    assertThat(browser.all("summary")).noneMatch(s -> s.getText().equals("Duyệt hoàn thành"));
  }

  private void accept(String task) {
    browser.go(task);
    browser.unfold("Duyệt hoàn thành");
    browser.fill("duyet-danh-gia", "Hoàn thành đầy đủ");
    browser.fill("duyet-noi-dung", "Đủ minh chứng");
    browser.press("Duyệt hoàn thành");
    assertThat(browser.text(".dl")).contains("Hoàn thành đầy đủ");
  }

  /** Every directive of the conference before gets its line; one of them has no evidence. */
  private void close() {
    browser.go("/ban/chi-dao");
    browser.press("Hội nghị tổng kết công tác ngành ngoại giao năm 2016");
    browser.press("Bảng đối chiếu");
    browser.unfold("Ghi kết quả");
    browser.type("result", "");
    browser.press("Lưu");
    assertThat(browser.text(".errsum")).contains("Hãy ghi kết quả");
    browser.type("result", "Mạng lưới đã được hoàn thiện");
    browser.press("Lưu");
    browser.unfold("Ghi kết quả");
    browser.press("Lưu");
    browser.press("Chốt đối chiếu");
    assertThat(browser.text(".note.good")).isNotEmpty();
  }

  private void review(String task) throws Exception {
    browser.go("/ban/tong-ket");
    browser.fill("nam", "2016");
    browser.press("Ráp bản nháp");
    for (int part = 1; part <= 8; part++) {
      browser.go("/ban/tong-ket/2016/muc/" + part);
      if (!browser.all("form[action$=giu-ca]").isEmpty()) {
        browser.press("Giữ cả mục");
      }
    }
    assertThat(
            browser.look(
                List.of(
                    "/ban/tong-ket",
                    "/ban/tong-ket/2016",
                    "/ban/tong-ket/2016/muc/6",
                    "/ban/tong-ket/2016/ban-in/0")))
        .isEmpty();
    browser.go("/ban/tong-ket/2016/muc/8");
    browser.click("#da-doc");
    browser.press("Phát hành");
    byte[] docx = browser.download("/ban/tong-ket/2016/ban-in/1.docx");
    byte[] pdf = browser.download("/ban/tong-ket/2016/ban-in/1.pdf");
    try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)));
        var page = Loader.loadPDF(pdf)) {
      for (String said : List.of(word.getText(), new PDFTextStripper().getText(page))) {
        assertThat(said.replaceAll("\\s+", " "))
            .contains("Mạng lưới tham tán kinh tế đã được hoàn thiện ở các địa bàn trọng điểm")
            .contains("Chủ động tham gia định hình các thể chế đa phương")
            .contains("Bám sát thực tiễn từng địa bàn")
            .contains("hoàn thiện mạng lưới tham tán kinh tế")
            .containsPattern("Mạng lưới đã được hoàn thiện ?\\[\\d+\\]")
            .contains("Hoàn thành đầy đủ");
      }
    }
    browser.go(task);
    browser.press("Báo cáo tổng kết năm 2016");
    browser.press("[1]");
    assertThat(browser.text("mark, .hit")).contains("Mạng lưới tham tán kinh tế");
  }

  /** The sentence of the second report that says what came of the first directive. */
  private String proof() {
    return second + ":" + SECOND.indexOf("Mạng lưới") + "-" + SECOND.indexOf(" theo đúng");
  }

  private static long number(String path) {
    return Long.parseLong(path.replaceFirst("\\?.*", "").replaceFirst(".*/", ""));
  }
}
