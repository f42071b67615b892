package org.banggiao.treaty.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.banggiao.shell.Form;
import org.banggiao.shell.ListQuery;
import org.banggiao.treaty.Subjects;
import org.banggiao.treaty.TreatyFilter;
import org.jspecify.annotations.Nullable;

/**
 * The address of a list of treaties, read. A box ticked twice ({@code linh-vuc=a&linh-vuc=b}) is
 * kept as {@code linh-vuc=a,b}.
 *
 * @param filter what the store is asked
 */
record TreatyQuery(ListQuery list, TreatyFilter filter) {

  private static final Set<String> MANY = Set.of("linh-vuc", "ben");
  private static final Set<String> NAMES =
      Set.of("q", "ben", "linh-vuc", "loai", "dang", "tt", "tu", "den", "tinh-den");

  static TreatyQuery of(HttpServletRequest request, LocalDate today) {
    ListQuery read = ListQuery.of(request, NAMES, "-ky", "hieu-luc", "ten");
    Map<String, String> filters = new LinkedHashMap<>(read.filters());
    for (String name : MANY) {
      String[] all = request.getParameterValues(name);
      if (all != null && all.length > 1) {
        filters.put(name, String.join(",", all));
      }
    }
    ListQuery list =
        new ListQuery(read.path(), filters, read.sort(), read.descending(), read.page());
    return new TreatyQuery(
        list,
        new TreatyFilter(
            list.filter("q"),
            words(list.filter("ben")),
            words(list.filter("linh-vuc")).stream()
                .flatMap(s -> Subjects.with(s).stream())
                .toList(),
            list.filter("loai"),
            list.filter("dang"),
            list.filter("tt"),
            TreatyFilter.VIET_NAM,
            year(list.filter("tu")),
            year(list.filter("den")),
            Form.day(list.filter("tinh-den"), "tinh-den", today)));
  }

  static List<String> words(String commas) {
    return Stream.of(commas.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static @Nullable Integer year(String typed) {
    return typed.matches("[12][0-9]{3}") ? Integer.valueOf(typed) : null;
  }
}
