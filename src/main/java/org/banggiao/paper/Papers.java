package org.banggiao.paper;

/**
 * Official documents laid out by Decree 30/2020/ND-CP. Pure: nothing is read but the jar, nothing
 * is kept, and the same document always gives the same bytes.
 */
public final class Papers {
  private Papers() {}

  /** A Word document; it names Times New Roman, which the reader's machine supplies. */
  public static byte[] docx(OfficialDocument document) {
    return DocxPaper.write(document);
  }

  /**
   * A PDF/A-2a file, tagged, in Vietnamese, with its fonts inside. Signs that the font lacks (such
   * as Chinese) are printed as "#".
   */
  public static byte[] pdf(OfficialDocument document) {
    return PdfPaper.write(document);
  }

  /** The text of another's document as PDF/A-2a, without letterhead or signature. */
  public static byte[] pdf(Reprint reprint) {
    return PdfPaper.write(ReprintHtml.page(reprint), reprint.madeAt());
  }

  /**
   * One {@code <article class="vb">} without scripts and style attributes; its classes are named in
   * {@link #stylesheet()}.
   */
  public static String html(OfficialDocument document) {
    return HtmlPaper.fragment(document);
  }

  /** What {@link #html} gave, as a page of its own that keeps its layout wherever it is saved. */
  public static String page(String title, String html) {
    return HtmlPaper.page(title, "", html);
  }

  /** The style sheet that goes with {@link #html}; it also prints the page with its margins. */
  public static String stylesheet() {
    return HtmlPaper.stylesheet();
  }
}
