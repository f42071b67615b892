package org.banggiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banggiao.Browser;
import org.banggiao.ProductTest;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lawyer takes an agreement and a treaty from the first draft to the yearly report, by hand. */
@ProductTest
class ProcedureInBrowserTest {

  private static final String DONE = "Ghi là xong";
  private static final String BEGIN = "Bắt đầu";

  @LocalServerPort private int port;
  @Autowired private Actors actors;

  @Test
  void anAgreementAndATreatyAreWalkedFromProposalToYearlyReport() {
    List.of("BNG", "BNG-13", "BCT", "BTP").forEach(actors::body);
    try (Browser browser = Browser.open(port)) {
      browser.signIn(actors.login(actors.officerOf("BNG-10")), Actors.PASSWORD);
      agreement(browser);
      String treaty = treaty(browser);
      assertThat(
              browser.look(
                  List.of(
                      treaty,
                      treaty + "/dieu-uoc?q=luat+bien",
                      "/ho-so?loai=AGREEMENT",
                      "/ho-so/moi",
                      "/ho-so/thoi-han")))
          .isEmpty();
      browser.signIn(actors.login(actors.followUpOf("BNG-13")), Actors.PASSWORD);
      assertThat(browser.look(List.of("/ho-so/lich-nghi?nam=2026"))).isEmpty();
    }
  }

  private static void agreement(Browser browser) {
    browser.go("/ho-so/moi?loai=AGREEMENT");
    browser.fill("ten", "Hiệp định hợp tác thử trên trình duyệt");
    browser.fill("chu-tri", "BCT");
    browser.fill("danh-nghia", "Bộ, cơ quan ngang bộ");
    browser.fill("mo-ngay", "2025-01-20");
    browser.press("Mở hồ sơ");
    assertThat(browser.text(".errsum")).contains("không được mang tên “hiệp định”");
    assertThat(browser.value("chu-tri")).isEqualTo("BCT");
    browser.fill("ten", "Bản ghi nhớ hợp tác thử trên trình duyệt");
    browser.press("Mở hồ sơ");
    String file = browser.path();

    step(browser, "draft", "2025-01-21", DONE);
    step(browser, "consultation", "2025-01-22", BEGIN);
    assertThat(browser.text("#consultation")).contains("Hạn 07/02/2025", "Quá hạn");
    browser.click("#consultation a[href*='nhiem-vu']");
    assertThat(browser.text("main")).contains("Luật 70/2020/QH14, Điều 17");
    browser.press("Lấy ý kiến Bộ Ngoại giao và cơ quan liên quan ·");
    assertThat(browser.path()).isEqualTo(file + "#consultation");
    step(browser, "consultation", "2025-02-05", DONE);
    assertThat(browser.text("#consultation")).contains("Hoàn thành");
    step(browser, "agreement-decision", "2025-02-10", DONE);
    step(browser, "agreement-signing", "2025-02-14", DONE);
    step(browser, "agreement-report", "2025-02-14", BEGIN);
    assertThat(browser.text("#agreement-report")).contains("Hạn 01/03/2025");
    step(browser, "agreement-report", "2025-02-20", DONE);
    yearly(browser, "agreement-yearly", "2025-03-03");
  }

  private static String treaty(Browser browser) {
    browser.go("/ho-so/moi");
    browser.fill("ten", "Hiệp định đào tạo nghề thử trên trình duyệt");
    browser.fill("chu-tri", "BCT");
    browser.fill("danh-nghia", "Chính phủ");
    browser.click("input[value='APPROVAL_CLAUSE']");
    browser.fill("mo-ngay", "2025-01-06");
    browser.press("Mở hồ sơ");
    String file = browser.path();
    for (String slug :
        List.of(
            "proposal",
            "negotiation-opinions",
            "negotiation-decision",
            "negotiation",
            "signing-opinions")) {
      step(browser, slug, "2025-02-03", DONE);
    }
    step(browser, "check", "2025-02-04", BEGIN);
    assertThat(browser.text("#check")).contains("Hạn 19/02/2025");
    step(browser, "check", "2025-02-18", DONE);
    // The department itself checks: another body must accept.
    assertThat(browser.text("#check")).contains("bên làm không tự duyệt");
    step(browser, "appraisal", "2025-02-19", BEGIN);
    step(browser, "appraisal", "2025-03-05", DONE);
    assertThat(browser.text("#appraisal")).contains("Hoàn thành");
    for (String slug :
        List.of(
            "signing-decision",
            "full-powers",
            "signing",
            "originals",
            "consent-opinions",
            "government-resolution",
            "notification-abroad",
            "entry-into-force",
            "certified-copies",
            "plan")) {
      step(browser, slug, "2025-04-01", DONE);
    }
    yearly(browser, "yearly-report", "2025-04-02");

    browser.go(file);
    browser.press("Nối với sổ điều ước");
    browser.fill("q", "luat bien");
    browser.press("Xem");
    browser.press("Nối");
    assertThat(browser.path()).isEqualTo(file);
    browser.click("dd a[href^='/dieu-uoc/']");
    assertThat(browser.text("main")).contains("Hiệp định đào tạo nghề thử trên trình duyệt");
    browser.press("Hiệp định đào tạo nghề thử trên trình duyệt");
    assertThat(browser.path()).isEqualTo(file);
    return file;
  }

  /** The report of a year begins, is due on 15 November, is done, and may begin again. */
  private static void yearly(Browser browser, String slug, String on) {
    step(browser, slug, on, BEGIN);
    assertThat(browser.text("#" + slug)).contains("Hạn 15/11/2025");
    step(browser, slug, "2025-11-14", DONE);
    assertThat(browser.text("#" + slug)).contains("Làm được ngay");
  }

  private static void step(Browser browser, String slug, String on, String act) {
    browser.click("#" + slug + " summary");
    browser.fill(slug + "-ngay", on);
    browser.press(act);
  }
}
