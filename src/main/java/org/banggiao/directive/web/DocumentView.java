package org.banggiao.directive.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banggiao.directive.Conference;
import org.banggiao.directive.Directive;
import org.banggiao.document.Coverage;
import org.banggiao.document.Document;
import org.banggiao.organisation.Body;
import org.banggiao.reading.Alignment;
import org.banggiao.task.TaskEvent;
import org.jspecify.annotations.Nullable;

/**
 * A document beside what it directs.
 *
 * @param kind kind of proposal shown
 * @param counts open and all, by kind; figures too, which have their own page
 * @param items of that kind on this leaf, in reading order, those rejected last
 * @param selected the item shown open, if any
 * @param cuts offsets at which the selected proposal may be cut, each with the words that follow
 * @param stories of the tasks under the selected directive
 * @param reported conferences the document is attached to, or seems to report
 * @param leaf from 1, of {@code leaves}: a book is shown a part at a time
 * @param may whether the reader may decide
 * @param recorded what those conferences were given already, read from other documents
 */
public record DocumentView(
    Document document,
    String kind,
    Map<String, Count> counts,
    List<Para> paras,
    List<Item> items,
    @Nullable Item selected,
    Map<Integer, String> cuts,
    Map<Long, List<TaskEvent>> stories,
    Map<Long, Body> bodies,
    List<Conference> conferences,
    List<Conference> reported,
    Coverage coverage,
    LocalDate day,
    int leaf,
    int leaves,
    boolean may,
    List<Directive> recorded) {

  /** How many proposals of a kind there are, and how many wait for a person. */
  public record Count(int open, int all) {}

  public String path() {
    return "/ban/chi-dao/van-ban/" + document.id();
  }

  /** This page with an item shown open. */
  public String at(Item item) {
    return path() + "?loai=" + kind + "&viec=" + item.anchor() + "#" + item.anchor();
  }

  public boolean shows(Item item) {
    return selected != null && selected.anchor().equals(item.anchor());
  }

  public String name(long body, boolean english) {
    Body b = bodies.get(body);
    return b == null ? "" : b.name(english);
  }

  /** A directive on record that says the same as an open proposal, or much of it. */
  public @Nullable Directive like(Item item) {
    return !item.open() || !item.kind().equals("DIRECTIVE")
        ? null
        : recorded.stream()
            .filter(d ->
                Alignment.match(d.source().quote(), item.quote()) != Alignment.Match.ONLY_IN_FIRST)
            .findFirst()
            .orElse(null);
  }

  public int confirmed() {
    return (int) items.stream().filter(i -> i.directive() != null).count();
  }

  public int open() {
    return (int) items.stream().filter(Item::open).count();
  }
}
