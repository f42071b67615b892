package org.banggiao.ops;

import java.util.concurrent.Callable;
import org.banggiao.audit.Trail;
import org.banggiao.audit.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code audit verify}: checks the chain and names what was changed, lost or moved. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    resourceBundle = "commands",
    subcommands = AuditCommand.Verify.class)
final class AuditCommand {

  /** Exit code 4 when the chain does not hold. */
  @Command(name = "verify", mixinStandardHelpOptions = true, resourceBundle = "commands")
  static final class Verify implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      return BesideServer.with(context -> {
        Verification found = context.getBean(Trail.class).verify();
        var out = spec.commandLine().getOut();
        out.println(Commands.say("trail.verified", found.entries(), found.head()));
        found
            .faults()
            .forEach(f ->
                out.println(Commands.say("trail.fault." + f.kind(), "" + f.seq(), "" + f.until())));
        return found.sound() ? 0 : Commands.FOUND_WRONG;
      });
    }
  }
}
