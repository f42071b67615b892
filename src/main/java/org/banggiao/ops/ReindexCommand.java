package org.banggiao.ops;

import java.util.concurrent.Callable;
import org.banggiao.search.Searches;
import picocli.CommandLine.Command;

/**
 * {@code reindex}: has the search index made anew beside the one in use, by the running server, or
 * by the next one to start.
 */
@Command(name = "reindex", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class ReindexCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    return BesideServer.with(context -> {
      context.getBean(Searches.class).reindex();
      return 0;
    });
  }
}
