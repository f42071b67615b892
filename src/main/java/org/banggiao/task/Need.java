package org.banggiao.task;

import java.time.LocalDate;
import java.util.Objects;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What must be true of an act besides state, party and role. Each refuses in its own words. */
enum Need {
  /** Words: a note, a reason, a statement. */
  REASON {
    @Override
    void check(Deed deed, Task task, Doers doers, Actor actor) {
      if (deed.text().isBlank()) {
        throw Refusal.invalid("task.text." + deed.act().name()).at("noi-dung");
      }
    }
  },
  /** At least one piece of evidence, now or before. */
  EVIDENCE {
    @Override
    void check(Deed deed, Task task, Doers doers, Actor actor) {
      if (deed.proofs().isEmpty() && !doers.evidenced()) {
        throw Refusal.invalid("task.evidence").at("tham-chieu");
      }
    }
  },
  /** Evidence with this very act. */
  PROOF {
    @Override
    void check(Deed deed, Task task, Doers doers, Actor actor) {
      if (deed.proofs().isEmpty()) {
        throw Refusal.invalid("task.proof").at("tham-chieu");
      }
    }
  },
  /** Neither the lead body nor the body or the person that submitted: nobody accepts their own. */
  NOT_THE_DOER {
    @Override
    void check(Deed deed, Task task, Doers doers, Actor actor) {
      if (!doers.leaves(task, actor)) {
        throw Refusal.forbidden("task.own");
      }
    }
  },
  /** A verdict with which a task can be accepted. */
  VERDICT {
    @Override
    void check(Deed deed, Task task, Doers doers, Actor actor) {
      if (deed.verdict() == null || !deed.verdict().accepts()) {
        throw Refusal.invalid("task.verdict").at("danh-gia");
      }
    }
  },
  /** A percentage between 0 and 100, or none. */
  PERCENT {
    @Override
    void check(Deed deed, Task task, Doers doers, Actor actor) {
      if (deed.percent() != null && (deed.percent() < 0 || deed.percent() > 100)) {
        throw Refusal.invalid("task.percent").at("phan-tram");
      }
    }
  },
  /** Standing duties have no deadline. */
  NOT_STANDING {
    @Override
    void check(Deed deed, Task task, Doers doers, Actor actor) {
      if (task.standing()) {
        throw Refusal.conflict("task.standing");
      }
    }
  },
  /** A deadline not before the task was given, or none; with its basis either way. */
  DEADLINE {
    @Override
    void check(Deed deed, Task task, Doers doers, Actor actor) {
      LocalDate due = deed.due();
      if (due != null && task.standing()) {
        throw Refusal.conflict("task.standing");
      }
      deadline(due, task.issuedOn());
      if (deed.basis().isBlank() && !task.standing()) {
        throw Refusal.invalid("task.basis").at("can-cu");
      }
    }
  },
  /** Another lead than now, and not one of the cooperators. */
  OTHER_LEAD {
    @Override
    void check(Deed deed, Task task, Doers doers, Actor actor) {
      if (deed.body() == null || deed.body() == task.lead()) {
        throw Refusal.invalid("task.lead.other").at("chu-tri");
      }
    }
  },
  /** The task that takes its place. */
  SUCCESSOR {
    @Override
    void check(Deed deed, Task task, Doers doers, Actor actor) {
      if (deed.successor() == null || Objects.equals(deed.successor(), task.id())) {
        throw Refusal.invalid("task.successor").at("thay-bang");
      }
    }
  };

  abstract void check(Deed deed, Task task, Doers doers, Actor actor);

  /** Longest way off that a deadline is taken for meant, years. */
  private static final int FAR = 50;

  /** A deadline lies on or after the day the task was given, and not where only a slip puts it. */
  static void deadline(@Nullable LocalDate due, LocalDate given) {
    if (due != null && due.isBefore(given)) {
      throw Refusal.invalid("task.due.early", day(given)).at("han");
    }
    if (due != null && due.isAfter(given.plusYears(FAR))) {
      throw Refusal.invalid("task.due.far", day(due), FAR).at("han");
    }
  }

  static String day(LocalDate day) {
    return new org.banggiao.shell.Say(java.util.Locale.ROOT).day(day);
  }
}
