package org.banggiao.review;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banggiao.directive.ClosureLine;
import org.banggiao.directive.Conference;
import org.banggiao.directive.Conferences;
import org.banggiao.directive.Directive;
import org.banggiao.directive.Directives;
import org.banggiao.directive.Note;
import org.banggiao.document.Documents;
import org.banggiao.indicator.Definition;
import org.banggiao.indicator.Figure;
import org.banggiao.indicator.Indicators;
import org.banggiao.indicator.Observation;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Words;
import org.banggiao.task.Proof;
import org.banggiao.task.Task;
import org.banggiao.task.TaskState;
import org.banggiao.task.Tasks;
import org.springframework.stereotype.Component;

/** What the registers hold about a year, offered to the review. Asks the doors; keeps nothing. */
@Component
class Material {

  private static final Set<String> PARTNERSHIPS = Set.of("partners", "relations");
  private static final Set<String> ACTIVITIES =
      Set.of("hl_activities", "hl_out", "hl_in", "agreements_signed");

  private final Conferences conferences;
  private final Directives directives;
  private final Tasks tasks;
  private final Indicators indicators;
  private final Documents documents;
  private final FigureTable table;
  private final Words words;
  private final InstantSource clock;

  Material(
      Conferences conferences,
      Directives directives,
      Tasks tasks,
      Indicators indicators,
      Documents documents,
      FigureTable table,
      Words words,
      InstantSource clock) {
    this.conferences = conferences;
    this.directives = directives;
    this.tasks = tasks;
    this.indicators = indicators;
    this.documents = documents;
    this.table = table;
    this.words = words;
    this.clock = clock;
  }

  List<Suggestion> of(int year, Actor reader) {
    List<Suggestion> offered = new ArrayList<>();
    conferences.planning(year).ifPresent(c -> outcomes(c, year, reader, offered));
    conferences.reviewing(year).ifPresent(c -> said(c, offered));
    figures(year, offered);
    return offered;
  }

  /** What came of the directives given for the year. */
  private void outcomes(Conference given, int year, Actor reader, List<Suggestion> offered) {
    LocalDate end = LocalDate.of(year, 12, 31);
    for (Directive d : directives.of(given.id())) {
      List<Task> under = tasks.of(d.ref(), reader);
      for (Task t : under) {
        if (t.state() == TaskState.ACCEPTED && t.closedOn() != null) {
          result(t, reader, offered);
        }
        boolean late =
            t.due() != null
                && !t.due().isAfter(end)
                && (t.closedOn() == null || t.closedOn().isAfter(t.due()));
        if (late) {
          offer(
              offered,
              Part.SHORTCOMINGS,
              "late:" + t.id(),
              words.say(Words.VIETNAMESE, "review.finding.late", d.title()),
              d.source());
        }
      }
      if (under.stream().noneMatch(t -> t.state() == TaskState.ACCEPTED)) {
        offer(
            offered,
            Part.SHORTCOMINGS,
            "open:" + d.id(),
            words.say(Words.VIETNAMESE, "review.finding.none", d.title()),
            d.source());
      }
    }
  }

  /** An accepted task is told by the passages that prove it. */
  private void result(Task task, Actor reader, List<Suggestion> offered) {
    int n = 0;
    for (Proof p :
        tasks.story(task.id(), reader).stream().flatMap(e -> e.deed().proofs().stream()).toList()) {
      if (p.kind() == Proof.Kind.PASSAGE) {
        PassageRef at = p.passage();
        Citation c = documents.cite(at.document(), at.start(), at.end());
        offer(offered, Part.RESULTS, "task:" + task.id() + "." + ++n, c.quote().strip(), c);
      }
    }
  }

  /** What the conference of the year itself said: situation, results, lessons, tasks ahead. */
  private void said(Conference held, List<Suggestion> offered) {
    for (Note note : directives.notes(held.id())) {
      Part part =
          switch (note.kind()) {
            case "LESSON" -> Part.LESSONS;
            case "RESULT" -> Part.RESULTS;
            default -> Part.SITUATION;
          };
      offer(offered, part, "note:" + note.id(), Finding.sentence(note.source()), note.source());
    }
    for (Directive d : directives.of(held.id())) {
      offer(
          offered,
          Part.DIRECTIONS,
          "directive:" + d.id(),
          Finding.sentence(d.source()),
          d.source());
    }
  }

