package org.banggiao.ops;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** A start that was refused is told in one sentence by the command, without a trace of the code. */
class RefusedStart implements SpringBootExceptionReporter {

  RefusedStart(@Nullable ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    return Commands.refusal(failure) != null;
  }
}
