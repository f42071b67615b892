package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.banggiao.Browser;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A newcomer on the phone, without accents, and the watch that tells what a colleague files. */
@ProductTest
class SearchInBrowserTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String BEFORE =
      """
      Biên bản làm việc với Đại sứ quán Ca-na-đa

      Hai bên điểm lại tình hình trao đổi đoàn trong năm và thống nhất lịch làm việc của quý sau tại Hà Nội, sau đó bàn về các dự án đang triển khai ở ba địa phương phía Bắc.

      Phía Canada cam kết cùng Ba Lan hỗ trợ lần thứ nhất hai triệu đô la cho dự án đào tạo phiên dịch, giải ngân trước quý hai, và cử chuyên gia sang Hà Nội trong ba tháng để xây dựng giáo trình chung.
      """;
  private static final String AFTER =
      "Tại hội đàm chiều nay, Canada và Ba Lan nhắc lại cam kết lần thứ nhất về đào tạo.\n";

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private Documents documents;
  @Autowired private Searches searches;

  private long file(String name, String text, Actor by) {
    return documents.receive(text.getBytes(StandardCharsets.UTF_8), name, by).document();
  }

  private boolean finds(String words, Actor reader) {
    return searches.search(words, java.util.Map.of(), false, 0, 5, "vi", reader).found().records()
        > 0;
  }

  @Test
  void aSearchOnThePhoneOpensThePassageAndItsWatchQuotesWhatAColleagueFiles() {
    Actor newcomer = actors.officerOf("TIM-MOI");
    Actor colleague = actors.officerOf("TIM-CU");
    long before = file("bien-ban.txt", BEFORE, colleague);
    String words = "cam ket canada ba lan nhat";
    Awaitility.await().atMost(SOON).until(() -> finds(words, newcomer));
    try (Browser browser = Browser.open(port)) {
      browser.signIn(actors.login(newcomer), Actors.PASSWORD);
      browser.size(390, 844);
      browser.go("/tim");
      browser.type("q", words);
      browser.submit("q");
      assertThat(browser.text("#ket-qua")).contains("Canada cam kết cùng Ba Lan");
      assertThat(browser.all("#ket-qua mark"))
          .extracting(m -> m.getText())
          .contains("Canada cam kết");
      browser.click("#ket-qua h3 a");
      assertThat(browser.path()).startsWith("/van-ban/" + before);
      assertThat(browser.all("mark, .hit, .para.sel, .para:target"))
          .anySatisfy(m -> assertThat(m.getText()).contains("Canada cam kết cùng Ba Lan"));

      browser.go("/tim?q=" + words.replace(' ', '+'));
      browser.press("Theo dõi tìm kiếm này");
      assertThat(browser.text(".note.good")).contains(words);

      file("hoi-dam.txt", AFTER, colleague);
      Awaitility.await().atMost(SOON).until(() -> !searches.told(newcomer).isEmpty());
      browser.go("/ban");
      assertThat(browser.text("main")).contains("Canada và Ba Lan nhắc lại cam kết");
      assertThat(
              browser.look(
                  List.of("/tim", "/tim?q=cam+ket", "/tim?q=khong-co-zz", "/tim/theo-doi")))
          .isEmpty();
    }
  }

  @Test
  void withoutAnAccountOnlyWhatIsOpenToAllIsFound() {
    Actor colleague = actors.officerOf("TIM-CU");
    file("luat-bien.txt", "Công văn về Luật Biển, chỉ trong nội bộ Zubrowkaluat.\n", colleague);
    Awaitility.await().atMost(SOON).until(() -> finds("Zubrowkaluat", colleague));
    try (Browser browser = Browser.open(port)) {
      browser.go("/tim?q=luat+bien");
      assertThat(browser.text("#ket-qua"))
          .contains("Công ước của Liên hợp quốc về Luật Biển")
          .doesNotContain("luat-bien.txt");
      assertThat(browser.text("#bo-loc")).doesNotContain("Văn bản");
      browser.go("/tim");
      browser.type("q", "cong uoc luat bi");
      Awaitility.await().atMost(SOON).until(() -> !browser.all(".suggest li").isEmpty());
      assertThat(browser.violations()).isEmpty();
      browser.driver.findElement(By.name("q")).sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
      Awaitility.await().atMost(SOON).until(() -> browser.path().contains("?q="));
      assertThat(browser.text("#ket-qua")).contains("Luật Biển");
      browser.go("/en/tim?q=law+of+the+sea");
      assertThat(browser.text("#ket-qua"))
          .contains("United Nations Convention on the Law of the Sea");
      browser.go("/tim?q=Zubrowkaluat");
      assertThat(browser.all("#ket-qua .empty")).hasSize(1);
      assertThat(browser.look(List.of("/tim?q=luat+bien", "/tim?q=khong-co-zz"))).isEmpty();
    }
  }
}
