package org.banggiao.task.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banggiao.document.Documents;
import org.banggiao.document.NamedPassages;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Form;
import org.banggiao.task.Act;
import org.banggiao.task.Deed;
import org.banggiao.task.Proof;
import org.banggiao.task.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads the form of an act. */
@Component
class DeedForm {

  /** The page of a document, or of an indicator at one figure. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?:/en)?(?:/van-ban/(\\d{1,18})(?:[?#]\\S*)?|/ban/chi-so/\\w+#o(\\d{1,18}))");

  private final Documents documents;
  private final NamedPassages passages;
  private final BodyField bodies;

  DeedForm(Documents documents, NamedPassages passages, BodyField bodies) {
    this.documents = documents;
    this.passages = passages;
    this.bodies = bodies;
  }

  Deed read(Act act, HttpServletRequest request, List<MultipartFile> files, Actor actor)
      throws IOException {
    String verdict = Form.text(request, "danh-gia");
    String percent = Form.text(request, "phan-tram");
    String successor = Form.text(request, "thay-bang");
    return new Deed(
        act,
        Form.text(request, "noi-dung"),
        Form.day(Form.text(request, "han"), "han"),
        Form.text(request, "can-cu"),
        bodies.read(request.getParameter("chu-tri"), "chu-tri"),
        verdict.isEmpty() ? null : verdict(verdict),
        percent.isEmpty() ? null : (int) number(percent, "task.percent", "phan-tram"),
        successor.isEmpty() ? null : number(successor, "task.successor", "thay-bang"),
        proofs(request, files, actor));
  }

  private List<Proof> proofs(HttpServletRequest request, List<MultipartFile> files, Actor actor)
      throws IOException {
    List<Proof> proofs = new ArrayList<>();
    String statement = Form.text(request, "chung-minh");
    String reference = Form.text(request, "tham-chieu");
    if (!reference.isEmpty()) {
      proofs.add(proof(Form.local(request, reference), statement));
    }
    for (MultipartFile file : files) {
      if (!file.isEmpty()) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        long id = documents.receive(file.getBytes(), name, actor).document();
        proofs.add(Proof.file(id, statement));
      }
    }
    return proofs;
  }

  /**
   * A passage, a document or a figure, by its number or by the address of its page here; else a
   * link.
   */
  private Proof proof(String reference, String statement) {
    Optional<PassageRef> passage = passages.find(reference);
    if (passage.isPresent()) {
      return Proof.passage(passage.get(), statement);
    }
    Matcher page = PAGE.matcher(reference);
    if (page.matches()) {
      return page.group(2) != null
          ? Proof.figure(new RecordRef("observation", page.group(2)), statement)
          : new Proof(Proof.Kind.FILE, page.group(1), statement);
    }
    return new Proof(kind(reference), reference, statement);
  }

  private static Proof.Kind kind(String reference) {
    if (reference.matches("\\d+")) {
      return Proof.Kind.FILE;
    }
    if (reference.matches("\\d+:.*")) {
      return Proof.Kind.PASSAGE;
    }
    return reference.matches("[a-z]+:[A-Za-z0-9._-]+") ? Proof.Kind.FIGURE : Proof.Kind.LINK;
  }

  private static long number(String text, String code, String field) {
    if (!text.matches("\\d{1,9}")) {
      throw Refusal.invalid(code).at(field);
    }
    return Long.parseLong(text);
  }

  private static Verdict verdict(String text) {
    for (Verdict v : Verdict.values()) {
      if (v.name().equals(text)) {
        return v;
      }
    }
    throw Refusal.invalid("task.verdict").at("danh-gia");
  }
}
