package org.banggiao.document;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.banggiao.extraction.Extraction;
import org.banggiao.extraction.ExtractionLimits;
import org.banggiao.extraction.Extractions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks the extraction for the text of a file, within the limits of the settings. */
@Component
class Extracts {

  private final Extractions extractions;

  Extracts(
      @Value("${bang-giao.file.limit-mb}") long limitMb,
      @Value("${bang-giao.file.seconds}") long seconds) {
    extractions =
        new Extractions(
            ExtractionLimits.standard()
                .withMaxBytes(limitMb * 1024 * 1024)
                .withTimeout(Duration.ofSeconds(seconds)));
  }

  Found of(Path file, String fileName) {
    return found(extractions.extract(file, fileName));
  }

  /** Text that a person typed: the same form, the same look for a secrecy mark. */
  Found ofPasted(String text) {
    return found(extractions.extractPasted(text));
  }

  private static Found found(Extraction extraction) {
    return switch (extraction) {
      case Extraction.NotExtracted none ->
          new Found.None(none.problem().name(), none.mediaType(), none.detail());
      case Extraction.Extracted e ->
          new Found.Text(
              e.text(),
              e.mediaType(),
              e.properties().title(),
              e.properties().language(),
              regions(e),
              e.ocr() ? e.ocrConfidence().getAsInt() : null,
              notes(e));
    };
  }

  private static List<Region> regions(Extraction.Extracted e) {
    List<Region> all = new ArrayList<>();
    e.setAside().forEach(a -> all.add(new Region("ASIDE", a.reason().name(), a.start(), a.end())));
    e.regions().forEach(r -> all.add(new Region(r.kind().name(), "", r.start(), r.end())));
    e.pages().forEach(p -> all.add(new Region("PAGE", "" + p.number(), p.start(), p.end())));
    return all;
  }

  private static List<String> notes(Extraction.Extracted e) {
    List<String> all = new ArrayList<>();
    e.notes().forEach(n -> all.add(n.code().name() + "=" + n.value()));
    e.parts().forEach(p -> all.add("PART=" + p.name()));
    if (!e.offers().isEmpty()) {
      all.add("LEGACY_OFFERED=" + e.offers().size());
    }
    return all;
  }

  @PreDestroy
  void close() {
    extractions.close();
  }
}
