package org.banggiao.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.banggiao.extraction.Draft.Block;
import org.banggiao.extraction.Draft.Kind;
import org.banggiao.extraction.Extraction.AsideReason;

/** Word 97–2003 documents. Macros are seen by their storage and never opened. */
final class DocReader {
  private DocReader() {}

  static Draft read(Path file, String mediaType) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new ExtractionStopped(ExtractionProblem.ENCRYPTED, "ooxml");
      }
      if (!root.hasEntryCaseInsensitive("WordDocument")) {
        throw FormatReaders.unsupported(mediaType);
      }
      Draft draft = new Draft(MediaTypes.DOC);
      draft.macros =
          root.hasEntryCaseInsensitive("Macros")
              || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
      try (HWPFDocument doc = new HWPFDocument(root)) {
        into(doc, draft);
      }
      return draft;
    } catch (EncryptedDocumentException locked) {
      throw new ExtractionStopped(ExtractionProblem.ENCRYPTED, "doc");
    } catch (OldWordFileFormatException old) {
      throw FormatReaders.unsupported("Word 95");
    }
  }

  private static void into(HWPFDocument doc, Draft draft) {
    properties(doc, draft);
    DocBody body = new DocBody(doc, draft);
    body.blocks(doc.getRange(), draft.blocks);
    Range boxes = doc.getMainTextboxRange();
    if (boxes != null && !boxes.text().isBlank()) {
      List<Block> inside = new ArrayList<>();
      body.blocks(boxes, inside);
      inside.forEach(b -> draft.stampLines.add(b.text()));
      // Where a box stands is not told: after the text, so that it does not come before the
      // document's own head.
      draft.blocks.addAll(inside.stream().filter(b -> !b.text().isBlank()).toList());
    }
    notes(body, doc.getFootnoteRange(), "", draft);
    notes(body, doc.getEndnoteRange(), "e", draft);
    heads(new HeaderStories(doc), body, draft);
  }

  private static void notes(DocBody body, Range range, String prefix, Draft draft) {
    List<Block> inside = new ArrayList<>();
    body.blocks(range, inside);
    int number = 0;
    for (Block note : inside) {
      if (!note.text().isBlank()) {
        number++;
        draft.blocks.add(
            Block.of(Kind.FOOTNOTE, "[" + prefix + number + "] " + note.text().strip()));
      }
    }
  }

  private static void heads(HeaderStories stories, DocBody body, Draft draft) {
    List<Block> heads = new ArrayList<>();
    for (Range head :
        new Range[] {stories.getFirstHeaderSubrange(), stories.getOddHeaderSubrange()}) {
      if (head != null) {
        body.blocks(head, heads);
      }
    }
    heads.removeIf(b -> PageFurniture.isPageNumber(b.text()));
    heads.forEach(b -> draft.stampLines.add(b.text()));
    boolean boxes = heads.stream().anyMatch(b -> PageFurniture.isLetterhead(b.text()));
    draft.blocks.addAll(
        0,
        heads.stream()
            .map(b -> boxes ? b : new Block(b.kind(), b.text(), 0, AsideReason.PAGE_HEADER))
            .toList());
  }

  private static void properties(HWPFDocument doc, Draft draft) {
    SummaryInformation summary = doc.getSummaryInformation();
    if (summary != null) {
      draft.title = summary.getTitle() == null ? "" : summary.getTitle();
      put(draft, "title", summary.getTitle());
      put(draft, "subject", summary.getSubject());
      put(draft, "keywords", summary.getKeywords());
      put(draft, "comments", summary.getComments());
      java.util.Date created = summary.getCreateDateTime();
      // A date never set comes out as the start of the file time count, 1601.
      draft.created =
          created == null || created.getTime() <= 0
              ? null
              : created.toInstant().atZone(PdfReader.HANOI).toLocalDate();
    }
    DocumentSummaryInformation more = doc.getDocumentSummaryInformation();
    if (more != null) {
      put(draft, "category", more.getCategory());
      if (more.getCustomProperties() != null) {
        more.getCustomProperties()
            .forEach((name, value) -> put(draft, name, String.valueOf(value)));
      }
    }
  }

  private static void put(
      Draft draft, String name, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      draft.properties.put(name, value);
    }
  }
}
