package org.banggiao.directive.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.directive.Conference;
import org.banggiao.directive.Directive;
import org.banggiao.document.Coverage;
import org.banggiao.document.Document;
import org.banggiao.document.Passage;
import org.banggiao.document.Proposal;
import org.banggiao.kernel.RecordRef;
import org.banggiao.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * A document beside what it directs.
 *
 * @param reported conferences the document is attached to
 * @param selected id of the proposal shown open, or 0
 */
public record DocumentView(
    Document document,
    String text,
    List<Passage> paragraphs,
    List<Proposal> proposals,
    List<Directive> directives,
    Map<RecordRef, List<Task>> tasks,
    List<Conference> conferences,
    List<Conference> reported,
    Coverage coverage,
    long selected) {

  /** The kinds decided on this page; figures are decided on the page of figures. */
  static final Set<String> KINDS =
      Set.of("DIRECTIVE", "LESSON", "RESULT", "ASSESSMENT", "KEYWORD", "THEME");

  private static final int TITLE_WORDS = 12;

  public String slice(Passage p) {
    return text.substring(p.start(), p.end());
  }

  public boolean has(Passage p) {
    return proposals.stream().anyMatch(x -> x.passage().overlaps(p.start(), p.end()));
  }

  public boolean chosen(Passage p) {
    return proposals.stream()
        .anyMatch(x -> x.id() == selected && x.passage().overlaps(p.start(), p.end()));
  }

  /** Number of the paragraph in which the proposal begins. */
  public int paragraph(Proposal p) {
    return paragraphs.stream()
        .filter(x -> p.passage().overlaps(x.start(), x.end()))
        .mapToInt(Passage::number)
        .findFirst()
        .orElse(0);
  }

  public @Nullable Directive made(Proposal p) {
    return directives.stream()
        .filter(d -> d.proposal() != null && d.proposal() == p.id())
        .findFirst()
        .orElse(null);
  }

  public List<Task> under(Directive d) {
    return tasks.getOrDefault(d.ref(), List.of());
  }

  /** Directives recorded by hand, without a proposal. */
  public List<Directive> byHand() {
    return directives.stream().filter(d -> d.proposal() == null).toList();
  }

  /** A short title to begin with: the first words of the quote. */
  public static String title(Proposal p) {
    String[] words = p.quote().strip().split("\\s+");
    String joined =
        String.join(" ", List.of(words).subList(0, Math.min(TITLE_WORDS, words.length)))
            .replaceAll("[,;:.]+$", "");
    return joined.isEmpty()
        ? joined
        : joined.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + joined.substring(1);
  }

  public long open() {
    return proposals.stream().filter(Proposal::open).count();
  }
}
