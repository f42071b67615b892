package org.banggiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"extraction", "extraction_en"})
  void everyProblemAndNoteHasItsWords(String bundle) throws IOException {
    Properties words = new Properties();
    try (var in = getClass().getResourceAsStream("/messages/" + bundle + ".properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Stream<String> keys =
        Stream.concat(
            Stream.of(ExtractionProblem.values()).map(ExtractionProblem::wordsKey),
            Stream.of(Extraction.NoteCode.values())
                .map(n -> new Extraction.Note(n, "").wordsKey()));
    assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys.toList());
  }
}
