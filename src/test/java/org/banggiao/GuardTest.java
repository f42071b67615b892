package org.banggiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import example.broken.audit.web.Everything;
import java.util.List;
import java.util.Set;
import org.banggiao.Guards.Door;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Deny by default: every door of the product is shut until someone signs in. */
@ProductTest
class GuardTest {

  /** The only addresses that answer without signing in. */
  private static final Set<String> OPEN =
      Set.of(
          "/dang-nhap",
          "/t/{version}/{name}",
          "/tim",
          "/tim.csv",
          "/tim.json",
          "/tim/goi-y",
          "/doi-tac",
          "/doi-tac.csv",
          "/doi-tac.json",
          "/doi-tac/{code}",
          "/doi-tac/{code}.json",
          "/dieu-uoc",
          "/dieu-uoc.csv",
          "/dieu-uoc.json",
          "/dieu-uoc.atom",
          "/dieu-uoc/{id}/thay-doi.atom",
          "/dieu-uoc-cua/{code}",
          "/dieu-uoc-cua/{code}.csv",
          "/dieu-uoc-cua/{code}.json",
          "/dieu-uoc-giua",
          "/dieu-uoc-giua.csv",
          "/dieu-uoc-giua.json",
          "/lich-hieu-luc",
          "/lich-hieu-luc.ics",
          "/thong-ke-dieu-uoc",
          "/sitemap.xml",
          "/dieu-uoc/{id}/bao-loi",
          "/api/v1/treaty",
          "/api/v1/treaty.jsonl",
          "/api/v1/treaty/openapi.json",
          "/api/v1/treaty/{id}",
          "/api/v1/treaty/{id}/participant",
          "/api/v1/treaty/{id}/reservation",
          "/dieu-uoc/{id:[a-z0-9-]+}",
          "/dieu-uoc/{id:[a-z0-9-]+}/bao-luu",
          "/dieu-uoc/{id:[a-z0-9-]+}/bao-luu.csv",
          "/dieu-uoc/{id:[a-z0-9-]+}/bao-luu.json",
          "/dieu-uoc/{id:[a-z0-9-]+}/cac-ben.csv",
          "/dieu-uoc/{id:[a-z0-9-]+}/cac-ben.json",
          "/dieu-uoc/{id:[a-z0-9-]+}/dieu/{number}",
          "/dieu-uoc/{id:[a-z0-9-]+}/trich-dan.bib",
          "/dieu-uoc/{id:[a-z0-9-]+}/van-ban/{lang:[a-z]+}.akn.xml",
          "/dieu-uoc/{id:[a-z0-9-]+}/van-ban/{lang:[a-z]+}.pdf",
          "/dieu-uoc/{id:[a-z0-9-]+}/linked.jsonld");

  /** Open doors may be read, never written through. */
  private static final Set<HttpMethod> READ = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Autowired private MockMvc web;
  @Autowired private Actors actors;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  private List<Door> doors() {
    return Guards.doors(requestMappingHandlerMapping);
  }

  @Test
  void everyDoorIsShutUntilSomeoneSignsIn() throws Exception {
    assertThat(doors()).hasSizeGreaterThan(60);
    List<Door> open = Guards.openToAll(web, doors());
    assertThat(open).extracting(Door::pattern).isSubsetOf(OPEN);
    assertThat(open)
        .filteredOn(d -> !d.pattern().equals("/dang-nhap"))
        .allSatisfy(d -> assertThat(d.method()).isIn(READ));
  }

  @Test
  void addressesNobodyMappedAreShutToo() throws Exception {
    for (String path : List.of("/khong-co", "/actuator/env", "/api/v1/x", "/en/khong-co")) {
      int status = web.perform(get(path)).andReturn().getResponse().getStatus();
      assertThat(status).isIn(302, 401, 403);
    }
    web.perform(get("/en/khong-co")).andExpect(redirectedUrl("/en/dang-nhap"));
  }

  @Test
  void noDoorTakesAFormThatIsNotOurs() throws Exception {
    var everything =
        actors.as(
            actors.of(
                "GUARD", Role.LEADER, Role.FOLLOW_UP, Role.OFFICER, Role.READER, Role.AUDITOR));
    assertThat(Guards.withoutToken(web, doors(), everything)).isEmpty();
  }

  @Test
  void doorsThatStandOpenAreFound() throws Exception {
    MockMvc broken = MockMvcBuilders.standaloneSetup(new Everything()).build();
    Door read = new Door(HttpMethod.GET, "/mo");
    Door change = new Door(HttpMethod.POST, "/mo");
    assertThat(Guards.openToAll(broken, List.of(read, change))).containsExactly(read, change);
    assertThat(Guards.withoutToken(broken, List.of(read, change), r -> r)).containsExactly(change);
  }
}
