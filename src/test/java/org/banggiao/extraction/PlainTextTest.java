package org.banggiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.extraction.ExtractionExamples.LETTER;
import static org.banggiao.extraction.ExtractionExamples.text;
import static org.banggiao.extraction.ExtractionExamples.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.banggiao.extraction.Extraction.Extracted;
import org.banggiao.extraction.Extraction.Note;
import org.banggiao.extraction.Extraction.NoteCode;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void composedUtf8WithLfIsKeptCharacterForCharacter() {
    String file = "\n  " + LETTER + "\u00A0\u200B\n\n\tMột là,  “theo dõi” …\u200E\n \n\n";
    assertThat(text(utf8(file), "a.txt").text()).isEqualTo(file);
  }

  @Test
  void crlfBecomesLfAndNulIsRemoved() {
    Extracted e = text(utf8("Một\r\nhai\rba\0 bốn\uFFFE"), "a.txt");
    assertThat(e.text()).isEqualTo("Một\nhai\nba bốn");
    assertThat(e.notes()).contains(new Note(NoteCode.CONTROLS_REMOVED, "2"));
  }

  @Test
  void decomposedTextIsComposed() {
    String nfd = Normalizer.normalize(LETTER, Normalizer.Form.NFD);
    assertThat(text(utf8(nfd), "a.txt").text()).isEqualTo(LETTER);
  }

  @Test
  void byteOrderMarksAreReadAndNotKept() {
    assertThat(text(utf8("\uFEFF" + LETTER), "a.txt").text()).isEqualTo(LETTER);
    assertThat(text(("\uFEFF" + LETTER).getBytes(StandardCharsets.UTF_16LE), "a.txt").text())
        .isEqualTo(LETTER);
    assertThat(text(("\uFEFF" + LETTER).getBytes(StandardCharsets.UTF_16BE), "a.txt").text())
        .isEqualTo(LETTER);
  }

  @Test
  void utf16WithoutMarkIsFoundByItsZeros() {
    String mostlyAscii = "Nghi dinh 30/2020, dieu 5: " + LETTER;
    assertThat(text(mostlyAscii.getBytes(StandardCharsets.UTF_16LE), "a.txt").text())
        .isEqualTo(mostlyAscii);
  }

  @Test
  void windows1258IsComposed() {
    String half = halfComposed(LETTER);
    Extracted e = text(half.getBytes(Charset.forName("windows-1258")), "a.txt");
    assertThat(e.text()).isEqualTo(LETTER);
    assertThat(e.notes()).contains(new Note(NoteCode.CHARSET_GUESSED, "windows-1258"));
  }

  @Test
  void tcvn3BytesAreRecognisedAndConverted() {
    byte[] bytes =
        "Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc, trong n¨m nay tr\u00ADêng hîp"
            .getBytes(StandardCharsets.ISO_8859_1);
    Extracted e = text(bytes, "a.txt");
    assertThat(e.text())
        .isEqualTo(
            "Cộng hoà xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc, trong năm nay trường hợp");
    assertThat(e.notes()).contains(new Note(NoteCode.LEGACY_CONVERTED, "TCVN3"));
  }

  @Test
  void vniBytesAreRecognisedAndConverted() {
    byte[] bytes =
        "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp, töï do, trong nöôùc"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(text(bytes, "a.txt").text())
        .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập, tự do, trong nước");
  }

  @Test
  void overwhelmingViqrIsConverted() {
    byte[] bytes =
        utf8("Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam, ddo^.c la^.p, tu+. do, ha.nh phu'c");
    assertThat(text(bytes, "a.txt").text())
        .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, tự do, hạnh phúc");
  }

  @Test
  void englishWithApostrophesIsNoViqr() {
    String english =
        "Don't they've it? We can't say. \"La la\", she'd answered. It's a' right (a^2 + b^2)?";
    Extracted e = text(utf8(english), "a.txt");
    assertThat(e.text()).isEqualTo(english);
    assertThat(e.notes()).isEmpty();
  }

  @Test
  void frenchAndPortugueseAreNotTakenForLegacyVietnamese() {
    String french =
        "L'été dernier, à Genève, le délégué français a été reçu; São Tomé, Côte d'Ivoire, Köln, señor.";
    Extracted e = text(utf8(french), "a.txt");
    assertThat(e.text()).isEqualTo(french);
    assertThat(e.offers()).isEmpty();
  }

  @Test
  void fewLegacyWordsInUnicodeTextAreOfferedNotConverted() {
    String mixed = LETTER + " Căn cứ vµo ®iều 20 và c¸c tr\u00ADêng hợp. Cỡ 5 µm, ©2026, Windows®.";
    Extracted e = text(utf8(mixed), "a.txt");
    assertThat(e.text()).isEqualTo(mixed);
    assertThat(e.offers().stream().map(Extraction.LegacyOffer::converted))
        .containsExactly("vào", "điều", "các", "trường");
    assertThat(e.offers().stream().map(o -> e.text().substring(o.start(), o.end())))
        .containsExactly("vµo", "®iều", "c¸c", "tr\u00ADêng");
  }

  @Test
  void brokenUtf8BecomesReplacementCharactersWithANote() {
    byte[] bytes = utf8(LETTER);
    bytes[2] = (byte) 0xFF;
    Extracted e = text(bytes, "a.txt");
    assertThat(e.text()).contains("\uFFFD").endsWith(LETTER.substring(20));
    assertThat(e.notes().getFirst().code()).isEqualTo(NoteCode.INVALID_BYTES);
  }

  @Test
  void pastedTextGoesThroughTheSameDoor() {
    assertThat(ExtractionExamples.DOOR.extractPasted("Một\r\nhai"))
        .isInstanceOfSatisfying(Extracted.class, e -> assertThat(e.text()).isEqualTo("Một\nhai"));
  }

  private static String halfComposed(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      String d = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      String tone = d.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      out.append(
              Normalizer.normalize(
                  d.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC))
          .append(tone);
    }
    return out.toString();
  }
}
