package org.banggiao.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banggiao.document.Coverage;
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
    Locale vi = Words.VIETNAMESE;
    List<Line> lines = new ArrayList<>();
    for (Conference c : conferences.list()) {
      for (long id : conferences.documents(c.id())) {
        Coverage coverage = documents.coverage(id, "DIRECTIVE");
        if (coverage.open() > 0 && lines.size() < MOST) {
          Document d = documents.get(id, reader);
          lines.add(
              Line.of(
                  d.label(),
                  "/ban/chi-dao/van-ban/" + id,
                  c.title(),
                  words.say(vi, "directive.card.open", coverage.open())));
        }
      }
    }
    return lines.isEmpty()
        ? null
        : new Section("directive.card", Shape.LINES, false, "/ban/chi-dao", lines);
  }
}
