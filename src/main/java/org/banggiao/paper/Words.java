package org.banggiao.paper;

import java.util.ArrayList;
import java.util.List;

/** The content of a paragraph or a table cell. Any text may come in; {@link Clean} mends it. */
public record Words(List<Run> runs) {
  public Words {
    runs = List.copyOf(runs);
  }

  /** Plain words. */
  public static Words of(String text) {
    return new Words(List.of(new Run.Text(text, Run.Style.PLAIN)));
  }

  /** These words and then others in plain type. */
  public Words plain(String text) {
    return and(new Run.Text(text, Run.Style.PLAIN));
  }

  /** These words and then others in bold. */
  public Words bold(String text) {
    return and(new Run.Text(text, Run.Style.BOLD));
  }

  /** These words and then others in italic. */
  public Words italic(String text) {
    return and(new Run.Text(text, Run.Style.ITALIC));
  }

  /** These words and then a reference to the numbered source, from 1. */
  public Words mark(int source) {
    return and(new Run.Mark(source));
  }

  /** Number of signs, a mark counting as four. */
  int length() {
    return runs.stream()
        .mapToInt(run -> run instanceof Run.Text(String text, _) ? text.length() : 4)
        .sum();
  }

  private Words and(Run run) {
    List<Run> more = new ArrayList<>(runs);
    more.add(run);
    return new Words(more);
  }
}
