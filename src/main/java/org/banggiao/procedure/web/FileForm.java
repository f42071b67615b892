package org.banggiao.procedure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banggiao.kernel.Days;
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
import org.banggiao.task.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the forms of a file. */
@Component
class FileForm {

  private final Bodies bodies;
  private final InstantSource clock;

  FileForm(Bodies bodies, InstantSource clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  NewFile file(HttpServletRequest request) {
    String treaty = text(request, "dieu-uoc").replaceFirst("^.*/dieu-uoc/", "");
    LocalDate on = day(text(request, "mo-ngay"), "mo-ngay");
    return new NewFile(
        nature(request),
        text(request, "ten"),
        body(text(request, "chu-tri")),
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
        text(request, "duong").equals("gia-nhap"),
        !text(request, "ben").equals("nhieu"),
        one(Side.values(), text(request, "danh-nghia"), "procedure.side", "danh-nghia"),
        flags);
  }

  static Kind kind(HttpServletRequest request) {
    return text(request, "loai").equals(Kind.AGREEMENT.name()) ? Kind.AGREEMENT : Kind.TREATY;
  }

  FileDeed deed(HttpServletRequest request) {
    String reference = text(request, "tham-chieu");
    LocalDate on = day(text(request, "ngay"), "ngay");
    return new FileDeed(
        one(FileAct.values(), text(request, "viec"), "procedure.step", "buoc"),
        one(Step.values(), text(request, "buoc"), "procedure.step", "buoc"),
        on == null ? Days.today(clock) : on,
        day(text(request, "moc"), "moc"),
        text(request, "ghi-chu"),
        reference.isEmpty() ? List.of() : List.of(new Proof(proof(reference), reference, "")),
        null);
  }

  private static Proof.Kind proof(String reference) {
    return reference.matches("\\d+")
        ? Proof.Kind.FILE
        : reference.matches("\\d+:.*") ? Proof.Kind.PASSAGE : Proof.Kind.LINK;
  }

  private long body(String typed) {
    return bodies.list(Days.today(clock)).stream()
        .filter(b -> b.code().equalsIgnoreCase(typed) || b.nameVi().equalsIgnoreCase(typed))
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

  static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  static @Nullable LocalDate day(String text, String field) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusal.invalid("procedure.date", text).at(field);
    }
  }
}
