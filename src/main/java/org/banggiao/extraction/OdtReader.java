package org.banggiao.extraction;

import java.nio.file.Path;

final class OdtReader {
  private OdtReader() {}

  static Draft read(Path f, ExtractionLimits l) {
    throw FormatReaders.unsupported("odt");
  }
}
