package org.banggiao;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Knocks at every door of the product. */
final class Guards {

  /** One door: a method and an address with its variables filled in. */
  record Door(HttpMethod method, String pattern) {
    String path() {
      return pattern.replaceAll("\\{[^/]+?}", "1").replaceAll("\\*+", "1");
    }
  }

  private Guards() {}

  static List<Door> doors(RequestMappingHandlerMapping mapping) {
    var doors = new TreeMap<String, Door>();
    mapping
        .getHandlerMethods()
        .keySet()
        .forEach(info -> {
          var methods = info.getMethodsCondition().getMethods();
          Set<HttpMethod> all =
              methods.isEmpty()
                  ? Set.of(HttpMethod.GET, HttpMethod.POST)
                  : methods.stream()
                      .map(m -> m.asHttpMethod())
                      .collect(java.util.stream.Collectors.toSet());
          for (String pattern : info.getPatternValues()) {
            for (HttpMethod method : all) {
              doors.put(method + " " + pattern, new Door(method, pattern));
            }
          }
        });
    return List.copyOf(doors.values());
  }

  /** Doors that open to someone who has not signed in. */
  static List<Door> openToAll(MockMvc web, List<Door> doors) throws Exception {
    List<Door> open = new ArrayList<>();
    for (Door door : doors) {
      var response = web.perform(request(door.method(), door.path())).andReturn().getResponse();
      int status = response.getStatus();
      String to = Objects.requireNonNullElse(response.getRedirectedUrl(), "");
      boolean shut = status == 401 || status == 403 || status == 302 && to.endsWith("/dang-nhap");
      if (!shut) {
        open.add(door);
      }
    }
    return open;
  }

  /** Doors that change something and take a form that is not ours. */
  static List<Door> withoutToken(MockMvc web, List<Door> doors, RequestPostProcessor signedIn)
      throws Exception {
    List<Door> open = new ArrayList<>();
    for (Door door : doors) {
      if (!Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS).contains(door.method())) {
        int status =
            web.perform(request(door.method(), door.path()).with(signedIn))
                .andReturn()
                .getResponse()
                .getStatus();
        if (status != 403) {
          open.add(door);
        }
      }
    }
    return open;
  }
}
