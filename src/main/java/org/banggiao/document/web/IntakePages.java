package org.banggiao.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.banggiao.document.Document;
import org.banggiao.document.Documents;
import org.banggiao.document.Intake;
import org.banggiao.document.Receipt;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.shell.Form;
import org.banggiao.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files and pasted text come in here. */
@Controller
class IntakePages {

  private final Documents documents;

  IntakePages(Documents documents) {
    this.documents = documents;
  }

  @GetMapping("/van-ban/nhan")
  String form(Actor actor, Model model) {
    actor.require(Role.OFFICER, Role.FOLLOW_UP, Role.LEADER);
    model.addAttribute("form", Form.empty());
    model.addAttribute("arrived", List.of());
    return "document/receive";
  }

  @PostMapping(path = "/van-ban/nhan", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  List<Arrived> receive(@RequestParam @Nullable List<MultipartFile> tep, Actor actor, Page page) {
    return sent(tep).stream().map(f -> arrived(take(f, actor), actor, page)).toList();
  }

  /** What became of a file that was still being read when it was sent. */
  @GetMapping(path = "/van-ban/{id}/nhan", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Arrived become(@PathVariable long id, Actor actor, Page page) {
    return now(id, actor, page);
  }

  @PostMapping(path = "/van-ban/nhan", produces = MediaType.TEXT_HTML_VALUE)
  Object receiveByForm(
      @RequestParam @Nullable List<MultipartFile> tep,
      Actor actor,
      Page page,
      HttpServletRequest request,
      RedirectAttributes flash) {
    List<Arrived> arrived = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    try {
      for (MultipartFile file : sent(tep)) {
        try {
          arrived.add(arrived(take(file, actor), actor, page));
        } catch (Refusal refusal) {
          refused.add(refusal.at("tep"));
        }
      }
    } catch (Refusal none) {
      refused.add(none);
    }
    if (!refused.isEmpty()) {
      return again(request, arrived, refused);
    }
    flash.addFlashAttribute(
        "flash",
        arrived.size() == 1
            ? arrived.getFirst().note()
            : page.t("document.received.many", arrived.size()));
    return "redirect:"
        + (arrived.size() == 1 ? arrived.getFirst().href() : "/van-ban").replaceFirst("^/en", "");
  }

  @PostMapping("/van-ban/dan")
  Object paste(
      @RequestParam(defaultValue = "") String ten,
      @RequestParam(defaultValue = "") String noiDung,
      Actor actor,
      Page page,
      HttpServletRequest request,
      RedirectAttributes flash) {
    try {
      Receipt receipt = documents.paste(ten, noiDung, actor);
      flash.addFlashAttribute("flash", arrived(receipt, actor, page).note());
      return "redirect:/van-ban/" + receipt.document();
    } catch (Refusal refusal) {
      return again(
          request,
          List.of(),
          List.of("tep".equals(refusal.field()) ? refusal.at("noiDung") : refusal));
    }
  }

  private static ModelAndView again(
      HttpServletRequest request, List<Arrived> arrived, List<Refusal> refused) {
    ModelAndView page = new ModelAndView("document/receive");
    page.addObject("form", Form.refused(request, refused.toArray(Refusal[]::new)));
    page.addObject("arrived", arrived);
    page.setStatus(
        switch (refused.getFirst().kind()) {
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
          case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
          default -> HttpStatus.UNPROCESSABLE_ENTITY;
        });
    return page;
  }

  /** A browser sends one nameless empty part when no file was chosen. */
  private static List<MultipartFile> sent(@Nullable List<MultipartFile> files) {
    List<MultipartFile> named =
        files == null
            ? List.of()
            : files.stream()
                .filter(f -> f.getOriginalFilename() != null && !f.getOriginalFilename().isEmpty())
                .toList();
    if (named.isEmpty()) {
      throw Refusal.invalid("document.none").at("tep");
    }
    return named;
  }

  private Receipt take(MultipartFile file, Actor actor) {
    try (InputStream content = file.getInputStream()) {
      return documents.receive(
          content,
          Intake.upload(Objects.requireNonNullElse(file.getOriginalFilename(), "")),
          actor);
    } catch (IOException broken) {
      throw Refusal.invalid("document.broken").at("tep");
    }
  }

  private Arrived arrived(Receipt receipt, Actor actor, Page page) {
    Arrived now = now(receipt.document(), actor, page);
    return receipt.again()
        ? new Arrived(now.href(), now.title(), page.t("document.received.again"), now.reading())
        : now;
  }

  private Arrived now(long id, Actor actor, Page page) {
    Document document = documents.get(id, actor);
    boolean reading = document.state().equals("RECEIVED");
    String note =
        switch (document.state()) {
          case "READ" -> "document.received.read";
          case "RECEIVED" -> "document.received.later";
          case "NO_TEXT" -> "document.received.no-text";
          default -> "document.received.unreadable";
        };
    return new Arrived(page.url(document.path()), document.title(), page.t(note), reading);
  }
}
