package org.banggiao.task.web;

import java.time.InstantSource;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Fold;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A body typed into a form: its code, or its name in either language, with or without marks. */
@Component
class BodyField {

  private final Bodies bodies;
  private final InstantSource clock;

  BodyField(Bodies bodies, InstantSource clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  /** Null when nothing was typed; refuses, at the field, what is no body today. */
  @Nullable Long read(@Nullable String typed, String field) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String wanted = Fold.plain(typed);
    return bodies.list(Days.today(clock)).stream()
        .filter(b -> matches(b, wanted))
        .map(Body::id)
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("task.body", typed.strip()).at(field));
  }

  private static boolean matches(Body b, String wanted) {
    return Fold.plain(b.code()).equals(wanted)
        || Fold.plain(b.nameVi()).equals(wanted)
        || Fold.plain(b.nameEn()).equals(wanted);
  }
}
