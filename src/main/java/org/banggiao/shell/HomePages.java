package org.banggiao.shell;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Page one: what needs a decision, what is late, what changed, on one sheet. */
@Controller
class HomePages {

  private final List<HomeCard> cards;
  private final List<NavEntry> doors;
  private final InstantSource clock;

  HomePages(ObjectProvider<HomeCard> cards, ObjectProvider<NavEntry> doors, InstantSource clock) {
    this.doors = doors.stream().sorted(Comparator.comparingInt(NavEntry::order)).toList();
    this.cards = cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
    this.clock = clock;
  }

  @GetMapping("/")
  String door() {
    return "redirect:/ban";
  }

  @GetMapping("/ban")
  String one(@RequestParam(defaultValue = "") String ngay, Actor actor, Model model) {
    if (!actor.has(Role.reading())) {
      return "redirect:" + elsewhere(actor);
    }
    LocalDate day = Form.day(ngay, "ngay", Days.today(clock));
    model.addAttribute("day", day);
    model.addAttribute(
        "sections", cards.stream().map(c -> c.on(day, actor)).filter(Objects::nonNull).toList());
    return "shell/home";
  }

  /** The first door that a role of the reader opens, or one that asks for none. */
  private String elsewhere(Actor reader) {
    return doors.stream()
        .filter(door -> door.opens(reader))
        .min(Comparator.comparing(door -> door.roles().isEmpty()))
        .map(NavEntry::path)
        .orElse("/dang-nhap");
  }
}
