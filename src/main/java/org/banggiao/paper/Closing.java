package org.banggiao.paper;

import java.util.ArrayList;
import java.util.List;

/** Puts "./." at the end of a body: in its last text, or on a line of its own after a table. */
final class Closing {
  /** In signs: about six lines. */
  private static final int SHORT = 500;

  private Closing() {}

  /**
   * Whether the last text shall stay on one page with the signature, so that this is never alone. A
   * long text is not held, for then it would leave a page half empty.
   */
  static boolean staysWithSignature(Block last) {
    return switch (last) {
      case Block.Paragraph(Words words) -> words.length() < SHORT;
      case Block.Clause(Words words) -> words.length() < SHORT;
      case Block.Point(Words words) -> words.length() < SHORT;
      default -> false;
    };
  }

  static List<Block> close(List<Block> body) {
    List<Block> closed = new ArrayList<>(body);
    if (body.isEmpty()) {
      closed.add(alone());
      return closed;
    }
    switch (closed.removeLast()) {
      case Block.Paragraph(Words words) -> closed.add(new Block.Paragraph(close(words)));
      case Block.Clause(Words words) -> closed.add(new Block.Clause(close(words)));
      case Block.Point(Words words) -> closed.add(new Block.Point(close(words)));
      case Block other -> {
        closed.add(other);
        closed.add(alone());
      }
    }
    return closed;
  }

  private static Block alone() {
    return new Block.Paragraph(Words.of("./."));
  }

  private static Words close(Words words) {
    List<Run> runs = new ArrayList<>(words.runs());
    if (!runs.isEmpty() && runs.getLast() instanceof Run.Text(String text, Run.Style style)) {
      runs.set(runs.size() - 1, new Run.Text(Decree30.closed(Clean.run(text)), style));
    } else {
      // After a source mark the sentence has had its own stop.
      runs.add(new Run.Text("./.", Run.Style.PLAIN));
    }
    return new Words(runs);
  }
}
