package org.banggiao.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body named in the text; {@code id} is the gazetteer's, null when the gazetteer has none. */
public record BodyMention(String name, @Nullable String id, List<Span> mentions) {
  public BodyMention {
    mentions = List.copyOf(mentions);
  }
}
