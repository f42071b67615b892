package org.banggiao.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.banggiao.document.Document;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.paper.Papers;
import org.banggiao.review.Block;
import org.banggiao.review.Part;
import org.banggiao.review.PrintForm;
import org.banggiao.review.Reviews;
import org.banggiao.shell.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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
  private final Documents documents;

  ReviewPages(Reviews reviews, Documents documents) {
    this.reviews = reviews;
    this.documents = documents;
  }

  @GetMapping
  String list(Actor actor, Model model) {
    model.addAttribute("writes", reviews.mayWrite(actor));
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
    List<Block> blocks = reviews.blocks(year);
    Set<Long> cited =
        blocks.stream()
            .flatMap(b -> b.finding().citations().stream())
            .map(c -> c.passage().document())
            .collect(Collectors.toSet());
    return new ReviewView(
        reviews.get(year),
        Part.of(n),
        blocks,
        reviews.problems(year, actor),
        reviews.editions(year),
        documents.all(cited).values().stream()
            .collect(Collectors.toMap(Document::id, Document::label)),
        Part.of(n) == Part.FIGURES ? reviews.figures(year, actor) : List.of(),
        reviews.conference(year),
        reviews.mayWrite(actor),
        reviews.mayFreeze(actor),
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
      return again(year, n, block, actor, request, refusal);
    }
  }

  private ModelAndView again(
      int year, int n, long block, Actor actor, HttpServletRequest request, Refusal refusal) {
    ModelAndView again = new ModelAndView("review/show");
    again.addObject("view", view(year, n, block, actor));
    again.addObject("form", Form.refused(request, refusal));
    again.setStatus(Form.status(refusal));
    return again;
  }

  @PostMapping("/{year}/muc/{n}/giu-ca")
  String keepAll(@PathVariable int year, @PathVariable int n, Actor actor) {
    reviews.keepAll(year, Part.of(n), actor);
    return "redirect:/ban/tong-ket/" + year + "/muc/" + n;
  }

  /** An edition stands for ever: it is issued by someone who says that the draft was read. */
  @PostMapping("/{year}/phat-hanh")
  Object freeze(
      @PathVariable int year,
      @RequestParam(name = "da-doc", defaultValue = "false") boolean read,
      Actor actor,
      HttpServletRequest request) {
    if (!read) {
      return again(year, 1, 0, actor, request, Refusal.invalid("review.unread").at("da-doc"));
    }
    return "redirect:/ban/tong-ket/" + year + "/ban-in/" + reviews.freeze(year, actor).number();
  }

  /** The layout of official paper, for the edition as it is shown on the screen. */
  @GetMapping("/ban-in.css")
  ResponseEntity<String> stylesheet() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(1, TimeUnit.DAYS).cachePrivate())
        .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
        .body(Papers.stylesheet());
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
    byte[] printed = reviews.edition(year, number, form, actor);
    String name = form.fileName(year, number);
    return download(name, type, form.file(name, printed));
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
