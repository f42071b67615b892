package org.banggiao.procedure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banggiao.document.NamedPassages;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Bodies;
import org.banggiao.procedure.FileAct;
import org.banggiao.procedure.FileDeed;
import org.banggiao.procedure.Flag;
import org.banggiao.procedure.Kind;
import org.banggiao.procedure.Nature;
import org.banggiao.procedure.NewFile;
import org.banggiao.procedure.Side;
import org.banggiao.procedure.Step;
import org.banggiao.shell.Form;
import org.banggiao.task.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the forms of a file. */
@Component
class FileForm {

  /** The page of a received document of ours. */
  private static final Pattern DOCUMENT =
      Pattern.compile("(?:(?:/en)?/van-ban/)?(\\d{1,18})(?:[?#]\\S*)?");

  private final Bodies bodies;
  private final NamedPassages passages;
  private final InstantSource clock;

  FileForm(Bodies bodies, NamedPassages passages, InstantSource clock) {
    this.bodies = bodies;
    this.passages = passages;
    this.clock = clock;
  }

  NewFile file(HttpServletRequest request) {
    String treaty = Form.text(request, "dieu-uoc").replaceFirst("^.*/dieu-uoc/", "");
    LocalDate on = Form.day(Form.text(request, "mo-ngay"), "mo-ngay");
    return new NewFile(
        nature(request),
        Form.text(request, "ten"),
        body(Form.text(request, "chu-tri")),
        treaty.isEmpty() ? null : treaty,
        on == null ? Days.today(clock) : on,
        false);
  }

  Nature nature(HttpServletRequest request) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    @Nullable String[] ticked = request.getParameterValues("co");
    if (ticked != null) {
      for (String name : ticked) {
        flags.add(one(Flag.values(), name, "procedure.flag", "co"));
      }
    }
    return new Nature(
        kind(request),
        Form.text(request, "duong").equals("gia-nhap"),
        !Form.text(request, "ben").equals("nhieu"),
        one(Side.values(), Form.text(request, "danh-nghia"), "procedure.side", "danh-nghia"),
        flags);
  }

  static Kind kind(HttpServletRequest request) {
    return Form.text(request, "loai").equals(Kind.AGREEMENT.name()) ? Kind.AGREEMENT : Kind.TREATY;
  }

  FileDeed deed(HttpServletRequest request) {
    LocalDate on = Form.day(Form.text(request, "ngay"), "ngay");
    return new FileDeed(
        one(FileAct.values(), Form.text(request, "viec"), "procedure.step", "buoc"),
        one(Step.values(), Form.text(request, "buoc"), "procedure.step", "buoc"),
        on == null ? Days.today(clock) : on,
        Form.day(Form.text(request, "moc"), "moc"),
        Form.text(request, "ghi-chu"),
        Form.text(request, "tham-chieu")
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> proof(Form.local(request, line)))
            .toList(),
        null);
  }

  /** A passage or document by its number or the address of its page here; else a link. */
  private Proof proof(String reference) {
    Optional<PassageRef> passage = passages.find(reference);
    if (passage.isPresent()) {
      return Proof.passage(passage.get(), "");
    }
    Matcher document = DOCUMENT.matcher(reference);
    return document.matches()
        ? Proof.file(Long.parseLong(document.group(1)), "")
        : new Proof(
            reference.matches("\\d+:.*") ? Proof.Kind.PASSAGE : Proof.Kind.LINK, reference, "");
  }

  private long body(String typed) {
    return bodies.list(Days.today(clock)).stream()
        .filter(b -> Stream.of(b.code(), b.nameVi(), b.nameEn()).anyMatch(typed::equalsIgnoreCase))
        .filter(b -> !typed.isEmpty())
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("procedure.lead", typed).at("chu-tri"))
        .id();
  }

  private static <E extends Enum<E>> E one(
      E[] all, @Nullable String name, String code, String field) {
    for (E e : all) {
      if (e.name().equals(name)) {
        return e;
      }
    }
    throw Refusal.invalid(code).at(field);
  }
}
