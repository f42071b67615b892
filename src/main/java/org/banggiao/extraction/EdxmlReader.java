package org.banggiao.extraction;

import java.nio.file.Path;

final class EdxmlReader {
  private EdxmlReader() {}

  static Draft read(Path f, ExtractionLimits l) {
    throw FormatReaders.unsupported("edxml");
  }
}
