package org.banggiao.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banggiao.document.Document;
import org.banggiao.document.Proposal;

/**
 * One proposal with what can be done with it.
 *
 * @param before some characters in front of it
 * @param after some characters behind it
 * @param origins what it was split or merged from
 * @param neighbours open ones of its kind right before and right after it
 */
public record ProposalView(
    Document document,
    Proposal proposal,
    String before,
    String after,
    List<Proposal> origins,
    List<Proposal> neighbours) {

  private static final Pattern JOINT =
      Pattern.compile("[;.:,]\\s+(?=\\S)|\\n+|\\s+(?=và |và\\s|đồng thời )");

  /**
   * A place where the quote can be cut.
   *
   * @param at offset into the text
   */
  public record Cut(int at, String left, String right) {}

  /** After each clause: a person chooses one without counting characters. */
  public List<Cut> cuts() {
    List<Cut> cuts = new ArrayList<>();
    Matcher m = JOINT.matcher(proposal.quote());
    while (m.find() && cuts.size() < 40) {
      int at = m.end();
      cuts.add(
          new Cut(
              proposal.start() + at,
              tail(proposal.quote().substring(0, at).strip()),
              head(proposal.quote().substring(at).strip())));
    }
    return cuts;
  }

  private static String tail(String text) {
    return text.length() <= 60 ? text : "…" + text.substring(text.length() - 59);
  }

  private static String head(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }

  /** What the rule read, in a stable order. */
  public Map<String, String> fields() {
    return new TreeMap<>(proposal.fields());
  }

  public String path() {
    return document.path() + "/de-xuat/" + proposal.id();
  }
}
