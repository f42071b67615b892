package org.banggiao.task;

import java.util.Set;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a task rests on must be there: passages in their text, files received. */
@Component
class Sources {

  private final Documents documents;
  private final ObjectProvider<OriginNames> registers;

  Sources(Documents documents, ObjectProvider<OriginNames> registers) {
    this.documents = documents;
    this.registers = registers;
  }

  void check(PassageRef p) {
    try {
      documents.cite(p.document(), p.start(), p.end());
    } catch (Refusal outside) {
      throw Refusal.invalid("task.passage", p.document() + "-" + p.start() + "-" + p.end());
    }
  }

  /** The words that gave a task prove nothing of it. */
  void check(Proof proof, Task task, Actor actor) {
    check(proof, actor);
    if (proof.kind() == Proof.Kind.PASSAGE
        && task.passages().stream().anyMatch(proof.passage()::overlaps)) {
      throw Refusal.invalid("task.proof.given").at("tham-chieu");
    }
  }

  /** A link is held elsewhere and is not looked up: no request leaves this machine. */
  private void check(Proof proof, Actor actor) {
    try {
      switch (proof.kind()) {
        case PASSAGE -> check(proof.passage());
        case FILE -> documents.get(Long.parseLong(proof.reference()), actor);
        case FIGURE -> known(RecordRef.parse(proof.reference()), actor);
        case LINK -> {}
      }
    } catch (Refusal gone) {
      throw Refusal.invalid("task.proof.gone", proof.reference()).at("tham-chieu");
    }
  }

  /** A figure is held by the register that can name it. */
  private void known(RecordRef figure, Actor actor) {
    if (registers.stream().allMatch(r -> r.names(Set.of(figure), actor).isEmpty())) {
      throw Refusal.absent("absent");
    }
  }
}
