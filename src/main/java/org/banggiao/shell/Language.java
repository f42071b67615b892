package org.banggiao.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language of a request, for what answers before any page is drawn. */
public final class Language {

  private Language() {}

  public static Locale of(HttpServletRequest request) {
    return request.getAttribute(LanguageFilter.LOCALE) instanceof Locale l ? l : Words.VIETNAMESE;
  }

  public static boolean english(HttpServletRequest request) {
    return of(request).equals(Locale.ENGLISH);
  }

  /** The address in the language of the request. */
  public static String url(HttpServletRequest request, String path) {
    return english(request) && !path.startsWith("/en/") ? "/en" + path : path;
  }
}
