package org.banggiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Files stay short: one above 300 lines says why. */
class FilesTest {

  private static final int LONGEST = 300;
  private static final String REASON = "// Longer than 300 lines because ";

  static boolean tooLong(String text) {
    return text.lines().count() > LONGEST && !text.contains(REASON);
  }

  @Test
  void aFileAbove300LinesSaysWhy() {
    var lengths = new TreeMap<String, Long>();
    for (var file : House.files(House.MAIN, ".java")) {
      lengths.put(file.toString(), House.text(file).lines().count());
    }
    List<Long> sorted = lengths.values().stream().sorted().toList();
    System.out.printf(
        "Files of the product: %d, median %d lines, nine in ten at most %d, longest %d.%n",
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 9 / 10),
        sorted.getLast());
    assertThat(lengths.keySet())
        .filteredOn(file -> tooLong(House.text(java.nio.file.Path.of(file))))
        .isEmpty();
  }

  @Test
  void aLongFileWithoutAReasonIsFound() {
    assertThat(tooLong("line\n".repeat(301))).isTrue();
    assertThat(tooLong("line\n".repeat(300))).isFalse();
    assertThat(tooLong(REASON + "a table is one thing\n" + "line\n".repeat(400))).isFalse();
  }
}
