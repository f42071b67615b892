package org.banggiao.organisation.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page in front of everything else. */
@Controller
class SignInPages {

  @GetMapping("/dang-nhap")
  String show(
      @RequestParam(required = false) @org.jspecify.annotations.Nullable String sai,
      @RequestParam(required = false) @org.jspecify.annotations.Nullable String ra,
      @RequestParam(required = false) @org.jspecify.annotations.Nullable String doi,
      Model model) {
    model.addAttribute(
        "message",
        sai != null
            ? "signin.wrong"
            : ra != null ? "signin.out" : doi != null ? "signin.changed" : "");
    return "organisation/signin";
  }
}
