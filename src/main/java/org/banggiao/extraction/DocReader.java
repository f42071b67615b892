package org.banggiao.extraction;

import java.nio.file.Path;

final class DocReader {
  private DocReader() {}

  static Draft read(Path f, String t) {
    throw FormatReaders.unsupported("doc");
  }
}
