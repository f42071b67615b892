package org.banggiao.search;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks HTTP to the nodes of an OpenSearch cluster. Everything asked here may be asked twice
 * without harm, so a question goes to the next node when one does not answer; the one that answered
 * last is asked first.
 */
final class Cluster {

  static final JsonMapper JSON = new JsonMapper();

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Statuses of a node or cluster that cannot answer now: too busy, no manager, timed out. */
  private static final Set<Integer> AWAY = Set.of(429, 500, 502, 503, 504);

  private final ClusterSettings settings;
  private final String authorization;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private volatile int first;

  Cluster(ClusterSettings settings) {
    this.settings = settings;
    this.authorization =
        settings.user().isEmpty()
            ? ""
            : "Basic "
                + Base64.getEncoder()
                    .encodeToString(
                        (settings.user() + ':' + settings.password())
                            .getBytes(StandardCharsets.UTF_8));
  }

  /** What a node answered. */
  record Answer(int status, JsonNode body) {

    /** The answer, when the cluster did what was asked. */
    JsonNode done() {
      if (status >= 300) {
        throw new IllegalStateException("OpenSearch answered " + status + ": " + reason());
      }
      return body;
    }

    private String reason() {
      String all = body.path("error").toString();
      return all.length() > 500 ? all.substring(0, 500) : all;
    }
  }

  Answer get(String path) {
    return ask("GET", path, "");
  }

  Answer delete(String path) {
    return ask("DELETE", path, "");
  }

  Answer put(String path, Object body) {
    return ask("PUT", path, JSON.writeValueAsString(body));
  }

  Answer post(String path, Object body) {
    return ask("POST", path, body instanceof String s ? s : JSON.writeValueAsString(body));
  }

  /**
   * Asks one node after another.
   *
   * @throws EngineAway when none of them can answer
   */
  private Answer ask(String method, String path, String body) {
    EngineAway away = null;
    int nodes = settings.addresses().size();
    int from = first;
    for (int i = 0; i < nodes; i++) {
      int node = (from + i) % nodes;
      try {
        Answer answer = ask(settings.addresses().get(node), method, path, body);
        if (!AWAY.contains(answer.status())) {
          first = node;
          return answer;
        }
        away = new EngineAway(answer.status() + " " + answer.reason());
      } catch (IOException | JacksonException e) {
        away = new EngineAway(settings.addresses().get(node) + ": " + e, e);
      }
    }
    throw away == null ? new EngineAway("no address") : away;
  }

  private Answer ask(URI node, String method, String path, String body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(node.resolve(path))
            .timeout(PATIENCE)
            .method(
                method,
                body.isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    try {
      HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
      byte[] bytes = response.body();
      return new Answer(
          response.statusCode(),
          bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngineAway("interrupted", e);
    }
  }
}
