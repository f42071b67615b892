package org.banggiao.review.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banggiao.kernel.Citation;
import org.banggiao.review.Block;
import org.banggiao.review.Checks;
import org.banggiao.review.Edition;
import org.banggiao.review.Part;
import org.banggiao.review.Review;
import org.banggiao.review.YearFigures;

/**
 * What the builder's page shows.
 *
 * @param documents titles of those that are cited
 * @param figures the table of figures, in the part that prints it
 * @param closing the conference whose closure table is annexed, if it is on record
 * @param writes whether the reader words it
 * @param freezes whether the reader issues it
 * @param editing id of the block whose wording is open, or 0
 */
public record ReviewView(
    Review review,
    Part part,
    List<Block> blocks,
    List<Checks.Problem> problems,
    List<Edition> editions,
    Map<Long, String> documents,
    List<YearFigures> figures,
    Optional<Long> closing,
    boolean writes,
    boolean freezes,
    long editing) {

  public List<Part> parts() {
    return List.of(Part.values());
  }

  public List<Block> of(Part wanted) {
    return blocks.stream().filter(b -> b.part() == wanted).toList();
  }

  /** What the part rests on, each passage once, in the order of its sentences. */
  public List<Citation> sources() {
    return of(part).stream().flatMap(b -> b.finding().citations().stream()).distinct().toList();
  }

  /** Kept and all, as the outline counts them. */
  public String count(Part wanted) {
    List<Block> all = of(wanted).stream().filter(b -> !b.dropped()).toList();
    return all.stream().filter(Block::kept).count() + "/" + all.size();
  }

  public boolean open() {
    return of(part).stream().anyMatch(Block::suggested);
  }
}
