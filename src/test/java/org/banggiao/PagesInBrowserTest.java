package org.banggiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page: no axe finding, nothing blocked by the policy, no sideways scroll. */
@ProductTest
class PagesInBrowserTest {

  private static final List<String> PATHS =
      List.of(
          "/ban",
          "/ban/viec-chay",
          "/co-quan",
          "/co-quan?q=khong-co-dau",
          "/co-quan/BNG",
          "/co-quan/VN-54",
          "/tai-khoan",
          "/ban/dieu-uoc",
          "/ban/nhap-dieu-uoc",
          "/ban/dieu-uoc/vn-cn-land-1999");

  /** Read without an account. */
  private static final List<String> OPEN =
      List.of(
          "/doi-tac",
          "/doi-tac?q=khong-co-dau",
          "/doi-tac/VNM",
          "/doi-tac/CSK",
          "/dieu-uoc",
          "/dieu-uoc?q=luat+bien&linh-vuc=bien-gioi",
          "/dieu-uoc?q=khong-co",
          "/dieu-uoc/luat-bien-1982?tinh-den=2000-01-01&so-voi=2026-01-01",
          "/dieu-uoc/vn-cn-land-1999",
          "/dieu-uoc/cedaw-1979/bao-luu",
          "/dieu-uoc/luat-bien-1982/bao-luu?tinh-den=2000-01-01",
          "/dieu-uoc/luat-bien-1982/dieu/57",
          "/dieu-uoc-cua/JPN",
          "/dieu-uoc-giua?b=JPN",
          "/dieu-uoc/luat-bien-1982/bao-loi",
          "/lich-hieu-luc?nam=2015",
          "/thong-ke-dieu-uoc");

  @LocalServerPort private int port;
  @Autowired private Actors actors;

  @Test
  void everyPageIsAccessibleInLightDarkAndOnAPhone() {
    Actor reader = actors.of("TRANG", Role.LEADER, Role.FOLLOW_UP, Role.OFFICER, Role.READER);
    List<String> wrong = new ArrayList<>();
    try (Browser browser = Browser.open(port)) {
      browser.go("/dang-nhap");
      wrong.addAll(browser.look());
      wrong.addAll(browser.look(OPEN));
      browser.signIn(actors.login(reader), Actors.PASSWORD);
      wrong.addAll(browser.look(PATHS));
      Actor administrator = actors.of("TRANG", Role.ADMINISTRATOR);
      browser.signIn(actors.login(administrator), Actors.PASSWORD);
      wrong.addAll(
          browser.look(List.of("/quan-tri/tai-khoan", "/quan-tri/tai-khoan/" + reader.person())));
      browser.signIn(actors.login(actors.of("TRANG", Role.AUDITOR)), Actors.PASSWORD);
      wrong.addAll(browser.look(List.of("/nhat-ky")));
    }
    assertThat(wrong).isEmpty();
  }
}
