package org.banggiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts no one writes: the reader stays linear and invents nothing. */
class ReadingLimitsTest {

  @Test
  void anEmptyTextGivesAnEmptyReading() {
    Reading r = Readings.read("", Hints.none());
    assertThat(r.lists()).isEmpty();
    assertThat(r.figures()).isEmpty();
    assertThat(r.title()).isNull();
    assertThat(Passages.of("")).isEmpty();
  }

  /** A million characters of one repeated piece: each costs seconds of one processor, no more. */
  @Test
  void hostileRepetitionsAreReadInLinearTime() {
    List<String> pieces =
        List.of(
            ";",
            "1-",
            "“",
            "\u0301",
            "a ",
            "Một là, a\n",
            "- a\n",
            "phương châm “a, ",
            "yêu cầu a; ",
            "Thủ tướng Phạm Văn An, ",
            "hội nghị tổng kết ",
            "năm 2025 8% ",
            "1. A\na) B\n",
            "I. A\n",
            "đề nghị:\n",
            "quý II ",
            "ba nhiệm vụ: a, ",
            "3 hoàn thành tháng 3 ",
            "(1) a; (2) b; ",
            "Trước hết, a. Bên cạnh đó, b. ",
            "Bộ Ngoại giao: a; ",
            "ba việc. Cần a. ",
            "STT\nNhiệm vụ\nChủ trì\n",
            "STT\tNhiệm vụ\tChủ trì\n1\ta b\tc\n",
            "1. Công tác\nCần a.\n",
            "3 và ",
            "(1) - | ",
            "“ a: ",
            "phương châm “a, b, c” ");
    var clock = java.lang.management.ManagementFactory.getThreadMXBean();
    for (String piece : pieces) {
      String text = piece.repeat(1_000_000 / piece.length());
      long before = clock.getCurrentThreadCpuTime();
      Readings.read(text, Hints.none());
      long spent = clock.getCurrentThreadCpuTime() - before;
      assertThat(Duration.ofNanos(spent)).as(piece).isLessThan(Duration.ofSeconds(5));
    }
  }

  @Test
  void twentyThousandPagesAreReadInSeconds() {
    String page =
        "Một là, xây dựng nền ngoại giao toàn diện trong năm 2025, tăng ít nhất 8%.\n\n".repeat(25);
    assertTimeout(Duration.ofSeconds(60), () -> Readings.read(page.repeat(20_000), Hints.none()));
  }

  @Test
  void decomposedLettersAndInvisibleMarksChangeNothingButOffsets() {
    String plain =
        "Bộ yêu cầu các nhiệm vụ.\n\nMột là, hoàn thành đề án.\n\nHai là, trình báo cáo.";
    String odd =
        java.text.Normalizer.normalize(plain, java.text.Normalizer.Form.NFD)
            .replace("t la", "t\u200B\u200F\u00A0la")
            .replace("Hai", "\u202AHa\u200Di");
    Reading r = Readings.read(odd, Hints.none());
    assertThat(r.lists()).hasSize(1);
    List<Item> items = r.lists().getFirst().items();
    assertThat(items).extracting(Item::order).containsExactly(1, 2);
    assertThat(
            java.text.Normalizer.normalize(
                items.get(1).body().in(odd), java.text.Normalizer.Form.NFC))
        .isEqualTo("trình báo cáo");
  }

  @Test
  void brokenSurrogatesStillPrintAsJson() {
    Reading r = Readings.read("\uD800 Thủ tướng \uDC00 8%", Hints.none());
    assertThat(ReadingJson.toJson("a\uD800b", "", "text/plain", r)).contains("a\\ud800b");
  }
}
