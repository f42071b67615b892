package org.banggiao.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.search.Searches;
import org.banggiao.search.Watch;
import org.banggiao.search.Watches;
import org.banggiao.shell.Form;
import org.banggiao.shell.Language;
import org.banggiao.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reader's watched searches and what they found. */
@Controller
@RequestMapping("/tim/theo-doi")
class WatchPages {

  private static final String HERE = "/tim/theo-doi";

  private final Searches searches;
  private final Watches watches;
  private final Words words;

  WatchPages(Searches searches, Watches watches, Words words) {
    this.searches = searches;
    this.watches = watches;
    this.words = words;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String ngay,
      @RequestParam(defaultValue = "") String cho,
      Actor reader,
      Model model) {
    LocalDate day = Form.day(ngay, "ngay");
    List<Watch> all =
        searches.watches(reader).stream()
            .filter(w -> cho.isEmpty() || w.owner().toString().equals(cho))
            .toList();
    Set<Long> ids = all.stream().map(Watch::id).collect(Collectors.toSet());
    var told = day == null ? searches.told(reader) : searches.told(reader, day);
    model.addAttribute("watches", all);
    model.addAttribute("told", told.stream().filter(t -> ids.contains(t.watch())).toList());
    model.addAttribute("owner", cho);
    model.addAttribute("day", day);
    return "search/watches";
  }

  @PostMapping("/{id:[0-9]{1,18}}/giu")
  String keep(@PathVariable long id, Actor owner, HttpServletRequest request) {
    watches.keep(id, owner);
    return "redirect:" + Language.url(request, HERE);
  }

  @PostMapping
  String save(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String cho,
      Actor owner,
      HttpServletRequest request,
      RedirectAttributes to) {
    searches.watch(q, cho, owner);
    to.addFlashAttribute("flash", words.say(Language.of(request), "search.watch.saved", q));
    return "redirect:" + Language.url(request, HERE);
  }

  @PostMapping("/{id:[0-9]{1,18}}/bo")
  String drop(@PathVariable long id, Actor owner, HttpServletRequest request) {
    watches.drop(id, owner);
    return "redirect:" + Language.url(request, HERE);
  }

  @PostMapping("/ket-qua/{id:[0-9]{1,18}}")
  String judge(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String y,
      Actor owner,
      HttpServletRequest request) {
    watches.judge(id, y, owner);
    return "redirect:" + Language.url(request, HERE);
  }
}
