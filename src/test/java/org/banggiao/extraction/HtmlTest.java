package org.banggiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.extraction.ExtractionExamples.LETTER;
import static org.banggiao.extraction.ExtractionExamples.text;
import static org.banggiao.extraction.ExtractionExamples.utf8;

import java.nio.charset.StandardCharsets;
import org.banggiao.extraction.Extraction.AsideReason;
import org.banggiao.extraction.Extraction.Extracted;
import org.banggiao.extraction.Extraction.RegionKind;
import org.junit.jupiter.api.Test;

class HtmlTest {
  private static final String PAGE =
      """
      <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Hội nghị</title>
      <meta property="article:published_time" content="2026-01-06T10:00:00+07:00"><style>p{color:red}</style></head><body>
      <nav><a href="/">Trang chủ</a><a href="/a">Đối ngoại</a></nav>
      <article><h1>Hội nghị tổng kết</h1><p>Sáng 6-1, Bộ tổ chức <b>hội nghị</b>.<br>Dòng sau.</p>
      <figure><img src="a.jpg"><figcaption>Quang cảnh hội nghị</figcaption></figure>
      <p onclick="steal()">Thứ trưởng phát biểu.</p><script>document.write('mã độc')</script>
      <ol type="a"><li>Một việc</li><li>Hai việc</li></ol>
      <table><tr><th>Chỉ tiêu</th><th>Số</th></tr><tr><td>Hoạt động</td><td>75</td></tr></table></article>
      <div class="tin-lien-quan"><a href="/1">Tin thứ nhất</a><a href="/2">Tin thứ hai</a></div>
      <footer>Bản quyền thuộc báo</footer><div style="display:none">giấu kín</div></body></html>
      """;

  @Test
  void paragraphsListsAndTablesComeInOrder() {
    Extracted e = text(utf8(PAGE), "a.html");
    assertThat(e.text())
        .contains(
            "Hội nghị tổng kết\nSáng 6-1, Bộ tổ chức hội nghị.\nDòng sau.\nQuang cảnh hội nghị\nThứ trưởng phát biểu.\n"
                + "a. Một việc\nb. Hai việc\nChỉ tiêu\tSố\nHoạt động\t75\n");
    assertThat(e.properties().title()).isEqualTo("Hội nghị");
    assertThat(e.properties().created()).isEqualTo("2026-01-06");
  }

  @Test
  void scriptsStylesAndHiddenTextAreNeverKept() {
    assertThat(text(utf8(PAGE), "a.html").text())
        .doesNotContain("mã độc", "color", "steal", "giấu kín", "<");
  }

  @Test
  void whatIsNotTheArticleIsSetAsideWithoutLosingOffsets() {
    Extracted e = text(utf8(PAGE), "a.html");
    assertThat(aside(e, AsideReason.CAPTION)).isEqualTo("Quang cảnh hội nghị");
    assertThat(aside(e, AsideReason.NAVIGATION)).isEqualTo("Trang chủĐối ngoại");
    assertThat(aside(e, AsideReason.RELATED_LINKS)).isEqualTo("Tin thứ nhấtTin thứ hai");
    assertThat(aside(e, AsideReason.PAGE_FOOTER)).isEqualTo("Bản quyền thuộc báo");
    assertThat(e.regions())
        .anyMatch(r ->
            r.kind() == RegionKind.TABLE
                && e.text().substring(r.start(), r.end()).equals("Chỉ tiêu\tSố\nHoạt động\t75"));
  }

  @Test
  void proseInAnOddlyNamedBoxStays() {
    String page =
        "<html><body><div class=\"menu-content\">"
            + ("<p>" + LETTER + "</p>").repeat(4)
            + "</div></body></html>";
    assertThat(text(utf8(page), "a.html").setAside()).isEmpty();
  }

  @Test
  void aPageInALegacyEncodingIsConverted() {
    String page =
        "<html><body><p>Céng hoµ x· héi chñ nghÜa ViÖt Nam</p><p>§éc lËp, tù do, h¹nh phóc</p></body></html>";
    assertThat(text(page.getBytes(StandardCharsets.ISO_8859_1), "a.html").text())
        .isEqualTo("Cộng hoà xã hội chủ nghĩa Việt Nam\nĐộc lập, tự do, hạnh phúc");
  }

  @Test
  void aHundredThousandNestedElementsDoNotOverflow() {
    assertThat(text(utf8("<html><body>" + "<div>".repeat(100_000) + LETTER), "a.html").text())
        .isEqualTo(LETTER);
  }

  private static String aside(Extracted e, AsideReason reason) {
    var span = e.setAside().stream().filter(s -> s.reason() == reason).findFirst().orElseThrow();
    return e.text().substring(span.start(), span.end());
  }
}
