package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into numbered passages: parts, paragraphs, sentences. The same text gives the same.
 */
public final class Passages {
  private Passages() {}

  /** All passages, in order of start, the larger first. Linear in the text. */
  public static List<Passage> of(String text) {
    Plain plain = Plain.of(text);
    Source s = new Source(plain.text);
    List<Passage> out = new ArrayList<>();
    int part = 0;
    int sentence = 0;
    for (int l = 0; l < s.lines.size; l++) {
      if (isPart(s, l)) {
        int next = l + 1;
        while (next < s.lines.size && !isPart(s, next)) {
          next++;
        }
        out.add(passage(plain, Passage.Kind.PART, ++part, 0, s.start(l), s.end(next - 1)));
      }
      out.add(passage(plain, Passage.Kind.PARAGRAPH, l + 1, part, s.start(l), s.end(l)));
      for (;
          sentence < s.sentences.size && s.sentences.from(sentence) < s.lines.to(l);
          sentence++) {
        int start = s.tokens.start[s.sentences.from(sentence)];
        int end = s.tokens.end[s.sentences.to(sentence) - 1];
        out.add(passage(plain, Passage.Kind.SENTENCE, sentence + 1, l + 1, start, end));
      }
    }
    return out;
  }

  private static Passage passage(
      Plain plain, Passage.Kind kind, int number, int parent, int start, int end) {
    Span span = plain.back(start, end);
    return new Passage(kind, number, parent, span.start(), span.end());
  }

  private static boolean isPart(Source s, int l) {
    if (MarkedLines.heading(s, l)) {
      return true;
    }
    Markers.Marker m = Markers.at(s.tokens, s.lines.from(l), true);
    return m != null && m.style() == Markers.Style.ROMAN && !s.closed(l);
  }
}
