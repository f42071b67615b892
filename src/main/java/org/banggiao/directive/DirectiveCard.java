package org.banggiao.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banggiao.document.Document;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.banggiao.shell.HomeCard;
import org.banggiao.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Page one: conference documents with proposals that still wait for a person. */
@Component
class DirectiveCard implements HomeCard {

  private static final int MOST = 5;

  private final Conferences conferences;
  private final Documents documents;
  private final Words words;

  DirectiveCard(Conferences conferences, Documents documents, Words words) {
    this.conferences = conferences;
    this.documents = documents;
    this.words = words;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public @Nullable Section on(LocalDate day, Actor reader) {
    if (!reader.has(Role.OFFICER, Role.FOLLOW_UP, Role.LEADER)) {
      return null;
    }
    Map<Long, String> waiting = conferences.waitingDocuments();
    Map<Long, Integer> open = documents.open(waiting.keySet(), "DIRECTIVE");
    List<Long> shown = waiting.keySet().stream().filter(open::containsKey).limit(MOST).toList();
    Map<Long, Document> named = documents.all(shown);
    List<Line> lines = new ArrayList<>();
    for (Long id : shown) {
      Document d = named.get(id);
      if (d != null) {
        String conference = waiting.getOrDefault(id, "");
        lines.add(
            Line.of(
                d.label(),
                "/ban/chi-dao/van-ban/" + id,
                d.label().contains(conference) ? "" : conference,
                words.say(words.locale(), "directive.card.open", open.getOrDefault(id, 0))));
      }
    }
    return lines.isEmpty()
        ? null
        : new Section("directive.card", Shape.LINES, false, "/ban/chi-dao", lines);
  }
}
