package org.banggiao.ingest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the United Nations writes an act in its tables: a day and a letter under a heading. */
final class Columns {

  private static final Pattern CELL = Pattern.compile("(.*?\\d{4})\\s*([A-Za-z]{0,2})\\s*");
  private static final Map<String, String> LETTERS = letters();

  private Columns() {}

  private static Map<String, String> letters() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("a", "accession");
    all.put("A", "acceptance");
    all.put("AA", "approval");
    all.put("d", "succession");
    all.put("s", "definitive-signature");
    all.put("c", "formal-confirmation");
    all.put("P", "consent");
    all.put("p", "simplified-procedure");
    all.put("n", "provisional-application");
    return all;
  }

  /** Kind and day of a cell. */
  record Said(String kind, String day) {}

  /** Nothing for an empty cell. A kind that cannot be told is left empty and held back later. */
  static Optional<Said> read(String heading, String cell) {
    String text = cell.replace('\u00a0', ' ').strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher m = CELL.matcher(text);
    if (!m.matches()) {
      return Optional.of(new Said(kind(heading, ""), text));
    }
    return Optional.of(new Said(kind(heading, m.group(2)), m.group(1)));
  }

  private static String kind(String heading, String letter) {
    String h = heading.toLowerCase(Locale.ROOT);
    if (h.startsWith("signature ad ref")) {
      return letter.equals("s") ? "definitive-signature" : "signature-ad-referendum";
    }
    if (h.startsWith("signature")) {
      return letter.equals("d")
          ? "succession-to-signature"
          : letter.equals("s") ? "definitive-signature" : "signature";
    }
    if (h.startsWith("provisional")) {
      return "provisional-application";
    }
    if (!letter.isEmpty()) {
      return LETTERS.getOrDefault(letter, "");
    }
    for (String kind : new String[] {"ratification", "acceptance", "approval", "accession"}) {
      if (h.contains(kind) && !h.contains(kind + "(")) {
        return kind;
      }
    }
    return "";
  }
}
