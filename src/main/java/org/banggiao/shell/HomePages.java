package org.banggiao.shell;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Page one: what needs a decision, what is late, what changed, on one sheet. */
@Controller
class HomePages {

  private final List<HomeCard> cards;
  private final InstantSource clock;

  HomePages(ObjectProvider<HomeCard> cards, InstantSource clock) {
    this.cards = cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
    this.clock = clock;
  }

  @GetMapping("/")
  String door() {
    return "redirect:/ban";
  }

  @GetMapping("/ban")
  String one(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate ngay,
      Actor actor,
      Model model) {
    LocalDate day = ngay == null ? Days.today(clock) : ngay;
    model.addAttribute("day", day);
    model.addAttribute(
        "sections", cards.stream().map(c -> c.on(day, actor)).filter(Objects::nonNull).toList());
    return "shell/home";
  }
}
