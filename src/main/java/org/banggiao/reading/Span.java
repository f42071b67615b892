package org.banggiao.reading;

/**
 * A piece of a text: character offsets (UTF-16 units, which for official Vietnamese text are also
 * code points), start in, end out.
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The characters themselves; the text must be the one the span was read from. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
