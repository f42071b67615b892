package example.broken.kernel;

import example.broken.shell.Frame;
import java.time.LocalDate;

/** A name that says nothing, an arrow that points up, a clock of its own. */
public final class TaskManager {

  public String today(Frame frame) {
    return frame.title() + LocalDate.now();
  }
}
