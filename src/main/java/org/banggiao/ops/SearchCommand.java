package org.banggiao.ops;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banggiao.search.Evaluation;
import org.banggiao.search.IndexCheck;
import org.banggiao.search.TextIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code search eval CORPUS QUERIES [QRELS]}: scores the search on judged queries. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    resourceBundle = "commands",
    subcommands = {SearchCommand.Eval.class, SearchCommand.Check.class})
final class SearchCommand {

  /** How the figures are printed. */
  enum Format {
    /** One object. */
    json,
    /** A table for people. */
    text
  }

  /** Exit code 4 when the index and the database differed. */
  @Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "commands")
  static final class Check implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      return BesideServer.with(context -> {
        IndexCheck.Outcome found = context.getBean(IndexCheck.class).check();
        PrintWriter out = spec.commandLine().getOut();
        out.println(Commands.say("search.check.read", found.records(), found.differ().size()));
        found.differ().forEach(out::println);
        return found.differ().isEmpty() ? 0 : Commands.FOUND_WRONG;
      });
    }
  }

  /** Needs no server and no database. */
  @Command(name = "eval", mixinStandardHelpOptions = true, resourceBundle = "commands")
  static final class Eval implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CORPUS", split = ",", descriptionKey = "search.corpus")
    private List<Path> corpus = List.of();

    @Parameters(index = "1", paramLabel = "QUERIES", descriptionKey = "search.queries")
    private Path queries = Path.of(".");

    @Parameters(index = "2", arity = "0..1", paramLabel = "QRELS", descriptionKey = "search.qrels")
    private @Nullable Path judgements;

    @Option(names = "--format", defaultValue = "text", descriptionKey = "search.format")
    private Format format = Format.text;

    @Option(names = "--run", paramLabel = "FILE", descriptionKey = "search.run")
    private @Nullable Path run;

    @Option(names = "--run-stripped", paramLabel = "FILE", descriptionKey = "search.run-stripped")
    private @Nullable Path runStripped;

    @Option(names = "--no-title", descriptionKey = "search.no-title")
    private boolean noTitle;

    @Option(names = "--min-chars", defaultValue = "0", descriptionKey = "search.min-chars")
    private int leastChars;

    @Spec private CommandSpec spec;

    /** Lucene tells on start which vector unit it does without; no reader of figures needs it. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    @Override
    public Integer call() throws IOException {
      LUCENE.setLevel(Level.SEVERE);
      Evaluation.Report report =
          Evaluation.run(new Evaluation.Wanted(corpus, queries, judgements, !noTitle, leastChars));
      write(run, report.given());
      write(runStripped, report.stripped());
      PrintWriter out = spec.commandLine().getOut();
      if (format == Format.json) {
        out.println(new JsonMapper().writeValueAsString(object(report)));
      } else {
        print(out, report);
      }
      out.flush();
      return report.queries() == 0 ? Commands.REFUSED : 0;
    }

    private static void print(PrintWriter out, Evaluation.Report report) {
      out.println(Commands.say("search.eval.read", report.texts(), report.queries()));
      if (report.withTitle() > 0) {
        out.println(Commands.say("search.eval.titles", report.withTitle()));
      }
      if (report.titleIsQuery()) {
        out.println(Commands.say("search.eval.title-is-query"));
      }
      if (report.repeated() > 0) {
        out.println(Commands.say("search.eval.repeated", report.repeated()));
      }
      if (report.judgedButAbsent() > 0) {
        out.println(Commands.say("search.eval.absent", report.judgedButAbsent()));
      }
      if (report.queries() == 0) {
        out.println(Commands.say("search.eval.nothing"));
      }
      out.println();
      String line = "%-10s  %-18s  %9s  %10s  %6s  %7s  %9s%n";
      out.printf(
          line, "queries", "system", "recall@10", "recall@100", "MRR@10", "nDCG@10", "queries/s");
      for (Evaluation.Row row : report.rows()) {
        var s = row.scores();
        out.printf(
            line,
            row.stripped() ? "stripped" : "given",
            row.system(),
            number(s.recall10()),
            number(s.recall100()),
            number(s.mrr10()),
            number(s.ndcg10()),
            String.format(Locale.ROOT, "%.0f", row.queriesPerSecond()));
      }
    }

    private static String number(double value) {
      return String.format(Locale.ROOT, "%.4f", value);
    }

    private static Map<String, Object> object(Evaluation.Report report) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("format", "bang-giao-search-eval/1");
      all.put("texts", report.texts());
      all.put("texts_with_title", report.withTitle());
      all.put("texts_repeated", report.repeated());
      all.put("queries", report.queries());
      all.put("judged_but_absent", report.judgedButAbsent());
      all.put("title_is_query", report.titleIsQuery());
      List<Object> rows = new ArrayList<>();
      for (Evaluation.Row row : report.rows()) {
        Map<String, Object> r = new LinkedHashMap<>();
        r.put("system", row.system());
        r.put("queries", row.stripped() ? "stripped" : "given");
        r.put("recall@10", row.scores().recall10());
        r.put("recall@100", row.scores().recall100());
        r.put("mrr@10", row.scores().mrr10());
        r.put("ndcg@10", row.scores().ndcg10());
        r.put("queries_per_second", row.queriesPerSecond());
        rows.add(r);
      }
      all.put("rows", rows);
      return all;
    }

    /** TREC's form: query, Q0, text, rank, score, name of the run. */
    private static void write(@Nullable Path file, List<Evaluation.Ranking> rankings)
        throws IOException {
      if (file == null) {
        return;
      }
      try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
        for (Evaluation.Ranking ranking : rankings) {
          int rank = 1;
          for (TextIndex.Found f : ranking.found()) {
            out.printf(
                Locale.ROOT,
                "%s Q0 %s %d %.6f bang-giao%n",
                ranking.query(),
                f.id(),
                rank++,
                f.score());
          }
        }
      }
    }
  }
}
