package org.banggiao.ops;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: starts the server and prints its address. */
@Command(name = "run", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class RunCommand implements Callable<Integer> {

  private final Class<?> application;

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "run.port")
  private int port;

  @Option(names = "--no-demo", descriptionKey = "run.no-demo")
  private boolean noDemo;

  @Spec private CommandSpec spec;

  RunCommand(Class<?> application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    Map<String, Object> defaults = new LinkedHashMap<>();
    defaults.put("server.port", port);
    if (!noDemo && System.getenv("SPRING_DATASOURCE_URL") == null) {
      defaults.put("bang-giao.demo", "true");
    }
    var context = start(application, defaults);
    boolean demo = context.getEnvironment().getProperty("bang-giao.demo", Boolean.class, false);
    var out = spec.commandLine().getOut();
    out.println(
        "Bang Giao: http://127.0.0.1:"
            + context.getEnvironment().getProperty("local.server.port")
            + "/");
    if (demo) {
      Demonstration.PEOPLE.forEach(p ->
          out.println(
              "  "
                  + p.login()
                  + " / "
                  + Demonstration.PASSWORD
                  + "  ("
                  + p.name()
                  + ", "
                  + p.body()
                  + ")"));
    }
    return Commands.STAY;
  }

  static org.springframework.context.ConfigurableApplicationContext start(
      Class<?> application, Map<String, Object> settings) {
    SpringApplication spring = new SpringApplication(application);
    spring.addListeners(
        (ApplicationListener<ApplicationEnvironmentPreparedEvent>)
            e -> SettingsCheck.check(e.getEnvironment()));
    return spring.run(
        settings.entrySet().stream()
            .map(e -> "--" + e.getKey() + "=" + e.getValue())
            .toArray(String[]::new));
  }
}
