package org.banggiao.clause;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.banggiao.kernel.Refusal;

/**
 * Walks through the tokens of a clause. Every failure says where, what stood there, and what could.
 */
final class Cursor {

  /** Brackets within brackets: deeper is refused, so that no text can exhaust the stack. */
  static final int DEEPEST = 60;

  private final String text;
  private final List<Token> tokens;
  int at;
  private int depth;

  Cursor(String text) {
    this.text = text;
    this.tokens = Lexer.tokens(text);
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  boolean ended() {
    return peek().kind() == Token.Kind.END;
  }

  void deeper() {
    if (++depth > DEEPEST) {
      throw Refusal.invalid("clause.deep", peek().at(), DEEPEST);
    }
  }

  void shallower() {
    depth--;
  }

  boolean sees(String sign) {
    return peek().is(sign);
  }

  boolean accept(String sign) {
    if (sees(sign)) {
      at++;
      return true;
    }
    return false;
  }

  void expect(String sign) {
    if (!accept(sign)) {
      throw fault(sign);
    }
  }

  /** Tokens a phrase takes here, 0 when it does not stand here: NOT_BEFORE is also "not before". */
  private int length(String phrase) {
    String rest = phrase;
    for (int i = 0; peek(i).kind() == Token.Kind.WORD; i++) {
      String word = peek(i).text().toUpperCase(Locale.ROOT).replace('-', '_');
      if (rest.equals(word)) {
        return i + 1;
      }
      if (!rest.startsWith(word + "_")) {
        return 0;
      }
      rest = rest.substring(word.length() + 1);
    }
    return 0;
  }

  boolean seesWord(String... phrases) {
    for (String phrase : phrases) {
      if (length(phrase) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Takes the longest of the phrases that stands here. */
  boolean word(String... phrases) {
    int longest = 0;
    for (String phrase : phrases) {
      longest = Math.max(longest, length(phrase));
    }
    at += longest;
    return longest > 0;
  }

  int number(int largest) {
    Token token = peek();
    if (token.kind() != Token.Kind.NUMBER
        || token.text().indexOf('.') >= 0
        || token.text().length() > 9
        || Integer.parseInt(token.text()) > largest) {
      throw fault("0-" + largest);
    }
    at++;
    return Integer.parseInt(token.text());
  }

  /** Numbers that treaties write as words, counting and in order. */
  private static final List<List<String>> WORDS =
      List.of(
          List.of("ONE", "FIRST"),
          List.of("TWO", "SECOND"),
          List.of("THREE", "THIRD"),
          List.of("FOUR", "FOURTH"),
          List.of("FIVE", "FIFTH"),
          List.of("SIX", "SIXTH"),
          List.of("SEVEN", "SEVENTH"),
          List.of("EIGHT", "EIGHTH"),
          List.of("NINE", "NINTH"),
          List.of("TEN", "TENTH"),
          List.of("ELEVEN", "ELEVENTH"),
          List.of("TWELVE", "TWELFTH"));

  private int written() {
    for (int n = 0; n < WORDS.size(); n++) {
      if (peek().kind() == Token.Kind.WORD
          && WORDS.get(n).contains(peek().text().toUpperCase(Locale.ROOT))) {
        return n + 1;
      }
    }
    return 0;
  }

  boolean seesNumeral() {
    return peek().kind() == Token.Kind.NUMBER || written() > 0;
  }

  /** A number in figures or in words. */
  int numeral(int largest) {
    int n = written();
    if (n == 0) {
      return number(largest);
    }
    at++;
    return n;
  }

  /** The words up to the next sign, in capitals: what an option is recognised by. */
  String phrase() {
    StringJoiner words = new StringJoiner(" ");
    for (int i = 0; peek(i).kind() == Token.Kind.WORD || peek(i).kind() == Token.Kind.NUMBER; i++) {
      words.add(peek(i).text().toUpperCase(Locale.ROOT).replace('_', ' '));
    }
    return words.toString();
  }

  void skipPhrase() {
    while (peek().kind() == Token.Kind.WORD || peek().kind() == Token.Kind.NUMBER) {
      at++;
    }
  }

  /** A name: quoted, or words and numbers up to a sign or one of the stop words. */
  String name(String... stops) {
    if (peek().kind() == Token.Kind.QUOTED) {
      return next().text();
    }
    StringJoiner name = new StringJoiner(" ");
    while ((peek().kind() == Token.Kind.WORD || peek().kind() == Token.Kind.NUMBER)
        && !seesWord(stops)) {
      name.add(next().text());
    }
    if (name.length() == 0) {
      throw fault("name");
    }
    return name.toString();
  }

  Refusal fault(String expected) {
    Token token = peek();
    return fault(text, token.at(), token.text(), expected);
  }

  /** Arguments: line and column from 1, offset from 0, what stood there, what could stand there. */
  static Refusal fault(String text, int at, String found, String expected) {
    int line = 1;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
      line++;
      start = i + 1;
    }
    return Refusal.invalid(
        "clause.syntax", line, at - start + 1, at, found.isEmpty() ? "∎" : found, expected);
  }
}
