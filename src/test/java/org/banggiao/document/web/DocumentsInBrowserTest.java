package org.banggiao.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.banggiao.Browser;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.document.Proposals;
import org.banggiao.kernel.Actor;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files go in by the script with progress; every page of a document is accessible. */
@ProductTest
class DocumentsInBrowserTest {

  private static final String TEXT =
      """
      VĂN PHÒNG CHÍNH PHỦ
      Số: %s/TB-VPCP
      Hà Nội, ngày 04 tháng 02 năm 2026
      THÔNG BÁO
      Kết luận hội nghị tổng kết công tác ngành ngoại giao năm 2025

      Sáng 3-2-2026, hội nghị tổng kết công tác ngành ngoại giao năm 2025 họp tại Hà Nội.
      Thủ tướng yêu cầu ngành ngoại giao thực hiện ba nhiệm vụ sau:
      Một là, rà soát các thỏa thuận cấp cao đã ký, báo cáo trước ngày 15-3-2026.
      Hai là, mở rộng thị trường xuất khẩu, phấn đấu đạt ít nhất 450 tỷ USD.
      Ba là, hoàn thiện chương trình hỗ trợ doanh nghiệp.
      """;

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private Documents documents;
  @Autowired private Proposals proposals;
  @TempDir private Path folder;

  @Test
  void filesGoInOneByOneAndEveryPageOfADocumentIsAccessible() throws Exception {
    Actor officer = actors.followUpOf("TRINH-DUYET");
    String number = UUID.randomUUID().toString().substring(0, 4).replaceAll("[^0-9]", "7");
    Path first = Files.writeString(folder.resolve("một.txt"), TEXT.formatted(number));
    Path empty = Files.writeString(folder.resolve("rỗng.txt"), "");
    List<String> wrong = new ArrayList<>();
    try (Browser browser = Browser.open(port)) {
      browser.signIn(actors.login(officer), Actors.PASSWORD);
      browser.go("/van-ban/nhan");
      wrong.addAll(browser.look());
      browser.all("input[name=tep]").getFirst().sendKeys(first + "\n" + empty);
      browser.click("form[data-upload] button");
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> browser.all("[data-progress] li.err, [data-progress] li a").size() == 2);
      assertThat(browser.text("[data-progress] li.err")).contains("không có nội dung");
      browser.click("[data-progress] a");
      String path = browser.path();
      long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
      long other =
          documents
              .receive(
                  ("Bản tin thứ hai " + number + "\n" + TEXT.formatted(number))
                      .getBytes(StandardCharsets.UTF_8),
                  "hai.txt",
                  officer)
              .document();
      wrong.addAll(browser.look());
      int at = documents.text(id).indexOf("rà soát");
      for (String page :
          List.of(
              "/van-ban",
              "/van-ban?q=khong-co-gi-khop",
              "/van-ban/" + id + "?tu=" + at + "&den=" + (at + 30),
              "/en/van-ban/" + id + "?xem=FIGURE",
              "/van-ban/" + id + "/de-xuat/" + proposals.of(id).getFirst().id(),
              "/van-ban/so-sanh?a=" + id + "&b=" + other)) {
        browser.go(page);
        wrong.addAll(browser.look());
      }
    }
    assertThat(wrong).isEmpty();
  }
}
