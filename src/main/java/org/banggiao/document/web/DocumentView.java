package org.banggiao.document.web;

import java.util.List;
import java.util.Map;
import org.banggiao.document.Coverage;
import org.banggiao.document.Document;
import org.banggiao.document.DocumentAction;
import org.banggiao.document.DocumentText;
import org.banggiao.document.Mark;
import org.banggiao.document.Proposal;
import org.banggiao.document.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Everything the document page shows.
 *
 * @param problem code of why there is no text, or empty
 * @param kind kind of proposal listed beside the text
 * @param counts open and all proposals by kind
 * @param from first highlighted character, or -1
 */
public record DocumentView(
    Document document,
    String problem,
    @Nullable DocumentText text,
    Leaf leaf,
    Map<String, Mark> marks,
    List<Receipt> receipts,
    List<Proposal> proposals,
    String kind,
    Map<String, Integer> counts,
    Coverage coverage,
    List<Document> sameConference,
    List<Document> sameSymbol,
    List<DocumentAction.Link> actions,
    int from,
    int to) {

  public String path() {
    return document.path();
  }

  public boolean mayBeTyped() {
    return document.state().equals("NO_TEXT") || document.state().equals("UNREADABLE");
  }
}
