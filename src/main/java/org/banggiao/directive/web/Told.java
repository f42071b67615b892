package org.banggiao.directive.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.PassageRef;
import org.banggiao.task.Act;
import org.banggiao.task.Proof;
import org.banggiao.task.TaskEvent;

/**
 * What a line of the closure table says, as its form takes it.
 *
 * @param result in words
 * @param proofs passages, written {@code document:from-to}
 */
public record Told(String result, String proofs) {

  static Told of(String result, List<Citation> citations) {
    return new Told(result, written(citations.stream().map(Citation::passage)));
  }

  /**
   * What those who did the accepted tasks said when they submitted, and the passages they laid
   * down.
   */
  static Told by(Collection<List<TaskEvent>> stories) {
    String result =
        stories.stream()
            .flatMap(story ->
                story.stream()
                    .filter(e -> e.act() == Act.SUBMITTED)
                    .map(e -> e.deed().text())
                    .reduce((earlier, last) -> last)
                    .stream())
            .filter(text -> !text.isEmpty())
            .map(text -> text.endsWith(".") ? text : text + ".")
            .collect(Collectors.joining(" "));
    return new Told(
        result,
        written(
            stories.stream()
                .flatMap(List::stream)
                .flatMap(e -> e.deed().proofs().stream())
                .filter(p -> p.kind() == Proof.Kind.PASSAGE)
                .map(Proof::passage)
                .distinct()));
  }

  private static String written(Stream<PassageRef> passages) {
    return passages.map(PassageRef::written).collect(Collectors.joining(" "));
  }
}
