package org.banggiao.indicator.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banggiao.document.Proposal;
import org.banggiao.indicator.Definition;

/** What a proposed figure of a text would be as an observation; a person decides. */
final class ProposedFigure {

  private static final double ENOUGH = 0.39;
  private static final double NEAR = 0.4;

  private ProposedFigure() {}

  /**
   * The indicator whose name is best covered by what the text counts, words near it counting less;
   * empty when too little of the best name is.
   */
  static String indicator(Proposal p, String around, List<Definition> definitions) {
    Set<String> counted = words(p.field("subject") + " " + p.field("unit"));
    Set<String> near = words(around);
    String best = "";
    double most = ENOUGH;
    for (Definition d : definitions) {
      Set<String> name = words(d.nameVi());
      double said =
          name.stream()
              .mapToDouble(w -> counted.contains(w) ? 1 : near.contains(w) ? NEAR : 0)
              .sum();
      double share = said / name.size();
      if (share > most && sameUnit(p.field("unit"), d.unit())) {
        best = d.code();
        most = share;
      }
    }
    return best;
  }

  /** The value of the text, which is in whole units, in the unit of the definition. */
  static BigDecimal scaled(String value, String unit) {
    BigDecimal whole = new BigDecimal(value);
    BigDecimal scaled = whole.divide(scale(unit)).stripTrailingZeros();
    return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
  }

  private static BigDecimal scale(String unit) {
    String first = unit.split(" ", 2)[0];
    return switch (first) {
      case "tỷ" -> new BigDecimal("1000000000");
      case "triệu" -> new BigDecimal("1000000");
      case "nghìn" -> new BigDecimal("1000");
      default -> BigDecimal.ONE;
    };
  }

  private static boolean sameUnit(String said, String kept) {
    boolean money = said.equals("USD") || kept.contains("USD");
    boolean share = said.equals("%") || kept.equals("%");
    return (!money || (said.equals("USD") && kept.contains("USD")))
        && (!share || said.equals(kept));
  }

  private static Set<String> words(String text) {
    return new HashSet<>(
        Arrays.asList(
            Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\d]+")));
  }
}
