package org.banggiao.shell;

import org.banggiao.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Progress of long work; refreshes itself without script while the work runs. */
@Controller
class JobPages {

  private final Jobs jobs;

  JobPages(Jobs jobs) {
    this.jobs = jobs;
  }

  @GetMapping("/ban/viec-chay/{id}")
  String show(@PathVariable long id, Actor actor, Model model) {
    model.addAttribute("job", jobs.get(id, actor));
    return "shell/job";
  }

  @GetMapping("/ban/viec-chay")
  String list(Actor actor, Model model) {
    model.addAttribute("jobs", jobs.list(actor));
    return "shell/jobs";
  }
}
