package org.banggiao.ops;

import java.util.List;
import java.util.concurrent.Callable;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.People;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code user add}: the first administrator, and everybody after. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    resourceBundle = "commands",
    subcommands = UserCommand.Add.class)
final class UserCommand {

  /**
   * Adds an account with its roles for one body; the password is asked for, or read from a pipe.
   */
  @Command(name = "add", mixinStandardHelpOptions = true, resourceBundle = "commands")
  static final class Add implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "LOGIN", descriptionKey = "user.login")
    private String login = "";

    @Option(names = "--name", required = true, descriptionKey = "user.name")
    private String name = "";

    @Option(names = "--body", required = true, paramLabel = "CODE", descriptionKey = "user.body")
    private String body = "";

    @Option(names = "--role", required = true, split = ",", descriptionKey = "user.role")
    private List<Role> roles = List.of();

    @Option(
        names = "--password",
        interactive = true,
        arity = "0..1",
        required = true,
        descriptionKey = "user.password")
    private String password = "";

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      return BesideServer.with(context -> {
        People people = context.getBean(People.class);
        long bodyId =
            context
                .getBean(Bodies.class)
                .find(body)
                .orElseThrow(() -> Refusal.absent("body.absent", body))
                .id();
        // All or nothing: an account without its roles would be of no use.
        context
            .getBean(TransactionTemplate.class)
            .executeWithoutResult(t -> {
              long id = people.add(login, name, password, true, Actor.system()).id();
              roles.forEach(r -> people.give(id, bodyId, r, Actor.system()));
            });
        spec.commandLine().getOut().println(login);
        return 0;
      });
    }
  }
}
