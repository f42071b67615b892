package org.banggiao.syllable;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The keys of a text handed to an index, without cutting the text again for each field. */
final class KeyStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

  private final Keys keys;
  private final boolean marks;
  private final boolean pairs;
  private int next;
  private int nextWhole;

  KeyStream(Keys keys, boolean marks, boolean pairs) {
    this.keys = keys;
    this.marks = marks;
    this.pairs = pairs;
  }

  @Override
  public void reset() {
    next = 0;
    nextWhole = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!pairs && whole()) {
      return true;
    }
    if (next + (pairs ? 1 : 0) >= keys.size()) {
      return false;
    }
    append(next);
    if (pairs) {
      term.append(' ');
      append(next + 1);
    }
    offset.setOffset(keys.start(next), keys.end(pairs ? next + 1 : next));
    step.setPositionIncrement(1);
    next++;
    return true;
  }

  /** A whole number comes right after its first part, at the same place. */
  private boolean whole() {
    var wholes = keys.wholeList();
    if (nextWhole >= wholes.size() || wholes.get(nextWhole).token() != next - 1) {
      return false;
    }
    Keys.Whole whole = wholes.get(nextWhole++);
    term.append(whole.key());
    offset.setOffset(keys.start(whole.token()), keys.end(whole.lastToken()));
    step.setPositionIncrement(0);
    return true;
  }

  private void append(int token) {
    int from = keys.from(token, marks);
    int length = keys.to(token, marks) - from;
    int before = term.length();
    char[] buffer = term.resizeBuffer(before + length + 1);
    System.arraycopy(keys.chars(), from, buffer, before, length);
    term.setLength(before + length);
  }
}
