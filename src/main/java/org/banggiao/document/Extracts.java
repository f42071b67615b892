package org.banggiao.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the extraction for the text of a file. */
@Component
class Extracts {

  Found of(Path file, String fileName) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text =
          Normalizer.normalize(new String(bytes, StandardCharsets.UTF_8), Normalizer.Form.NFC)
              .replace("\r\n", "\n")
              .replace("\0", "");
      return text.isBlank()
          ? new Found.None("EMPTY", "text/plain", "")
          : new Found.Text(text, "text/plain", "", "", List.of(), null, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
