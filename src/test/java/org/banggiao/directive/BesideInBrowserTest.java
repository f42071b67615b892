package org.banggiao.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.banggiao.Browser;
import org.banggiao.ProductTest;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of the trade, by keyboard and by eye: light, dark, on a phone. */
@ProductTest
class BesideInBrowserTest {

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private DirectiveExamples examples;
  @Autowired private Directives directives;
  @Autowired private Conferences conferences;
  @Autowired private Proposals proposals;

  @Test
  void aPersonConfirmsByKeyboardAndEveryPageIsAccessible() {
    List<Proposal> found = examples.twoDirectives();
    long document = found.getFirst().document();
    Conference before = examples.conference();
    Directive old = examples.directive(before, "Việc của hội nghị trước");
    Conference at = examples.after(before);
    conferences.attach(at.id(), document, examples.officer());
    List<String> wrong = new ArrayList<>();
    try (Browser browser = Browser.open(port)) {
      browser.signIn(actors.login(examples.followUp()), Actors.PASSWORD);
      // The key sends a form: the page that answers is waited for, not slept for.
      browser.driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
      String page = "/ban/chi-dao/van-ban/" + document;
      browser.go(page);
      browser.driver.findElement(By.tagName("body")).sendKeys("jx");
      assertThat(browser.text(".note.good")).isEqualTo("Đã xác nhận.");
      assertThat(directives.from(document)).hasSize(1);
      assertThat(proposals.get(found.getFirst().id()).open()).isFalse();
      wrong.addAll(
          browser.look(
              List.of(
                  page,
                  page + "?viec=v" + found.getFirst().id(),
                  page + "?loai=LESSON",
                  "/ban/chi-dao",
                  old.path(),
                  at.path(),
                  at.path() + "/doi-chieu",
                  "/ban/chi-dao/hoi-nghi/moi?van-ban=" + document,
                  "/ban/chi-so",
                  "/ban/chi-so/arrivals",
                  "/ban/chi-so/van-ban/" + document)));
    }
    assertThat(wrong).isEmpty();
  }
}
