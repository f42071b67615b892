package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banggiao.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description of the interface says is what the interface does. */
@ProductTest
class OpenApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private MockMvc web;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void everyDoorIsDescribedWithItsParameters() throws Exception {
    JsonNode paths = read("/api/v1/treaty/openapi.json").get("paths");
    Set<String> doors = new TreeSet<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach((mapping, method) ->
            mapping.getPatternValues().stream()
                .filter(p -> p.startsWith("/api/"))
                .forEach(p -> {
                  doors.add(p);
                  Set<String> described = new HashSet<>();
                  paths
                      .path(p)
                      .path("get")
                      .path("parameters")
                      .forEach(x -> described.add(x.get("name").asString()));
                  for (var parameter : method.getMethodParameters()) {
                    if (parameter.hasParameterAnnotation(RequestParam.class)) {
                      assertThat(described).as(p).contains(parameter.getParameter().getName());
                    }
                  }
                }));
    assertThat(doors).containsExactlyInAnyOrderElementsOf(paths.propertyNames());
  }

  @Test
  void answersHaveTheFieldsDescribed() throws Exception {
    JsonNode schemas = read("/api/v1/treaty/openapi.json").at("/components/schemas");
    JsonNode whole = read("/api/v1/treaty/luat-bien-1982");
    assertThat(names(whole)).isEqualTo(described(schemas, "Whole"));
    assertThat(names(whole.get("treaty"))).isEqualTo(described(schemas, "Treaty"));
    assertThat(names(whole.at("/treaty/clause"))).contains("article", "clause", "quote");
    assertThat(names(whole.at("/actions/0"))).isEqualTo(described(schemas, "Action"));
    assertThat(names(whole.at("/standings/0"))).isEqualTo(described(schemas, "Standing"));
    assertThat(names(whole.at("/relations/0"))).isEqualTo(described(schemas, "Relation"));
    JsonNode list = read("/api/v1/treaty?q=luat+bien");
    assertThat(names(list.at("/items/0"))).isEqualTo(described(schemas, "Row"));
    JsonNode participants = read("/api/v1/treaty/luat-bien-1982/participant?knownOn=2020-01-01");
    assertThat(names(participants.at("/0"))).containsAll(described(schemas, "Participant"));
    JsonNode reservations = read("/api/v1/treaty/diet-chung-1948/reservation?asOf=2000-01-01");
    assertThat(names(reservations.at("/0"))).isEqualTo(described(schemas, "Reservation"));
    assertThat(reservations.size()).isGreaterThan(100);
    assertThat(participants.size()).isGreaterThan(150);
    assertThat(read("/api/v1/treaty/luat-bien-1982/participant?knownOn=1990-01-01").size())
        .isZero();
  }

  private static Set<String> described(JsonNode schemas, String name) {
    return new TreeSet<>(schemas.get(name).get("properties").propertyNames());
  }

  private static Set<String> names(JsonNode object) {
    assertThat(object.isObject()).isTrue();
    return new TreeSet<>(List.copyOf(object.propertyNames()));
  }

  private JsonNode read(String path) throws Exception {
    return JSON.readTree(
        web.perform(get(path))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }
}
