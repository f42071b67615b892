package org.banggiao.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.banggiao.extraction.Extraction.AsideReason;
import org.banggiao.extraction.Extraction.Note;
import org.banggiao.extraction.Extraction.NoteCode;
import org.banggiao.extraction.Extraction.Part;
import org.jspecify.annotations.Nullable;

/** What a format's reader hands over: raw paragraphs in order, before any offset exists. */
final class Draft {
  final String mediaType;
  final List<Block> blocks = new ArrayList<>();
  final List<Note> notes = new ArrayList<>();
  final List<Part> parts = new ArrayList<>();

  /**
   * Text that is not kept but may carry a secrecy stamp: omitted page heads, attachments' first
   * lines.
   */
  final List<String> stampLines = new ArrayList<>();

  /** Title, subject, keywords, category and every custom property: checked for secrecy marks. */
  final Map<String, String> properties = new LinkedHashMap<>();

  String title = "";
  @Nullable LocalDate created;
  String language = "";
  boolean macros;

  /** Pictures seen; with no text they make a scan of the file instead of an empty one. */
  boolean pictures;

  int pageCount;
  OptionalInt ocrConfidence = OptionalInt.empty();

  Draft(String mediaType) {
    this.mediaType = mediaType;
  }

  void paragraph(String text) {
    blocks.add(new Block(Kind.PARAGRAPH, text, 0, null));
  }

  void note(NoteCode code) {
    if (notes.stream().noneMatch(n -> n.code() == code)) {
      notes.add(new Note(code, ""));
    }
  }

  /**
   * One paragraph or table row.
   *
   * @param text may hold {@link CleanText#PAGE_TURN} where the next page begins
   * @param page number of the page it starts on, 0 when the format has none
   */
  record Block(Kind kind, String text, int page, @Nullable AsideReason aside) {
    static Block of(Kind kind, String text) {
      return new Block(kind, text, 0, null);
    }
  }

  /** What a block is. */
  enum Kind {
    /** The whole of a plain text file: kept to the character. */
    VERBATIM,
    PARAGRAPH,
    HEADING,
    TABLE_ROW,
    FOOTNOTE
  }
}
