package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.Browser;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.PartialDay;
import org.banggiao.organisation.Actors;
import org.banggiao.partner.Kind;
import org.banggiao.partner.Partner;
import org.banggiao.partner.Partners;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lawyer records the fortieth instrument and sees the day, with the working. */
@ProductTest
class FortiethInstrumentInBrowserTest {

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private Partners partners;
  @Autowired private TreatyActions actions;

  @Test
  void theFortiethInstrumentTellsTheDayAndForWhom() {
    Actor lawyer = actors.officerOf("LUAT-40");
    Treaty t =
        actions.enter(
            new NewTreaty(
                "Công ước thử về tội phạm mạng",
                "",
                "convention",
                false,
                new PartialDay("2024-12-24"),
                "Hà Nội",
                "",
                "hinh-su",
                new Rule("65", "entry: COUNT(40, REIO not additional) + 90d; later: SAME", ""),
                "sổ thử, dữ liệu giả định"),
            lawyer);
    List<Partner> states =
        partners.list().stream()
            .filter(p -> p.kind() == Kind.STATE && !p.code().equals("VNM"))
            .limit(39)
            .toList();
    for (Partner p : states) {
      actions.record(ratified(t, p.code(), LocalDate.of(2025, 11, 1)), lawyer);
    }
    actions.record(ratified(t, "EU", LocalDate.of(2025, 11, 2)), lawyer);
    try (Browser browser = Browser.open(port)) {
      browser.go(t.path());
      assertThat(browser.text("#hieu-luc"))
          .contains("39", "40", "Chưa đủ điều kiện", "Sắp tới", "Nếu văn kiện còn thiếu");
      browser.signIn(actors.login(lawyer), Actors.PASSWORD);
      browser.go("/ban/dieu-uoc/" + t.id());
      browser.type("ben", "Việt Nam");
      browser.type("ngayNop", "31/02/2026");
      browser.type("nguon", "thông báo giả định");
      browser.submit("ben");
      assertThat(browser.text(".errsum")).contains("31/02/2026".substring(3));
      assertThat(browser.all("input[name=ben]").getFirst().getAttribute("value"))
          .isEqualTo("Việt Nam");
      browser.type("ngayNop", "02/01/2026");
      browser.submit("ben");
      String working = browser.text("#hieu-luc");
      assertThat(working).contains("02/04/2026", "02/01/2026", "Việt Nam");
      assertThat(working).contains("Văn kiện gia nhập nộp ngày");
      assertThat(browser.text("tr.me")).contains("02/04/2026");
    }
  }

  private static NewAction ratified(Treaty t, String partner, LocalDate day) {
    return new NewAction(
        t.id(),
        partner,
        ActionKind.RATIFICATION,
        null,
        PartialDay.of(day),
        null,
        null,
        "",
        "",
        "",
        "thông báo giả định");
  }
}
