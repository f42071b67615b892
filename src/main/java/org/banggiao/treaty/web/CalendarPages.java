package org.banggiao.treaty.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banggiao.kernel.Days;
import org.banggiao.partner.Partners;
import org.banggiao.shell.Language;
import org.banggiao.shell.Words;
import org.banggiao.treaty.Coming;
import org.banggiao.treaty.Counted;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.TreatyFigures;
import org.banggiao.treaty.TreatyFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Days on which something begins or ends, year by year, and the counts of the register. */
@Controller
class CalendarPages {

  private final Treaties treaties;
  private final Partners partners;
  private final Words words;
  private final InstantSource clock;

  CalendarPages(Treaties treaties, Partners partners, Words words, InstantSource clock) {
    this.treaties = treaties;
    this.partners = partners;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/lich-hieu-luc")
  String calendar(
      @RequestParam(defaultValue = "") String nam, HttpServletRequest request, Model model) {
    LocalDate today = Days.today(clock);
    int year = nam.matches("[12][0-9]{3}") ? Integer.parseInt(nam) : today.getYear();
    List<Coming> days =
        treaties.coming(
            TreatyFilter.VIET_NAM, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    model.addAttribute("year", year);
    model.addAttribute("days", days);
    model.addAttribute("treaties", byId(days));
    return "treaty/calendar";
  }

  /** RFC 5545: what is to come within two years and what came within one. */
  @GetMapping(value = "/lich-hieu-luc.ics", produces = "text/calendar;charset=UTF-8")
  @ResponseBody
  String calendarFile(HttpServletRequest request) {
    boolean english = Language.english(request);
    LocalDate today = Days.today(clock);
    List<Coming> days =
        treaties.coming(TreatyFilter.VIET_NAM, today.minusYears(1), today.plusYears(2));
    Map<String, Treaty> byId = byId(days);
    StringBuilder b =
        new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bang Giao//treaty//VI\r\n");
    for (Coming c : days) {
      Treaty t = byId.get(c.treaty());
      String text =
          words.say(Language.of(request), "treaty.calendar." + c.kind())
              + ": "
              + (t == null ? c.treaty() : t.title(english));
      b.append("BEGIN:VEVENT\r\n")
          .append(folded("UID:" + c.kind() + "-" + c.treaty() + "-" + c.day() + "@bang-giao"))
          .append("DTSTAMP:" + DateTimeFormatter.BASIC_ISO_DATE.format(today) + "T000000Z\r\n")
          .append("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(c.day()) + "\r\n")
          .append(folded("SUMMARY:" + text.replaceAll("([,;\\\\])", "\\\\$1")))
          .append("END:VEVENT\r\n");
    }
    return b.append("END:VCALENDAR\r\n").toString();
  }

  @GetMapping("/thong-ke-dieu-uoc")
  String statistics(Model model) {
    TreatyFilter everything = TreatyFilter.everything(Days.today(clock));
    Map<Integer, Map<String, Long>> byYear = new TreeMap<>(java.util.Comparator.reverseOrder());
    for (Counted c : treaties.counted(TreatyFilter.VIET_NAM)) {
      byYear.computeIfAbsent(c.year(), k -> new LinkedHashMap<>()).put(c.kind(), c.n());
    }
    TreatyFigures figures = treaties.figures(everything);
    model.addAttribute("total", figures.total());
    model.addAttribute("states", figures.of("tt"));
    model.addAttribute("scopes", figures.of("loai"));
    model.addAttribute("adopted", treaties.years(everything));
    model.addAttribute("acts", byYear);
    return "treaty/statistics";
  }

  private Map<String, Treaty> byId(List<Coming> days) {
    Map<String, Treaty> byId = new LinkedHashMap<>();
    treaties
        .all(days.stream().map(Coming::treaty).distinct().toList())
        .forEach(t -> byId.put(t.id(), t));
    return byId;
  }

  /** Lines of at most 75 octets, RFC 5545 3.1; letters are never cut. */
  static String folded(String line) {
    StringBuilder b = new StringBuilder();
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int size = Character.toString(c).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
      if (octets + size > 73) {
        b.append("\r\n ");
        octets = 1;
      }
      b.appendCodePoint(c);
      octets += size;
      i += Character.charCount(c);
    }
    return b.append("\r\n").toString();
  }
}
