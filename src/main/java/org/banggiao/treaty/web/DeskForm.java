package org.banggiao.treaty.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.Refusal;
import org.banggiao.treaty.ActionKind;
import org.banggiao.treaty.NewAction;
import org.banggiao.treaty.TreatyAction;
import org.jspecify.annotations.Nullable;

/** The form of an action, as typed: days are 10/12/1982, 1982-12-10, 12/1982 or 1982. */
record DeskForm(
    @Nullable String ben,
    @Nullable String loai,
    @Nullable String ngayNhan,
    @Nullable String ngayNop,
    @Nullable String ngayThongBao,
    @Nullable String hieuLuc,
    @Nullable String dieu,
    @Nullable String tomTat,
    @Nullable String nguon,
    @Nullable Long dong,
    @Nullable Boolean can,
    @Nullable String lanhTho) {

  NewAction read(String treaty) {
    return new NewAction(
        treaty,
        text(ben),
        ActionKind.find(text(loai))
            .orElseThrow(() -> Refusal.invalid("treaty.action.kind").at("loai")),
        day(ngayNhan, "ngayNhan"),
        day(ngayNop, "ngayNop"),
        day(ngayThongBao, "ngayThongBao"),
        day(hieuLuc, "hieuLuc"),
        text(dieu),
        text(tomTat),
        "",
        text(nguon),
        text(lanhTho).strip(),
        dong,
        Boolean.TRUE.equals(can));
  }

  static Map<String, String> of(TreatyAction a, String partner) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("ben", partner);
    typed.put("loai", a.kind().code());
    typed.put("ngayNhan", TreatyFile.text(a.received()));
    typed.put("ngayNop", TreatyFile.text(a.deposited()));
    typed.put("ngayThongBao", TreatyFile.text(a.notified()));
    typed.put("hieuLuc", TreatyFile.text(a.inForce()));
    typed.put("dieu", a.articles());
    typed.put("tomTat", a.summaryVi());
    typed.put("nguon", a.source());
    typed.put("dong", a.target() == null ? "" : a.target().toString());
    typed.put("can", Boolean.toString(a.opposing()));
    typed.put("lanhTho", a.territory() == null ? "" : a.territory());
    return typed;
  }

  static @Nullable PartialDay day(@Nullable String typed, String field) {
    String text = text(typed).strip();
    if (text.isEmpty()) {
      return null;
    }
    String iso =
        text.replaceFirst("^(\\d)/", "0$1/")
            .replaceFirst("/(\\d)/", "/0$1/")
            .replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1")
            .replaceFirst("^(\\d{2})/(\\d{4})$", "$2-$1");
    try {
      return new PartialDay(iso);
    } catch (Refusal refusal) {
      throw Refusal.invalid("day.partial", text).at(field);
    }
  }

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
