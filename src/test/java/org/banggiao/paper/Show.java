package org.banggiao.paper;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample to a folder, to be looked at. */
final class Show {
  private Show() {}

  public static void main(String[] args) throws Exception {
    Path out = Path.of(args[0]);
    Files.writeString(out.resolve("a.html"), HtmlPaper.page(Samples.review()));
    Files.write(out.resolve("a.pdf"), Papers.pdf(Samples.review()));
    Files.write(out.resolve("a.docx"), Papers.docx(Samples.review()));
  }
}
