package example.broken.audit;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** A test that was switched off; its name keeps it from being run. */
class SkippedExample {

  @Disabled
  @Test
  void switchedOff() {}
}
