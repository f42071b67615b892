package org.banggiao.review;

import java.util.ArrayList;
import java.util.List;
import org.banggiao.kernel.Actor;
import org.banggiao.shell.Words;
import org.springframework.stereotype.Component;

/** What must be settled by people before a review is issued. */
@Component
public class Checks {

  /**
   * One point to settle.
   *
   * @param kind message key of its kind
   * @param tag class of the tag
   * @param key message key of the sentence
   * @param href where it is settled, or empty
   */
  public record Problem(String kind, String tag, String key, List<Object> arguments, String href) {}

  private final Material material;
  private final Words words;

  Checks(Material material, Words words) {
    this.material = material;
    this.words = words;
  }

  List<Problem> of(Review review, List<Block> blocks, Actor reader) {
    List<Problem> problems = new ArrayList<>(material.problems(review.year(), reader));
    for (Part part : Part.values()) {
      List<Block> here = blocks.stream().filter(b -> b.part() == part).toList();
      long suggested = here.stream().filter(Block::suggested).count();
      String name = words.say(words.locale(), part.key());
      String href = "/ban/tong-ket/" + review.year() + "/muc/" + part.number();
      if (suggested > 0) {
        problems.add(
            new Problem(
                "review.kind.suggested",
                "none",
                "review.problem.suggested",
                List.of(name, suggested),
                href));
      } else if (part.required() && here.stream().noneMatch(Block::kept)) {
        problems.add(
            new Problem("review.kind.empty", "wait", "review.problem.empty", List.of(name), href));
      }
    }
    return problems;
  }
}
