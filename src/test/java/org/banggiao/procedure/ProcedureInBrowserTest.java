package org.banggiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banggiao.Browser;
import org.banggiao.ProductTest;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lawyer opens a file, does its first steps, and finds the task of the deadline. */
@ProductTest
class ProcedureInBrowserTest {

  @LocalServerPort private int port;
  @Autowired private Actors actors;

  @Test
  void aFileIsOpenedAndItsFirstDeadlineIsATask() {
    actors.body("BCT");
    try (Browser browser = Browser.open(port)) {
      browser.signIn(actors.login(actors.officerOf("BNG-10")), Actors.PASSWORD);
      browser.go("/ho-so/moi?loai=AGREEMENT");
      browser.fill("ten", "Hiệp định hợp tác thử trên trình duyệt");
      browser.fill("chu-tri", "BCT");
      browser.fill("danh-nghia", "Bộ, cơ quan ngang bộ");
      browser.fill("mo-ngay", "2025-01-20");
      browser.press("Mở hồ sơ");
      assertThat(browser.text(".errsum")).contains("không được mang tên “hiệp định”");
      assertThat(browser.look()).isEmpty();
      browser.theme(false);
      browser.fill("ten", "Bản ghi nhớ hợp tác thử trên trình duyệt");
      browser.press("Mở hồ sơ");
      String file = browser.path();

      browser.click("#draft summary");
      browser.fill("draft-ngay", "2025-01-21");
      browser.press("Ghi là xong");
      browser.go(file);
      browser.click("#consultation summary");
      browser.fill("consultation-ngay", "2025-01-22");
      browser.press("Bắt đầu");
      browser.go(file);
      assertThat(browser.text("#consultation")).contains("Hạn 07/02/2025", "Quá hạn");
      assertThat(
              browser.look(
                  List.of(
                      file,
                      "/ho-so",
                      "/ho-so?q=khong-co-dau",
                      "/ho-so/moi",
                      "/ho-so/thoi-han",
                      "/ho-so/lich-nghi?nam=2026")))
          .isEmpty();
      browser.theme(false);
      browser.go(file);
      browser.click("#consultation a[href*='nhiem-vu']");
      assertThat(browser.text("main")).contains("Luật 70/2020/QH14");
      browser.press("Lấy ý kiến Bộ Ngoại giao và cơ quan liên quan ·");
      assertThat(browser.path()).isEqualTo(file + "#consultation");
    }
  }
}