  /** A wording that would bring a number of its own gives way to the passage itself. */
  private static void offer(
      List<Suggestion> offered, Part part, String source, String wording, Citation citation) {
    Finding finding;
    try {
      finding = new Finding(wording, List.of(), List.of(citation));
    } catch (Refusal numbers) {
      finding = new Finding(Finding.sentence(citation), List.of(), List.of(citation));
    }
    offered.add(new Suggestion(part, source, finding));
  }

  private void figures(int year, List<Suggestion> offered) {
    AsOf now = AsOf.on(Days.today(clock));
    for (Definition d : indicators.list()) {
      Optional<Figure> figure = indicators.ofYear(d, year, now);
      if (figure.isEmpty() || figure.get().open()) {
        continue;
      }
      Observation o = figure.get().shown();
      if (o.citation() == null) {
        continue;
      }
      offered.add(
          new Suggestion(
              part(d.code()),
              "observation:" + o.id(),
              new Finding(
                  words.say(Words.VIETNAMESE, "review.finding.figure", letters(d.nameVi())),
                  List.of(new PrintedFigure(RecordRef.of("observation", o.id()), table.printed(o))),
                  List.of(o.citation()))));
    }
  }

  /** A name without digits: numbers stand in figures only. */
  private static String letters(String name) {
    return name.replaceAll("\\d+", "").replaceAll("\\s+", " ").strip();
  }

  private static Part part(String code) {
    return PARTNERSHIPS.contains(code)
        ? Part.PARTNERSHIPS
        : ACTIVITIES.contains(code) ? Part.ACTIVITIES : Part.FIGURES;
  }

  private boolean english() {
    return words.locale().getLanguage().equals("en");
  }

  /** Contradictions undecided and directives without a line. */
  List<Checks.Problem> problems(int year, Actor reader) {
    List<Checks.Problem> problems = new ArrayList<>();
    AsOf now = AsOf.on(Days.today(clock));
    for (int y : new int[] {year - 1, year}) {
      for (Figure f : indicators.openContradictions("" + y, now)) {
        problems.add(
            new Checks.Problem(
                "review.kind.contradiction",
                "clash",
                "review.problem.contradiction",
                List.of(indicators.get(f.indicator()).name(english()), "" + y),
                "/ban/chi-so/" + f.indicator()));
      }
    }
    conferences
        .reviewing(year)
        .ifPresent(held -> {
          for (ClosureLine line : conferences.closureTable(held.id())) {
            if (line.closure() == null) {
              problems.add(
                  new Checks.Problem(
                      "review.kind.closure",
                      "wait",
                      "review.problem.closure",
                      List.of(line.directive().number(), line.directive().title()),
                      "/ban/chi-dao/hoi-nghi/" + held.id() + "/doi-chieu"));
            }
          }
        });
    return problems;
  }

  /** The conference that answers for the directives of the year, where it is on record. */
  Optional<Long> conference(int year) {
    return conferences.reviewing(year).map(Conference::id);
  }

  List<ClosureRow> closure(int year) {
    return conferences.reviewing(year).stream()
        .flatMap(held -> conferences.closureTable(held.id()).stream())
        .map(line ->
            new ClosureRow(
                line.directive().number(),
                line.directive().title(),
                line.directive().source(),
                words.say(
                    Words.VIETNAMESE,
                    line.closure() == null
                        ? "review.closure.open"
                        : "task.verdict." + line.closure().verdict()),
                line.closure() == null ? "" : line.closure().result(),
                line.closure() == null ? List.of() : line.closure().citations()))
        .toList();
  }

  /**
   * Whether the year rests on demonstration data; told by the data, however the product was run.
   */
  boolean invented(int year) {
    return Stream.of(conferences.planning(year), conferences.reviewing(year))
        .flatMap(Optional::stream)
        .anyMatch(Conference::invented);
  }
}
