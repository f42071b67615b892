package org.banggiao.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A list lives in its address: filters, one sort key ({@code xep}, a leading minus for descending)
 * and a page ({@code trang}, from 1).
 *
 * @param path address of the list without query
 * @param filters the list's own parameters, in the order given
 * @param sort key without the minus
 * @param descending whether the largest comes first
 * @param page from 1
 */
public record ListQuery(
    String path, Map<String, String> filters, String sort, boolean descending, int page) {

  /** Rows on a page. */
  public static final int SIZE = 25;

  /**
   * Reads a list's address.
   *
   * @param names the filters that the list knows; others are ignored
   * @param sorts the sort keys that the list knows; the first is the default, a minus in front
   *     means descending by default
   */
  public static ListQuery of(HttpServletRequest request, Set<String> names, String... sorts) {
    Map<String, String> filters = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (names.contains(name) && values.length > 0 && !values[0].isBlank()) {
            filters.put(name, values[0].strip());
          }
        });
    String wanted = request.getParameter("xep");
    String sort = sorts[0];
    if (wanted != null) {
      for (String known : sorts) {
        if (bare(known).equals(bare(wanted))) {
          sort = wanted;
        }
      }
    }
    return new ListQuery(
        request.getRequestURI(), filters, bare(sort), sort.startsWith("-"), pageOf(request));
  }

  private static String bare(String sort) {
    return sort.startsWith("-") ? sort.substring(1) : sort;
  }

  private static int pageOf(HttpServletRequest request) {
    String page = request.getParameter("trang");
    if (page == null || !page.matches("[1-9][0-9]{0,6}")) {
      return 1;
    }
    return Integer.parseInt(page);
  }

  public int offset() {
    return (page - 1) * SIZE;
  }

  public String filter(String name) {
    return filters.getOrDefault(name, "");
  }

  /** The same list on another page. */
  public String at(int otherPage) {
    return address(filters, (descending ? "-" : "") + sort, otherPage);
  }

  /** The same list sorted by a key; the other way round when it is sorted by it already. */
  public String by(String key) {
    return address(filters, key.equals(sort) && !descending ? "-" + key : key, 1);
  }

  /** The same list with one filter changed; an empty value takes it off. */
  public String with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(filters);
    changed.remove(name);
    if (!value.isEmpty()) {
      changed.put(name, value);
    }
    return address(changed, (descending ? "-" : "") + sort, 1);
  }

  /** The same rows in another format: {@code .csv} or {@code .json}. */
  public String as(String extension) {
    String address = address(filters, (descending ? "-" : "") + sort, 1);
    int query = address.indexOf('?');
    return path + extension + (query < 0 ? "" : address.substring(query));
  }

  /** For {@code aria-sort}. */
  public String direction(String key) {
    return key.equals(sort) ? (descending ? "descending" : "ascending") : "none";
  }

  private String address(Map<String, String> parameters, String sortKey, int pageNumber) {
    StringBuilder b = new StringBuilder(path);
    char join = '?';
    for (var e : parameters.entrySet()) {
      b.append(join).append(e.getKey()).append('=').append(encode(e.getValue()));
      join = '&';
    }
    b.append(join).append("xep=").append(encode(sortKey));
    if (pageNumber > 1) {
      b.append("&trang=").append(pageNumber);
    }
    return b.toString();
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
