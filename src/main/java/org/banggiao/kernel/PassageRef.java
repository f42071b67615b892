package org.banggiao.kernel;

/**
 * A span of the extracted text of a document, which never changes once extracted.
 *
 * @param document id of the document
 * @param start offset of the first character (UTF-16 unit), inclusive
 * @param end offset after the last character, exclusive
 */
public record PassageRef(long document, int start, int end) {

  public PassageRef {
    if (start < 0 || end < start) {
      throw Refusal.invalid("passage.span", start, end);
    }
  }

  /** Where the reader sees those very characters. */
  public String path() {
    return "/van-ban/" + document + "?tu=" + start + "&den=" + end + "#doan";
  }

  /** As people and evidence write it: {@code 12:1042-1151}. */
  public String written() {
    return document + ":" + start + "-" + end;
  }

  public boolean overlaps(int otherStart, int otherEnd) {
    return start < otherEnd && otherStart < end;
  }

  public boolean overlaps(PassageRef other) {
    return document == other.document && overlaps(other.start, other.end);
  }
}
