package org.banggiao.reading;

import java.util.List;

/** One body of the gazetteer: stable id, official name, other names it is written by. */
public record Body(String id, String name, List<String> aliases) {
  public Body {
    aliases = List.copyOf(aliases);
  }
}
