package org.banggiao.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The document as a Word file: real heading styles, Vietnamese, Times New Roman by name. */
final class DocxPaper {
  private DocxPaper() {}

  static byte[] write(OfficialDocument document) {
    try (XWPFDocument word = new XWPFDocument()) {
      styles(word);
      properties(word, document);
      DocxPages.set(word, document.notice());
      DocxBody body = new DocxBody(word, new DocxText(document.sources().size()));
      DocxHead.write(word, document);
      List<Block> blocks = Closing.close(document.body());
      body.write(blocks);
      word.getParagraphs().getLast().setKeepNext(Closing.staysWithSignature(blocks.getLast()));
      DocxFoot.signing(word, document);
      List<Annex> annexes = document.annexes();
      for (int i = 0; i < annexes.size(); i++) {
        DocxPages.next(word);
        DocxFoot.annex(word, body, Fixed.annexLabel(i + 1, annexes.size()), annexes.get(i));
      }
      if (!document.sources().isEmpty()) {
        DocxPages.next(word);
        DocxFoot.sources(word, document.sources());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      word.write(out);
      return FixedZip.of(out.toByteArray(), document.madeAt());
    } catch (IOException e) {
      throw new UncheckedIOException("the Word file could not be written", e);
    }
  }

  private static void styles(XWPFDocument word) throws IOException {
    try (InputStream in = DocxPaper.class.getResourceAsStream("styles.xml")) {
      if (in == null) {
        throw new IllegalStateException("styles.xml is not in the jar");
      }
      word.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
    } catch (XmlException e) {
      throw new IllegalStateException("styles.xml is damaged", e);
    }
  }

  private static void properties(XWPFDocument word, OfficialDocument document) {
    var core = word.getProperties().getCoreProperties();
    core.setTitle(document.title());
    core.setSubjectProperty(Clean.line(document.subject()));
    core.setCreator(Clean.line(document.head().agency()));
    Optional<Date> made = Optional.of(Date.from(document.madeAt()));
    core.setCreated(made);
    core.setModified(made);
    core.getUnderlyingProperties().setLanguageProperty(Optional.of("vi-VN"));
  }
}
