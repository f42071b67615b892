package org.banggiao.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banggiao.kernel.Refusal;

/** Cuts the text of a clause into tokens; linear in its length. */
final class Lexer {

  /** Characters; a clause is some lines, and this is some hundred pages. */
  static final int LONGEST = 500_000;

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<space>\\s+|#[^\\n]*)"
              + "|(?<date>\\d{4}-\\d{2}-\\d{2})"
              + "|(?<number>\\d+(?:\\.\\d+)?)"
              + "|(?<word>[\\p{L}_][\\p{L}\\p{M}\\p{N}_.'’-]*)"
              + "|\"(?<quoted>[^\"\\n]*)\""
              + "|(?<sign>>=|<=|[-+(),{}%/;:<>=≥→])");

  private Lexer() {}

  static List<Token> tokens(String text) {
    if (text.length() > LONGEST) {
      throw Refusal.tooLarge("clause.long", LONGEST);
    }
    List<Token> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!m.region(at, text.length()).lookingAt()) {
        int end = text.offsetByCodePoints(at, 1);
        throw Cursor.fault(text, at, text.substring(at, end), "word number date ( ) , + ;");
      }
      for (String kind : List.of("date", "number", "word", "quoted", "sign")) {
        if (m.group(kind) != null) {
          tokens.add(token(kind, m.group(kind), at));
        }
      }
      at = m.end();
    }
    tokens.add(new Token(Token.Kind.END, "", text.length()));
    return tokens;
  }

  private static Token token(String kind, String text, int at) {
    return switch (kind) {
      case "date" -> new Token(Token.Kind.DATE, text, at);
      case "number" -> new Token(Token.Kind.NUMBER, text, at);
      case "word" -> new Token(Token.Kind.WORD, text, at);
      case "quoted" -> new Token(Token.Kind.QUOTED, text, at);
      default -> new Token(Token.Kind.SIGN, text.equals("≥") ? ">=" : text, at);
    };
  }
}
