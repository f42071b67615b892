package org.banggiao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Debian's Chromium, headless, on the product under test. Where there is none the test is skipped
 * and says so.
 */
public final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  public final ChromeDriver driver;
  private final String address;

  private Browser(ChromeDriver driver, String address) {
    this.driver = driver;
    this.address = address;
  }

  /** Opens a browser with an empty profile on the product's port. */
  public static Browser open(int port) {
    boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!there) {
      System.err.println("BROWSER TEST SKIPPED: no /usr/bin/chromium and /usr/bin/chromedriver.");
    }
    Assumptions.assumeTrue(there, "no Chromium on this machine");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--lang=vi",
        "--window-size=1366,900");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser(new ChromeDriver(service, options), "http://127.0.0.1:" + port);
  }

  public Browser go(String path) {
    driver.get(path.startsWith("http") ? path : address + path);
    return this;
  }

  /** Signs in, and stays at the page reached. */
  public Browser signIn(String login, String password) {
    driver.manage().deleteAllCookies();
    go("/dang-nhap");
    type("ten", login);
    type("matKhau", password);
    submit("matKhau");
    return this;
  }

  /** The element, waited for while a page is still coming. */
  private WebElement find(By by) {
    return new WebDriverWait(driver, PATIENCE)
        .until(ExpectedConditions.presenceOfElementLocated(by));
  }

  public void type(String name, String text) {
    WebElement field = find(By.name(name));
    field.clear();
    field.sendKeys(text);
  }

  /** Sends the form that holds the named field, and waits until the page shown is another. */
  public void submit(String fieldName) {
    leave(() -> find(By.name(fieldName)).submit());
  }

  /** Presses the button or link with these words; waits for the page that answers. */
  public void press(String words) {
    leave(() -> shown("button, a", words).click());
  }

  /** Does what leads to another page, and waits until that one is there whole. */
  private void leave(Runnable act) {
    driver.executeScript("window.shownBefore = true");
    act.run();
    new WebDriverWait(driver, PATIENCE)
        .ignoring(WebDriverException.class)
        .until(d ->
            driver.executeScript(
                "return window.shownBefore === undefined && document.readyState === 'complete'"));
  }

  /** Opens what is folded under these words; the page stays. */
  public void unfold(String words) {
    shown("summary", words).click();
  }

  /** The first one shown whose words begin so: what is meant for the ear only may follow. */
  private WebElement shown(String css, String words) {
    return new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> "nothing says “" + words + "” on " + path() + "\n" + text("body"))
        .until(d ->
            d.findElements(By.cssSelector(css)).stream()
                .filter(e -> e.isDisplayed() && e.getText().startsWith(words))
                .findFirst()
                .orElse(null));
  }

  /** Fills the field with this id: types, or chooses what is shown so. */
  public void fill(String id, String text) {
    WebElement field = find(By.id(id));
    if (field.getTagName().equals("select")) {
      new Select(field).selectByVisibleText(text);
    } else if ("date".equals(field.getDomAttribute("type"))) {
      driver.executeScript("arguments[0].value = arguments[1]", field, text);
    } else {
      if (!"file".equals(field.getDomAttribute("type"))) {
        field.clear();
      }
      field.sendKeys(text);
    }
  }

  /** What the field with this id holds. */
  public String value(String id) {
    return Objects.requireNonNullElse(find(By.id(id)).getDomProperty("value"), "");
  }

  public void click(String css) {
    find(By.cssSelector(css)).click();
  }

  public String text(String css) {
    return find(By.cssSelector(css)).getText();
  }

  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  public String path() {
    return Objects.requireNonNull(driver.getCurrentUrl()).substring(address.length());
  }

  public void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /** Forces the dark or light theme, as the system setting would. */
  public void theme(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** What axe-core finds wrong on the page shown: one line a violation, with the first element. */
  @SuppressWarnings("unchecked")
  public List<String> violations() {
    driver.executeScript(axe());
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})"
                + ".then(r => done(r.violations.map(v => v.id + ': ' + v.help + ' at '"
                + " + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.html.slice(0, 120)).join(' | '))));");
    return (List<String>) Objects.requireNonNull(found);
  }

  /**
   * What the browser complained of since last asked: blocked by the policy, failed requests,
   * errors.
   */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
        .map(e -> e.getMessage())
        // A refused form is answered with 422: an answer, though the browser logs it as a failure.
        .filter(message -> !message.contains("status of 422"))
        .toList();
  }

  /** What the address answers to the person signed in here, as bytes. */
  public byte[] download(String path) {
    String cookies =
        driver.manage().getCookies().stream()
            .map(c -> c.getName() + "=" + c.getValue())
            .collect(Collectors.joining("; "));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookies).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " answers " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Looks at each page in Vietnamese and English, light and dark, wide and on a phone: one line for
   * whatever axe finds, the policy blocks, fails to load or scrolls sideways.
   */
  public List<String> look(List<String> paths) {
    List<String> wrong = new ArrayList<>();
    for (String path : paths) {
      for (String language : List.of("", "/en")) {
        go(language + path);
        wrong.addAll(look());
      }
    }
    return wrong;
  }

  /** The same of the page shown, in the language it has. */
  public List<String> look() {
    List<String> wrong = new ArrayList<>();
    for (boolean dark : List.of(false, true)) {
      theme(dark);
      for (int width : List.of(390, 1366)) {
        size(width, 900);
        String where = path() + (dark ? " dark " : " light ") + width + ": ";
        violations().forEach(v -> wrong.add(where + v));
        if (scrollsSideways()) {
          wrong.add(where + "scrolls sideways");
        }
      }
    }
    complaints().forEach(c -> wrong.add(path() + ": " + c));
    return wrong;
  }

  /** Whether the page scrolls sideways. */
  public boolean scrollsSideways() {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"));
  }

  public void screenshot(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String axe() {
    try (InputStream in =
        Objects.requireNonNull(Browser.class.getResourceAsStream("/axe/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
