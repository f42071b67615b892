package org.banggiao.ops;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs a command with the product's parts but without its web server, beside a running one too. */
final class BesideServer {

  private static Class<?> application = Object.class;

  private BesideServer() {}

  static void of(Class<?> main) {
    application = main;
  }

  static int with(ToIntFunction<ConfigurableApplicationContext> command) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("spring.main.web-application-type", "none");
    settings.put("logging.level.root", "error");
    settings.put("logging.level.org.banggiao", "warn");
    try (ConfigurableApplicationContext context = RunCommand.start(application, settings)) {
      return command.applyAsInt(context);
    }
  }
}
