package org.banggiao.extraction;

import java.nio.file.Path;

final class MailReader {
  private MailReader() {}

  static Draft read(Path f, ExtractionLimits l) {
    throw FormatReaders.unsupported("mail");
  }
}
