import static org.codelibs.opensearch.runner.OpenSearchRunner.newConfigs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One OpenSearch node for the tests, in a process of its own, on the loopback only. Started from its
 * source with the class path of {@code target/opensearch.classpath}:
 *
 * <pre>java SearchNode.java FOLDER NAME HTTP-PORT TRANSPORT-PORT [FIRST-NODE PORT,PORT,PORT]</pre>
 *
 * The last two make it a member of a cluster. It ends when its standard input does, so that no
 * node outlives the tests that started it.
 */
public class SearchNode {

  public static void main(String[] args) throws Exception {
    boolean member = args.length > 4;
    // Never closed here: a node of the tests is ended, its data thrown away.
    OpenSearchRunner runner = new OpenSearchRunner();
    runner.onBuild((number, settings) -> {
      settings.put("node.name", args[1]);
      settings.put("network.host", "127.0.0.1");
      settings.put("http.port", args[2]);
      settings.put("transport.port", args[3]);
      settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
      settings.put("action.auto_create_index", false);
      if (member) {
        settings.put("discovery.type", "zen");
        settings.putList("cluster.initial_cluster_manager_nodes", args[4]);
        settings.putList("discovery.seed_hosts", hosts(args[5]));
      } else {
        settings.put("discovery.type", "single-node");
      }
    });
    runner.build(
        newConfigs()
            .clusterName("bang-giao-test")
            .numOfNode(1)
            .basePath(args[0])
            .useLogger()
            .disableESLogger());
    Path ready = Path.of(args[0], "ready");
    Files.writeString(ready.resolveSibling("ready.next"), args[2]);
    Files.move(ready.resolveSibling("ready.next"), ready, StandardCopyOption.ATOMIC_MOVE);
    while (System.in.read() >= 0) {
      // Whoever started it is still there.
    }
    Runtime.getRuntime().halt(0);
  }

  private static String[] hosts(String ports) {
    String[] hosts = ports.split(",", -1);
    for (int i = 0; i < hosts.length; i++) {
      hosts[i] = "127.0.0.1:" + hosts[i];
    }
    return hosts;
  }
}
