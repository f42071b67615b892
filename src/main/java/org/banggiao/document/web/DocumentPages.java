package org.banggiao.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banggiao.document.Description;
import org.banggiao.document.Document;
import org.banggiao.document.DocumentAction;
import org.banggiao.document.Documents;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Form;
import org.banggiao.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A document: its text with the cited characters, what it is, what was proposed from it. */
@Controller
@RequestMapping("/van-ban/{id:[0-9]{1,18}}")
class DocumentPages {

  private final Documents documents;
  private final Proposals proposals;
  private final List<DocumentAction> actions;

  DocumentPages(Documents documents, Proposals proposals, ObjectProvider<DocumentAction> actions) {
    this.documents = documents;
    this.proposals = proposals;
    this.actions = actions.stream().sorted(Comparator.comparingInt(DocumentAction::order)).toList();
  }

  @GetMapping
  ModelAndView show(
      @PathVariable long id,
      @RequestParam @Nullable String tu,
      @RequestParam @Nullable String den,
      @RequestParam @Nullable String doan,
      @RequestParam @Nullable String xem,
      Actor actor) {
    return page(id, Place.of(tu, den, doan), xem, Form.empty(), HttpStatus.OK, actor);
  }

  /**
   * Where the address points: characters, a line, or nowhere. Never a reason to refuse the page.
   */
  record Place(int from, int to, int line) {
    static Place of(@Nullable String from, @Nullable String to, @Nullable String line) {
      int a = number(from);
      int b = number(to);
      return a >= 0 && b > a ? new Place(a, b, 0) : new Place(-1, -1, Math.max(0, number(line)));
    }

    private static int number(@Nullable String text) {
      return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }
  }

  private ModelAndView page(
      long id, Place place, @Nullable String kind, Form form, HttpStatus status, Actor actor) {
    Document document = documents.get(id, actor);
    List<Proposal> all = document.read() ? proposals.of(id) : List.of();
    int line = place.from >= 0 ? documents.paragraphAt(id, place.from) : place.line;
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String k : Proposal.KINDS) {
      int n = (int) all.stream().filter(p -> p.kind().equals(k) && live(p)).count();
      if (n > 0) {
        counts.put(k, n);
      }
    }
    String shown =
        kind != null && counts.containsKey(kind)
            ? kind
            : counts.keySet().stream().findFirst().orElse("DIRECTIVE");
    List<Proposal> listed = all.stream().filter(p -> p.kind().equals(shown) && live(p)).toList();
    ModelAndView page = new ModelAndView("document/show");
    page.addObject(
        "view",
        new DocumentView(
            document,
            documents.problem(id),
            documents.findText(id).orElse(null),
            Leaf.of(documents, id, line, place.from, place.to, listed),
            documents.marks(id),
            documents.receipts(id),
            listed,
            shown,
            counts,
            documents.coverage(id),
            documents.sameConference(id),
            documents.sameSymbol(document),
            actions.stream().map(a -> a.on(document, actor)).flatMap(Optional::stream).toList(),
            place.from,
            place.to));
    page.addObject("form", form);
    page.setStatus(status);
    return page;
  }

  /** What a split or merge replaced is kept, and not shown among what can still be decided. */
  private static boolean live(Proposal p) {
    return !p.state().equals("SPLIT") && !p.state().equals("MERGED");
  }

  @GetMapping("/goc")
  ResponseEntity<Resource> original(@PathVariable long id, Actor actor) {
    Document document = documents.get(id, actor);
    HttpHeaders headers = new HttpHeaders();
    headers.setContentDisposition(
        ContentDisposition.attachment()
            .filename(documents.receipts(id).getFirst().fileName(), StandardCharsets.UTF_8)
            .build());
    headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
    headers.setETag("\"" + document.sha256() + "\"");
    return ResponseEntity.ok()
        .headers(headers)
        .body(new FileSystemResource(documents.original(id, actor)));
  }

  @PostMapping("/mo-ta")
  Object describe(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String tieuDe,
      @RequestParam(defaultValue = "") String loaiVanBan,
      @RequestParam(defaultValue = "") String so,
      @RequestParam(defaultValue = "") String coQuan,
      @RequestParam(defaultValue = "") String ngay,
      @RequestParam(defaultValue = "und") String ngonNgu,
      @RequestParam(defaultValue = "") String doKhan,
      Actor actor,
      Page page,
      RedirectAttributes flash,
      HttpServletRequest request) {
    try {
      documents.describe(
          id,
          new Description(
              tieuDe.strip(),
              known(loaiVanBan),
              known(so),
              known(coQuan),
              Form.day(ngay, "ngay"),
              ngonNgu,
              known(doKhan)),
          actor);
    } catch (Refusal refusal) {
      return again(id, refusal, request, actor);
    }
    flash.addFlashAttribute("flash", page.t("document.described"));
    return "redirect:/van-ban/" + id;
  }

  @PostMapping("/go-chu")
  Object type(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String noiDung,
      Actor actor,
      Page page,
      RedirectAttributes flash,
      HttpServletRequest request) {
    try {
      documents.type(id, noiDung, actor);
    } catch (Refusal refusal) {
      return again(id, refusal, request, actor);
    }
    flash.addFlashAttribute("flash", page.t("document.typed"));
    return "redirect:/van-ban/" + id;
  }

  @PostMapping("/doc-lai")
  String readAgain(@PathVariable long id, Actor actor, Page page, RedirectAttributes flash) {
    documents.readAgain(id, actor);
    flash.addFlashAttribute("flash", page.t("document.read-again"));
    return "redirect:/van-ban/" + id;
  }

  @PostMapping("/de-xuat")
  Object add(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String tu,
      @RequestParam(defaultValue = "") String den,
      @RequestParam(defaultValue = "") String loai,
      Actor actor,
      Page page,
      RedirectAttributes flash,
      HttpServletRequest request) {
    Place place = Place.of(tu, den, null);
    try {
      if (place.from < 0) {
        throw Refusal.invalid("proposal.empty").at("tu");
      }
      Proposal added = proposals.add(id, place.from, place.to, loai, actor);
      flash.addFlashAttribute("flash", page.t("proposal.added"));
      return "redirect:/van-ban/" + id + "/de-xuat/" + added.id();
    } catch (Refusal refusal) {
      return again(id, refusal, request, actor);
    }
  }

  /** The same page with what was typed, and what must be mended. */
  private ModelAndView again(long id, Refusal refusal, HttpServletRequest request, Actor actor) {
    return page(
        id, new Place(-1, -1, 0), null, Form.again(request, refusal), Form.status(refusal), actor);
  }

  private static @Nullable String known(String value) {
    return value.isBlank() ? null : value.strip();
  }
}
