package org.banggiao.document.web;

import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two documents about one conference, side by side. */
@Controller
class ComparePages {

  private final Documents documents;

  ComparePages(Documents documents) {
    this.documents = documents;
  }

  @GetMapping("/van-ban/so-sanh")
  String compare(@RequestParam long a, @RequestParam long b, Actor actor, Model model) {
    model.addAttribute("differences", documents.differences(a, b, actor));
    return "document/compare";
  }
}
