package org.banggiao;

import java.util.List;
import java.util.Locale;
import org.banggiao.kernel.DomainEvent;
import org.banggiao.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** In tests, an act that has no words in both languages fails where it is told. */
@Component
public class ActCatalogue {

  private final Words words;

  ActCatalogue(Words words) {
    this.words = words;
  }

  @EventListener
  public void check(DomainEvent event) {
    for (Locale locale : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
      if (!words.has(locale, "act." + event.act())) {
        throw new AssertionError("act." + event.act() + " has no words in " + locale);
      }
    }
  }
}
