package org.banggiao.indicator.web;

import org.banggiao.indicator.Comparator;
import org.banggiao.indicator.NewObservation;
import org.banggiao.indicator.Observation;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The form of a figure.
 *
 * @param ky window, as {@link org.banggiao.indicator.Window} reads it
 * @param dau code of the comparator
 * @param sua id of the observation corrected, or empty
 */
record ObservationForm(
    @Nullable String ky,
    @Nullable String triSo,
    @Nullable String triSoMax,
    @Nullable String dau,
    @Nullable String loai,
    @Nullable String nguon,
    @Nullable String ghiChu,
    @Nullable Long sua) {

  NewObservation read(String indicator, @Nullable Citation citation, boolean english) {
    try {
      return new NewObservation(
          indicator,
          org.banggiao.indicator.Window.parse(text(ky)).text(),
          Numbers.read(text(triSo), english, "triSo"),
          Numbers.readOptional(text(triSoMax), english, "triSoMax"),
          Comparator.find(text(dau))
              .orElseThrow(() -> Refusal.invalid("indicator.comparator", text(dau)).at("dau")),
          kind(text(loai)),
          citation,
          text(nguon),
          text(ghiChu),
          sua,
          false);
    } catch (Refusal refusal) {
      throw refusal.code().equals("indicator.period") ? refusal.at("ky") : refusal;
    }
  }

  private static Observation.Kind kind(String typed) {
    for (Observation.Kind k : Observation.Kind.values()) {
      if (k.name().equals(typed)) {
        return k;
      }
    }
    throw Refusal.invalid("indicator.kind", typed).at("loai");
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
