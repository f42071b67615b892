package org.banggiao.ops;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.procedure.DomesticFile;
import org.banggiao.procedure.DomesticFiles;
import org.banggiao.procedure.FileAct;
import org.banggiao.procedure.FileDeed;
import org.banggiao.procedure.FileFilter;
import org.banggiao.procedure.Flag;
import org.banggiao.procedure.Kind;
import org.banggiao.procedure.Nature;
import org.banggiao.procedure.NewFile;
import org.banggiao.procedure.Side;
import org.banggiao.procedure.Step;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Three invented domestic files, each with "(giả định)" in its title. */
@Component
@Order(110)
@ConditionalOnProperty("bang-giao.demo")
class DemonstrationFiles implements ApplicationRunner {

  private final DomesticFiles files;
  private final Bodies bodies;
  private final InstantSource clock;

  DemonstrationFiles(DomesticFiles files, Bodies bodies, InstantSource clock) {
    this.files = files;
    this.bodies = bodies;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (files.count(FileFilter.ALL) > 0) {
      return;
    }
    Body legal = bodies.get(Body.LAW_DEPARTMENT);
    Actor officer =
        new Actor(
            0,
            "Cán bộ pháp luật quốc tế (giả định)",
            legal.id(),
            legal.nameVi(),
            Set.of(Role.OFFICER, Role.FOLLOW_UP));
    old(officer);
    fresh(officer);
    agreement(officer);
  }

  /** Opened in 2025: keeps the limits of 2016. */
  private void old(Actor by) {
    LocalDate on = LocalDate.of(2025, 9, 3);
    DomesticFile f =
        open(
            Kind.TREATY,
            Side.STATE,
            Set.of(Flag.CITIZENS_RIGHTS),
            "Hiệp định về dẫn độ với một nước đối tác (giả định)",
            "BCA",
            on,
            by);
    for (Step s :
        List.of(
            Step.PROPOSAL,
            Step.NEGOTIATION_OPINIONS,
            Step.NEGOTIATION_DECISION,
            Step.NEGOTIATION,
            Step.SIGNING_OPINIONS)) {
      on = on.plusDays(10);
      done(f, s, on, by);
    }
    begin(f, Step.CHECK, on.plusDays(2), by);
    done(f, Step.CHECK, on.plusDays(14), by);
    begin(f, Step.APPRAISAL, on.plusDays(20), by);
  }

  /** Opened lately: by the limits of 2026, to be verified. */
  private void fresh(Actor by) {
    LocalDate on = Days.today(clock).minusDays(6);
    DomesticFile f =
        open(
            Kind.TREATY,
            Side.GOVERNMENT,
            Set.of(Flag.APPROVAL_CLAUSE),
            "Hiệp định hợp tác về đào tạo nghề (giả định)",
            "BGDDT",
            on,
            by);
    done(f, Step.PROPOSAL, on, by);
    begin(f, Step.NEGOTIATION_OPINIONS, on.plusDays(1), by);
  }

  private void agreement(Actor by) {
    LocalDate on = Days.today(clock).minusDays(4);
    DomesticFile f =
        open(
            Kind.AGREEMENT,
            Side.MINISTRY,
            Set.of(),
            "Bản ghi nhớ về hợp tác thống kê thương mại (giả định)",
            "BCT",
            on,
            by);
    done(f, Step.DRAFT, on, by);
    begin(f, Step.CONSULTATION, on, by);
  }

  private DomesticFile open(
      Kind kind, Side side, Set<Flag> flags, String title, String lead, LocalDate on, Actor by) {
    return files.open(
        new NewFile(
            new Nature(kind, false, true, side, flags),
            title,
            bodies.get(lead).id(),
            null,
            on,
            true),
        by);
  }

  private void begin(DomesticFile f, Step step, LocalDate on, Actor by) {
    files.act(f.id(), 0, FileDeed.of(FileAct.STARTED, step, on, ""), by);
  }

  private void done(DomesticFile f, Step step, LocalDate on, Actor by) {
    files.act(f.id(), 0, FileDeed.of(FileAct.COMPLETED, step, on, "Giả định"), by);
  }
}
