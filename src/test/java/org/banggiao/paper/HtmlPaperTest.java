package org.banggiao.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The HTML, parsed again. */
class HtmlPaperTest {
  private final Document html = Jsoup.parse(Papers.html(Samples.review()));

  @Test
  void thereIsNoScriptAndNoInlineStyle() {
    assertThat(html.select("script, style, [style], [onclick]")).isEmpty();
    assertThat(html.select("article[lang=vi]")).hasSize(1);
  }

  @Test
  void everyClassIsInTheStyleSheet() {
    String css = Papers.stylesheet();
    for (Element element : html.select("article, article *")) {
      for (String name : element.classNames()) {
        assertThat(css).as(name).contains("." + name);
      }
    }
  }

  @Test
  void headingsGoDownOneAtATime() {
    assertThat(html.select("h1.vb-title").text()).startsWith("BÁO CÁO Kết quả");
    assertThat(html.select("h2").first().text()).isEqualTo("Phần I TÌNH HÌNH VÀ KẾT QUẢ");
    assertThat(html.select("h3").first().text()).isEqualTo("I. TÌNH HÌNH");
    assertThat(html.select("h4").first().text()).isEqualTo("1. Thế giới và khu vực");
  }

  @Test
  void aMarkLeadsToItsSource() {
    Element mark = html.select("a.vb-mark").first();
    assertThat(mark.text()).isEqualTo("[2]");
    assertThat(html.select(mark.attr("href")).text()).startsWith("[2] Tổng cục Thống kê");
  }

  @Test
  void datesAndSymbolsAreNeverBroken() {
    assertThat(html.select(".vb-nb").eachText())
        .contains("01/7/2025", "31/12/2025", "29-12-2025", "30/2020/NĐ-CP");
  }

  @Test
  void anAddressThatIsNotOfTheWebIsNoLink() {
    Source bad = new Source("x", "javascript:alert(1)");
    assertThat(bad.link()).isEmpty();
    assertThat(new Source("x", "https://a.vn/ \"onclick=").link()).isEmpty();
    assertThat(html.select("a.vb-address").eachAttr("href"))
        .containsExactly("https://example.org/a?b=1&c=2");
  }
}
