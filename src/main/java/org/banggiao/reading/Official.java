package org.banggiao.reading;

import java.util.List;

/** An office holder named in the text, with every post the text gives and every full mention. */
public record Official(String name, List<Post> posts, List<Span> mentions, String rule) {
  public Official {
    posts = List.copyOf(posts);
    mentions = List.copyOf(mentions);
  }

  /** A post as written; {@code former} when the text says "nguyên". */
  public record Post(String title, boolean former) {}
}
