package org.banggiao.paper;

import java.util.List;

/** A "Phụ lục": on its own page, its pages numbered by themselves (Annex I, part I, III.1). */
public record Annex(String title, List<Block> body) {
  public Annex {
    body = List.copyOf(body);
  }
}
