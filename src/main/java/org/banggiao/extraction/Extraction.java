package org.banggiao.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of a file: its text, or the coded reason why there is none. */
public sealed interface Extraction {

  /** The media type found in the bytes (never merely believed from the name). */
  String mediaType();

  /**
   * The text of a file.
   *
   * @param text Unicode NFC, lines end with LF, no control character but tab, LF and (plain text)
   *     form feed; all spans below are UTF-16 offsets into it, end exclusive
   * @param pages pages of paged formats in order, empty for others
   * @param regions tables, headings, footnotes
   * @param setAside spans that are not the document's own prose (captions, related links, footers);
   *     readers skip them
   * @param ocrConfidence mean word confidence 0–100 when the text was read from pictures, else
   *     empty
   * @param notes what was changed or doubtful on the way
   * @param offers words that look like a legacy encoding inside Unicode text; never converted
   *     without a person
   * @param parts attachments of a mail, listed and not read
   */
  record Extracted(
      String text,
      String mediaType,
      List<Page> pages,
      List<Region> regions,
      List<SetAside> setAside,
      OptionalInt ocrConfidence,
      List<Note> notes,
      List<LegacyOffer> offers,
      FileProperties properties,
      List<Part> parts)
      implements Extraction {
    /**
     * The same characters at the same offsets, with blanks where the text is set aside: for readers
     * that look only for what the document itself says.
     */
    public String prose() {
      char[] all = text.toCharArray();
      for (SetAside aside : setAside) {
        for (int i = aside.start(); i < aside.end(); i++) {
          if (all[i] != '\n') {
            all[i] = ' ';
          }
        }
      }
      return new String(all);
    }

    public boolean ocr() {
      return ocrConfidence.isPresent();
    }

    Extracted with(Note note) {
      List<Note> more = Stream.concat(notes.stream(), Stream.of(note)).toList();
      return new Extracted(
          text,
          mediaType,
          pages,
          regions,
          setAside,
          ocrConfidence,
          more,
          offers,
          properties,
          parts);
    }
  }

  /**
   * No text. Holds nothing of the content.
   *
   * @param detail a short technical cause for the log and the page (a level, a count, a format),
   *     possibly empty
   */
  record NotExtracted(ExtractionProblem problem, String mediaType, String detail)
      implements Extraction {}

  /**
   * One page, numbered from 1; a paragraph that runs over the page end is cut where the page turns.
   */
  record Page(int number, int start, int end) {}

  /** A part of the text with a form of its own. */
  record Region(RegionKind kind, int start, int end) {}

  /** Forms a region can have. */
  enum RegionKind {
    /** Rows end with LF, cells are joined by tab. */
    TABLE,
    /** A paragraph the file itself styles as heading. */
    HEADING,
    /** A note, beginning with the label its reference carries in the text, e.g. {@code [1]}. */
    FOOTNOTE
  }

  /** Text that is shown but is not the document speaking. */
  record SetAside(AsideReason reason, int start, int end) {}

  /** Why a span is set aside. */
  enum AsideReason {
    /** Words under a picture. */
    CAPTION,
    /** Menus, breadcrumbs, tool bars. */
    NAVIGATION,
    /** Links to other articles, tags. */
    RELATED_LINKS,
    /** Readers' comments. */
    COMMENTS,
    /** Advertisements and sharing buttons. */
    PROMOTION,
    /** A page's or site's head. */
    PAGE_HEADER,
    /** A page's or site's foot. */
    PAGE_FOOTER
  }

  /** Something a person should know about the text; {@code value} is a count or a name. */
  record Note(NoteCode code, String value) {
    public String wordsKey() {
      return "extraction.note." + code.name();
    }
  }

  /** Kinds of note. */
  enum NoteCode {
    /** The text was stored in a legacy encoding; value: its name. */
    LEGACY_CONVERTED,
    /** The character set was not declared and had to be found; value: its name. */
    CHARSET_GUESSED,
    /** Bytes that are no character became U+FFFD; value: how many. */
    INVALID_BYTES,
    /** NUL and other control characters were removed; value: how many. */
    CONTROLS_REMOVED,
    /** Page headers, footers and numbers were left out; value: how many lines. */
    PAGE_LINES_OMITTED,
    /** Text deleted under tracked changes was left out. */
    DELETIONS_OMITTED,
    /** Hidden text was left out. */
    HIDDEN_OMITTED,
    /** The file's own text layer was unreadable and the page pictures were read instead. */
    TEXT_LAYER_IGNORED,
    /** Only some pages could be read in the time allowed; value: read/total. */
    OCR_PARTIAL,
    /** The mail ends in mid-part. */
    MAIL_INCOMPLETE
  }

  /** A word that reads as Vietnamese once converted from {@code encoding}. */
  record LegacyOffer(int start, int end, LegacyEncoding encoding, String converted) {}

  /**
   * What the file says about itself. The author's name is not taken: it is personal data of no use
   * here.
   *
   * @param title as stored, or empty
   * @param language BCP 47, guessed from the text ("vi", "en") or else as stored, or empty
   */
  record FileProperties(String title, @Nullable LocalDate created, String language) {}

  /** An attachment: its cleaned name, declared media type, size in bytes (-1 unknown). */
  record Part(String name, String mediaType, long size) {}
}
