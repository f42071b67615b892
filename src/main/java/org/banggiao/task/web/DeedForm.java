package org.banggiao.task.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
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

  private final Documents documents;
  private final BodyField bodies;

  DeedForm(Documents documents, BodyField bodies) {
    this.documents = documents;
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
        Form.day(Form.text(request, "han"), "task.date", "han"),
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
      proofs.add(new Proof(kind(reference), reference, statement));
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

  /** An address, a passage 12:100-180, a document number, or a figure observation:7. */
  static Proof.Kind kind(String reference) {
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
