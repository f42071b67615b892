package org.banggiao.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** The pages that are measured, by name. */
final class LoadPages {

  /** Where a reader of a body (0 above all) looks next. */
  interface Path {
    String of(int body, Random random, int tasks);
  }

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final String LIST = "/ban/nhiem-vu?";

  static final Map<String, Path> PAGES = pages();

  private LoadPages() {}

  private static Map<String, Path> pages() {
    Map<String, Path> p = new LinkedHashMap<>();
    p.put("sign-in page (the floor)", (b, r, n) -> "/dang-nhap");
    p.put("task list", (b, r, n) -> "/ban/nhiem-vu");
    p.put("task list, latest given first", (b, r, n) -> LIST + "xep=-giao");
    p.put("task list, overdue", (b, r, n) -> LIST + "lop=qua-han");
    p.put("task list, overdue, page 40", (b, r, n) -> LIST + "lop=qua-han&trang=40");
    p.put("task list, all, page 40 by day given", (b, r, n) -> LIST + "xep=giao&trang=40");
    p.put(
        "task list, overdue of one body",
        (b, r, n) -> LIST + "lop=qua-han&chu-tri=TAI-" + (b == 0 ? 1 + r.nextInt(99) : b));
    p.put(
        "task list, a cooperating body",
        (b, r, n) -> LIST + "phoi-hop=TAI-" + (b == 0 ? 1 + r.nextInt(99) : b));
    p.put(
        "task list, due in a month",
        (b, r, n) -> {
          LocalDate from = past(r);
          return LIST + "han-sau=" + from + "&han-truoc=" + from.plusDays(30);
        });
    p.put("task list, a rare word", (b, r, n) -> LIST + "q=so+" + (1 + r.nextInt(n)));
    p.put("task list, common words", (b, r, n) -> LIST + "q=ket+luan");
    p.put("task list of a past day", (b, r, n) -> LIST + "ngay=" + past(r));
    p.put(
        "task list of a past day, overdue of one body",
        (b, r, n) ->
            LIST
                + "lop=qua-han&ngay="
                + past(r)
                + "&chu-tri=TAI-"
                + (b == 0 ? 1 + r.nextInt(99) : b));
    p.put("task list of a past day, overdue", (b, r, n) -> LIST + "lop=qua-han&ngay=" + past(r));
    p.put("four-class table today", (b, r, n) -> "/ban/nhiem-vu/bang");
    p.put("four-class table of any day", (b, r, n) -> "/ban/nhiem-vu/bang?ngay=" + past(r));
    p.put("page one", (b, r, n) -> "/ban");
    p.put(
        "task page",
        (b, r, n) ->
            "/ban/nhiem-vu/"
                + (b == 0
                    ? 1 + r.nextInt(n)
                    : 99L * r.nextInt(n / 99) + b - 1 + (b == 1 ? 99 : 0)));
    p.put("directive page", (b, r, n) -> "/ban/chi-dao/" + (100_000 + r.nextInt(n / 10)));
    p.put(
        "document beside its directives",
        (b, r, n) -> "/ban/chi-dao/van-ban/" + (100_001 + r.nextInt(n / 100)));
    return p;
  }

  private static LocalDate past(Random random) {
    return TODAY.minusDays(200 + random.nextInt(1600));
  }
}
