package org.banggiao.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * What every template knows about the page it draws: language, reader, address, words.
 *
 * @param locale Vietnamese, or English under {@code /en}
 * @param path address without the language prefix and without the query
 * @param query raw query string, empty when none
 * @param actor the reader signed in, if any
 * @param csrfName name of the form field that proves a form is ours
 * @param csrf its value, made only when a form asks for it: a reader without an account who sends
 *     no form gets no session
 * @param theme {@code light}, {@code dark} or empty to follow the system
 * @param saver data saver: no fonts, no thumbnails
 * @param keys whether single-letter keys work (WCAG 2.1.4: they can be turned off)
 * @param today Asia/Ho_Chi_Minh
 * @param flash a sentence to show once after an act, or null
 * @param demo whether invented demonstration data is loaded, said on every page
 * @param nav what this reader may open
 */
public record Page(
    Locale locale,
    String path,
    String query,
    @Nullable Actor actor,
    String csrfName,
    Supplier<String> csrf,
    String theme,
    boolean saver,
    boolean keys,
    LocalDate today,
    @Nullable String flash,
    boolean demo,
    List<NavEntry> nav,
    Words words,
    Assets assets) {

  public String csrfToken() {
    return csrf.get();
  }

  public String lang() {
    return locale.getLanguage();
  }

  public boolean english() {
    return lang().equals("en");
  }

  /** The words of the bundle in the reader's language. */
  public String t(String key, Object... arguments) {
    return words.say(locale, key, arguments);
  }

  /** The same address in the language of this page. */
  public String url(String address) {
    return english() && address.startsWith("/") ? "/en" + address : address;
  }

  public String asset(String name) {
    return assets.url(name);
  }

  /** This page in the other language, at the same query. */
  public String mirror() {
    return (english() ? "" : "/en") + path + (query.isEmpty() ? "" : "?" + query);
  }

  public boolean may(Role... any) {
    return actor != null && actor.has(any);
  }

  public Say say() {
    return new Say(locale);
  }

  public boolean at(String prefix) {
    return path.equals(prefix) || path.startsWith(prefix + "/");
  }
}
