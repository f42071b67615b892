package org.banggiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegacyEncodingTest {

  /** Every Vietnamese letter that is not ASCII, small and capital: 134. */
  static Stream<String> letters() {
    List<String> all = new ArrayList<>();
    for (String vowel : "a ă â e ê i o ô ơ u ư y".split(" ")) {
      for (String tone : List.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")) {
        all.add(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC));
      }
    }
    all.add("đ");
    all.removeIf(l -> l.charAt(0) < 0x80);
    return all.stream().flatMap(l -> Stream.of(l, l.toUpperCase(Locale.ROOT)));
  }

  @Test
  void thereAre134LettersToConvert() {
    assertThat(letters().distinct()).hasSize(134);
  }

  static Stream<String> tcvn3() throws IOException {
    try (var in = LegacyEncodingTest.class.getResourceAsStream("/extraction/tcvn3.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("tcvn3")
  void everyTcvn3CodeIsTheLetterOfAnIndependentTable(String row) {
    String code = String.valueOf((char) Integer.parseInt(row.substring(0, 2), 16));
    assertThat(LegacyEncoding.TCVN3.convert(code)).isEqualTo(row.substring(3));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyLetterComesOutOfTcvn3BySmallOrCapitalFont(String letter) {
    boolean capital = !letter.equals(letter.toLowerCase(Locale.ROOT));
    int at = Tcvn3.LETTERS.indexOf(letter.toLowerCase(Locale.ROOT));
    String code = String.valueOf(Tcvn3.CODES.charAt(at));
    assertThat(LegacyEncoding.convertRun(code, capital ? ".VnTimeH" : ".VnTime")).isEqualTo(letter);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyLetterComesOutOfVni(String letter) {
    assertThat(LegacyEncoding.VNI.convert(vni(letter))).isEqualTo(letter);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyLetterComesOutOfViqr(String letter) {
    assertThat(LegacyEncoding.VIQR.convert(viqr(letter) + "n")).isEqualTo(letter + "n");
  }

  @Test
  void aFontNameTellsTheEncodingAlsoWhenAPdfPrefixesIt() {
    assertThat(LegacyEncoding.ofFont("ABCDEF+.VnTimeH,Bold")).contains(LegacyEncoding.TCVN3);
    assertThat(LegacyEncoding.ofFont("VNI-Times")).contains(LegacyEncoding.VNI);
    assertThat(LegacyEncoding.ofFont("Times New Roman")).isEmpty();
  }

  @Test
  void unicodeTypedInALegacyFontIsKept() {
    assertThat(LegacyEncoding.convertRun("Việt Nam à", ".VnTime")).isEqualTo("Việt Nam à");
  }

  @Test
  void capitalFontsGiveCapitals() {
    assertThat(LegacyEncoding.convertRun("Céng hßa x· héi", ".VnTimeH"))
        .isEqualTo("CỘNG HÒA XÃ HỘI");
  }

  @Test
  void aSentenceEndIsNoToneInViqr() {
    assertThat(LegacyEncoding.VIQR.convert("DDa^y la` Vie^.t Nam. Ba.n o+? dda^u?"))
        .isEqualTo("Đây là Việt Nam. Bạn ở đâu?");
  }

  /**
   * The published rule of VNI: plain letter, then one sign for shape and tone together; i, y and đ
   * have own codes.
   */
  private static String vni(String letter) {
    boolean capital = !letter.equals(letter.toLowerCase(Locale.ROOT));
    String d = Normalizer.normalize(letter.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    char base = d.charAt(0);
    char shape =
        d.chars().anyMatch(c -> c == 0x302)
            ? '^'
            : d.indexOf('\u0306') > 0 ? '(' : d.indexOf('\u031B') > 0 ? '+' : ' ';
    int tone = d.chars().map(c -> "\u0301\u0300\u0309\u0303\u0323".indexOf(c)).max().orElse(-1);
    String code =
        switch (base) {
          case 'đ' -> "ñ";
          case 'i' -> "íìæóò".substring(tone, tone + 1);
          case 'y' -> tone == 4 ? "î" : "y" + "ùøûõ".charAt(tone);
          default -> {
            String plain = shape == '+' ? (base == 'o' ? "ô" : "ö") : String.valueOf(base);
            String marks = shape == '^' ? "áàåãäâ" : shape == '(' ? "éèúüëê" : "ùøûõï";
            yield tone >= 0
                ? plain + marks.charAt(tone)
                : shape == '+' ? plain : plain + marks.charAt(5);
          }
        };
    return capital ? code.toUpperCase(Locale.ROOT) : code;
  }

  private static String viqr(String letter) {
    String d = Normalizer.normalize(letter, Normalizer.Form.NFD);
    if (d.equalsIgnoreCase("đ")) {
      return d.equals("đ") ? "dd" : "DD";
    }
    StringBuilder out = new StringBuilder().append(d.charAt(0));
    String marks = "\u0302^\u0306(\u031B+";
    String tones = "\u0301'\u0300`\u0309?\u0303~\u0323.";
    for (String table : List.of(marks, tones)) {
      for (int i = 0; i < table.length(); i += 2) {
        if (d.indexOf(table.charAt(i)) > 0) {
          out.append(table.charAt(i + 1));
        }
      }
    }
    return out.toString();
  }
}
