package org.banggiao.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banggiao.BangGiao;
import org.banggiao.TestDatabase;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.organisation.Actors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product on a port of its own, with invented data of some size and people signed in. */
public final class LoadedProduct implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  /**
   * A signed-in person; {@code body} is 0 for the leader above all, else the number of the body.
   */
  public record Reader(HttpClient client, int body) {}

  final int tasks;
  final String url;
  private final ConfigurableApplicationContext product;
  private final URI address;

  private LoadedProduct(int tasks, String url, ConfigurableApplicationContext product) {
    this.tasks = tasks;
    this.url = url;
    this.product = product;
    this.address =
        URI.create("http://127.0.0.1:" + product.getEnvironment().getProperty("local.server.port"));
  }

  static LoadedProduct start(int tasks) throws SQLException, IOException {
    LoadedProduct loaded = empty(tasks);
    loaded.fill();
    return loaded;
  }

  /** With its starting data and {@code size} invented treaties with their acts. */
  public static LoadedProduct register(int size) throws SQLException, IOException {
    LoadedProduct loaded = empty(size);
    loaded.execute(script("register.sql").replace("${treaties}", "" + size));
    return loaded;
  }

  /** With its starting data and an index of any size that lies ready in a folder. */
  public static LoadedProduct searching(Path index) {
    return empty(0, "--bang-giao.search.folder=" + index);
  }

  private static LoadedProduct empty(int tasks, String... settings) {
    String url = TestDatabase.create();
    List<String> all =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + TestDatabase.user(),
                "--spring.datasource.password=" + TestDatabase.password(),
                "--bang-giao.data=target/load-files/" + tasks));
    all.addAll(List.of(settings));
    ConfigurableApplicationContext product =
        new SpringApplicationBuilder(BangGiao.class).run(all.toArray(String[]::new));
    return new LoadedProduct(tasks, url, product);
  }

  public <T> T bean(Class<T> type) {
    return product.getBean(type);
  }

  /** Two documents by the door; the rest are copies of what it wrote. */
  private void fill() throws SQLException, IOException {
    Documents documents = bean(Documents.class);
    Actor office = bean(Actors.class).followUpOf("BNG");
    long conclusion = documents.paste("", LoadTexts.conclusion(), office).document();
    long ordinary = documents.paste("", LoadTexts.ordinary(), office).document();
    execute(
        script("load.sql")
            .replace("${tasks}", "" + tasks)
            .replace("${conclusion}", "" + conclusion)
            .replace("${ordinary}", "" + ordinary));
  }

  private static String script(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/bench", name), StandardCharsets.UTF_8);
  }

  private void execute(String script) throws SQLException {
    try (Connection c = TestDatabase.superuser(url);
        Statement s = c.createStatement()) {
      s.execute(script);
    }
    tidy();
  }

  /** As the server does by itself in time. */
  public void tidy() throws SQLException {
    try (Connection c = TestDatabase.superuser(url);
        Statement s = c.createStatement()) {
      s.execute("vacuum analyze");
    }
  }

  /** Leaders above all bodies and officers of one, signed in through the form. */
  List<Reader> readers(int leaders, int officers) throws Exception {
    Actors actors = bean(Actors.class);
    List<Reader> readers = new ArrayList<>();
    for (int i = 0; i < leaders; i++) {
      readers.add(signIn(actors, actors.leaderOf("TAI-0"), 0));
    }
    for (int i = 1; i <= officers; i++) {
      readers.add(signIn(actors, actors.officerOf("TAI-" + i), i));
    }
    return readers;
  }

  private Reader signIn(Actors actors, Actor actor, int body) throws Exception {
    HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    Matcher token = TOKEN.matcher(get(client, "/dang-nhap"));
    if (!token.find()) {
      throw new IllegalStateException("no form to sign in");
    }
    String form =
        "ten=%s&matKhau=%s&_csrf=%s"
            .formatted(
                encode(actors.login(actor)), encode(Actors.PASSWORD), encode(token.group(1)));
    HttpResponse<String> entered =
        client.send(
            HttpRequest.newBuilder(address.resolve("/dang-nhap"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (!entered.headers().firstValue("Location").orElse("").endsWith("/ban")) {
      throw new IllegalStateException("not signed in: " + entered.statusCode());
    }
    return new Reader(client, body);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The page as the reader gets it; anything but 200 ends the run. */
  public String get(HttpClient client, String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request(path), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  public HttpRequest request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).build();
  }

  /** Bytes that the database of this product takes on disk. */
  public long size() throws SQLException {
    try (Connection c = TestDatabase.superuser(url);
        Statement s = c.createStatement();
        var row = s.executeQuery("select pg_database_size(current_database())")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() {
    product.close();
  }
}
