package org.banggiao.task;

import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.Refusal;
import org.springframework.stereotype.Component;

/** What a task rests on must be there: passages in their text, files received. */
@Component
class Sources {

  private final Documents documents;

  Sources(Documents documents) {
    this.documents = documents;
  }

  void check(PassageRef p) {
    try {
      documents.cite(p.document(), p.start(), p.end());
    } catch (Refusal outside) {
      throw Refusal.invalid("task.passage", p.document() + "-" + p.start() + "-" + p.end());
    }
  }

  /** Links and figures are held elsewhere and are not looked up. */
  void check(Proof proof, Actor actor) {
    try {
      switch (proof.kind()) {
        case PASSAGE -> check(proof.passage());
        case FILE -> documents.get(Long.parseLong(proof.reference()), actor);
        case LINK, FIGURE -> {}
      }
    } catch (Refusal gone) {
      throw Refusal.invalid("task.proof.gone", proof.reference()).at("tham-chieu");
    }
  }
}
