package org.banggiao.directive.web;

import java.util.List;
import org.banggiao.directive.Directive;
import org.banggiao.directive.Wording;
import org.banggiao.document.Proposal;
import org.banggiao.kernel.PassageRef;
import org.banggiao.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * One thing beside the text: a proposal, the directive made of it, the tasks given from that.
 *
 * @param proposal null when a person recorded the directive without one
 * @param directive null while nothing is made of the proposal, or something else was
 * @param paragraph number of the line it begins in
 * @param tasks those under the directive that the reader may see
 */
public record Item(
    @Nullable Proposal proposal, @Nullable Directive directive, int paragraph, List<Task> tasks) {

  /** Unique on the page and stable: {@code v12} for a proposal, {@code d3} without one. */
  public String anchor() {
    return proposal != null ? "v" + proposal.id() : "d" + (directive == null ? 0 : directive.id());
  }

  /** Whether an address names this item, by its proposal or by the directive made of it. */
  boolean named(String address) {
    return anchor().equals(address)
        || (directive != null && ("d" + directive.id()).equals(address));
  }

  public PassageRef passage() {
    if (directive != null) {
      return directive.source().passage();
    }
    if (proposal == null) {
      throw new IllegalStateException("an item is a proposal or a directive");
    }
    return proposal.passage();
  }

  public String title() {
    return directive != null ? directive.title() : Wording.suggest(quote());
  }

  public String quote() {
    return directive != null
        ? directive.source().quote()
        : proposal == null ? "" : proposal.quote();
  }

  public boolean open() {
    return proposal != null && proposal.open();
  }

  public boolean rejected() {
    return proposal != null && proposal.state().equals("REJECTED");
  }

  /** What the rule read, or empty. */
  public String read(String field) {
    return proposal == null ? "" : proposal.field(field);
  }

  public String kind() {
    return proposal == null ? "DIRECTIVE" : proposal.kind();
  }
}
