package org.banggiao.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.review.Block;
import org.banggiao.review.Part;
import org.banggiao.review.PrintForm;
import org.banggiao.review.Reviews;
import org.banggiao.shell.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The builder of the yearly review: outline, page, checks. */
@Controller
@RequestMapping("/ban/tong-ket")
class ReviewPages {

  private static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Reviews reviews;

  ReviewPages(Reviews reviews) {
    this.reviews = reviews;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("reviews", reviews.list());
    return "review/list";
  }

  @PostMapping
  String begin(@RequestParam int nam, Actor actor) {
    reviews.fill(nam, actor);
    return "redirect:/ban/tong-ket/" + nam;
  }

  @PostMapping("/{year}/ra-lai")
  String fill(@PathVariable int year, Actor actor) {
    reviews.fill(year, actor);
    return "redirect:/ban/tong-ket/" + year;
  }

  @GetMapping("/{year}")
  String review(@PathVariable int year, Actor actor, Model model) {
    return section(year, 1, actor, model);
  }

  @GetMapping("/{year}/muc/{n}")
  String section(@PathVariable int year, @PathVariable int n, Actor actor, Model model) {
    model.addAttribute("view", view(year, n, 0, actor));
    model.addAttribute("form", Form.empty());
    return "review/show";
  }

  private ReviewView view(int year, int n, long editing, Actor actor) {
    return new ReviewView(
        reviews.get(year),
        Part.of(n),
        reviews.blocks(year),
        reviews.problems(year, actor),
        reviews.editions(year),
        editing);
  }

  @GetMapping("/{year}/muc/{n}/sua/{block}")
  String editing(
      @PathVariable int year,
      @PathVariable int n,
      @PathVariable long block,
      Actor actor,
      Model model) {
    model.addAttribute("view", view(year, n, block, actor));
    model.addAttribute("form", Form.empty());
    return "review/show";
  }

  @PostMapping("/{year}/muc/{n}/sua/{block}")
  Object change(
      @PathVariable int year,
      @PathVariable int n,
      @PathVariable long block,
      @RequestParam int version,
      @RequestParam String act,
      @RequestParam @Nullable String wording,
      Actor actor,
      HttpServletRequest request) {
    try {
      Block changed =
          switch (act) {
            case "word" ->
                reviews.word(year, block, version, wording == null ? "" : wording, actor);
            case "keep" -> reviews.keep(year, block, version, actor);
            case "drop" -> reviews.drop(year, block, version, actor);
            default -> throw Refusal.invalid("request", act);
          };
      return "redirect:/ban/tong-ket/" + year + "/muc/" + n + "#b" + changed.id();
    } catch (Refusal refusal) {
      if (refusal.field() == null) {
        throw refusal;
      }
      ModelAndView again = new ModelAndView("review/show");
      again.addObject("view", view(year, n, block, actor));
      again.addObject("form", Form.refused(request, refusal));
      again.setStatus(Form.status(refusal));
      return again;
    }
  }

  @PostMapping("/{year}/muc/{n}/giu-ca")
  String keepAll(@PathVariable int year, @PathVariable int n, Actor actor) {
    reviews.keepAll(year, Part.of(n), actor);
    return "redirect:/ban/tong-ket/" + year + "/muc/" + n;
  }

  @PostMapping("/{year}/phat-hanh")
  String freeze(@PathVariable int year, Actor actor) {
    return "redirect:/ban/tong-ket/" + year + "/ban-in/" + reviews.freeze(year, actor).number();
  }

  @GetMapping("/{year}/ban-in/{number:\\d+}")
  String edition(@PathVariable int year, @PathVariable int number, Actor actor, Model model) {
    model.addAttribute("year", year);
    model.addAttribute("number", number);
    model.addAttribute(
        "html",
        new String(reviews.edition(year, number, PrintForm.HTML, actor), StandardCharsets.UTF_8));
    return "review/edition";
  }

  @GetMapping("/{year}/ban-in/{number:\\d+}.{format:docx|pdf|html}")
  @ResponseBody
  ResponseEntity<byte[]> file(
      @PathVariable int year, @PathVariable int number, @PathVariable String format, Actor actor) {
    var form = PrintForm.valueOf(format.toUpperCase(Locale.ROOT));
    MediaType type =
        switch (form) {
          case DOCX -> DOCX;
          case PDF -> MediaType.APPLICATION_PDF;
          case HTML -> new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
        };
    return download(form.fileName(year, number), type, reviews.edition(year, number, form, actor));
  }

  private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes);
  }
}
