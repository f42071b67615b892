package org.banggiao.reading;

import org.jspecify.annotations.Nullable;

/**
 * One text prepared for the rules: tokens, lines (the paragraphs of extracted text), sentences
 * within lines, and which lines are set aside. Offsets here are of the plain text.
 */
final class Source {
  final String text;
  final Tokens tokens;
  final Pieces lines = new Pieces();
  final Pieces sentences = new Pieces();
  final Aside.@Nullable Kind[] aside;

  /** The line that is the title, or -1. */
  final int titleLine;

  Source(String text) {
    this.text = text;
    this.tokens = Tokens.of(text);
    cutLines();
    for (int l = 0; l < lines.size; l++) {
      Sentences.cut(tokens, lines.from(l), lines.to(l), sentences);
    }
    this.aside = new Aside.@Nullable Kind[lines.size];
    this.titleLine = Asides.mark(this);
  }

  private void cutLines() {
    int first = 0;
    for (int i = 0; i <= tokens.size; i++) {
      if (i == tokens.size || tokens.kind[i] == Tokens.BREAK) {
        if (i > first) {
          lines.add(first, i);
        }
        first = i + 1;
      }
    }
  }

  /** Where the line begins in the text. */
  int start(int line) {
    return tokens.start[lines.from(line)];
  }

  /** Where the line's last token ends. */
  int end(int line) {
    return tokens.end[lines.to(line) - 1];
  }

  int length(int line) {
    return end(line) - start(line);
  }

  /** The sentence that holds the token. */
  int sentenceOf(int token) {
    return Math.max(0, sentences.holding(token));
  }

  int lineOf(int token) {
    return Math.max(0, lines.holding(token));
  }

  /** The line is the document's own words. */
  boolean own(int line) {
    return aside[line] == null;
  }

  /** The last token of the line is a mark that closes a sentence. */
  boolean closed(int line) {
    int last = lines.to(line) - 1;
    while (last > lines.from(line) && tokens.anyMark(last, "”\"»’')]")) {
      last--;
    }
    return tokens.anyMark(last, ".!?…;:");
  }
}
