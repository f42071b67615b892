package org.banggiao.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banggiao.ingest.Batch;
import org.banggiao.ingest.Batches;
import org.banggiao.ingest.Format;
import org.banggiao.ingest.Held;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Form;
import org.banggiao.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files on their way in: sent, looked at, taken in, held lines mended. */
@Controller
@RequestMapping("/ban/nhap-dieu-uoc")
class BatchPages {

  private final Batches batches;

  BatchPages(Batches batches) {
    this.batches = batches;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("batches", batches.list());
    model.addAttribute("form", Form.empty());
    return "ingest/list";
  }

  @PostMapping
  Object send(
      @RequestParam(required = false) @Nullable MultipartFile tep,
      @RequestParam(defaultValue = "TABLE") String dinhDang,
      @RequestParam(defaultValue = "") String dieuUoc,
      @RequestParam(defaultValue = "") String ngayBiet,
      Actor actor,
      HttpServletRequest request,
      Model model)
      throws IOException {
    try {
      if (tep == null || tep.isEmpty()) {
        throw Refusal.invalid("ingest.empty").at("tep");
      }
      String name = tep.getOriginalFilename();
      Batch kept =
          batches.send(
              format(dinhDang),
              name == null ? "" : name,
              tep.getBytes(),
              dieuUoc,
              ngayBiet.isBlank() ? null : new PartialDay(ngayBiet).last(),
              actor);
      return "redirect:/ban/nhap-dieu-uoc/" + kept.id();
    } catch (Refusal refusal) {
      model.addAttribute("batches", batches.list());
      model.addAttribute("form", Form.again(request, refusal));
      return new ModelAndView("ingest/list", model.asMap(), Form.status(refusal));
    }
  }

  @GetMapping("/{id}")
  String show(@PathVariable long id, Model model) {
    fill(id, Form.empty(), model);
    return "ingest/show";
  }

  @GetMapping("/{id}/cho-sua.csv")
  ResponseEntity<byte[]> csv(@PathVariable long id) {
    return Csv.file(
        "cho-sua-" + id,
        List.of("line", "code", "state", "treaty", "partner", "kind", "deposited", "in_force"),
        batches.held(id).stream()
            .map(h ->
                List.<Object>of(
                    h.line(),
                    h.code(),
                    h.state(),
                    h.fields().getOrDefault("treaty", ""),
                    h.fields().getOrDefault("partner", ""),
                    h.fields().getOrDefault("kind", ""),
                    h.fields().getOrDefault("deposited", ""),
                    h.fields().getOrDefault("in_force", "")))
            .toList());
  }

  @PostMapping("/{id}/cot")
  String map(@PathVariable long id, @RequestParam Map<String, String> typed, Actor actor) {
    batches.map(id, typed.getOrDefault("dieuUoc", ""), typed, actor);
    return "redirect:/ban/nhap-dieu-uoc/" + id;
  }

  @PostMapping("/{id}/chay")
  String run(@PathVariable long id, Actor actor, Page page, RedirectAttributes after) {
    Optional<Long> job = batches.start(id, actor);
    if (job.isPresent()) {
      return "redirect:/ban/viec-chay/" + job.get();
    }
    Batch done = batches.get(id);
    after.addFlashAttribute(
        "flash", page.t("ingest.done", done.taken(), done.same(), batches.open(id)));
    return "redirect:/ban/nhap-dieu-uoc/" + id;
  }

  @PostMapping("/{id}/dong/{held}")
  Object mend(
      @PathVariable long id,
      @PathVariable long held,
      @RequestParam Map<String, String> typed,
      Actor actor,
      HttpServletRequest request,
      Page page,
      RedirectAttributes after,
      Model model) {
    try {
      if (typed.getOrDefault("viec", "").equals("bo")) {
        batches.setAside(held, typed.getOrDefault("lyDo", ""), actor);
        after.addFlashAttribute("flash", page.t("ingest.aside.done"));
      } else if (typed.getOrDefault("viec", "").equals("nguyen")) {
        batches.takeAsStated(held, typed.getOrDefault("lyDo", ""), actor);
        after.addFlashAttribute("flash", page.t("ingest.mended.done"));
      } else {
        batches.mend(held, typed, actor);
        after.addFlashAttribute("flash", page.t("ingest.mended.done"));
      }
      return "redirect:/ban/nhap-dieu-uoc/" + id;
    } catch (Refusal refusal) {
      fill(id, Form.again(request, refusal), model);
      return new ModelAndView("ingest/show", model.asMap(), Form.status(refusal));
    }
  }

  private void fill(long id, Form form, Model model) {
    Batch b = batches.get(id);
    List<Held> held = batches.held(id);
    model.addAttribute("batch", b);
    model.addAttribute("preview", batches.preview(id));
    model.addAttribute("held", held);
    model.addAttribute("open", batches.open(id));
    model.addAttribute("form", form);
  }

  private static Format format(String typed) {
    for (Format f : Format.values()) {
      if (f.name().equals(typed)) {
        return f;
      }
    }
    throw Refusal.invalid("ingest.format").at("dinhDang");
  }
}
