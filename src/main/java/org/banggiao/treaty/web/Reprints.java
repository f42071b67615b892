package org.banggiao.treaty.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.banggiao.paper.Papers;
import org.banggiao.paper.Reprint;
import org.springframework.stereotype.Component;

/**
 * Texts as PDF. A long one takes a processor seconds and everyone may ask for it: one is made at a
 * time, and kept until others were asked for more lately, or a day has gone.
 */
@Component
class Reprints {

  private static final int MOST = 60;

  private final Map<Reprint, byte[]> made =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Reprint, byte[]> eldest) {
          return size() > MOST;
        }
      };

  synchronized byte[] pdf(Reprint reprint) {
    return made.computeIfAbsent(reprint, Papers::pdf);
  }
}
