package org.banggiao.review;

/** The review in its three printed forms. */
@SuppressWarnings("ArrayRecordComponent") // carried from the printer to the reader, never compared
public record Printout(String html, byte[] docx, byte[] pdf) {

  /** Name of its files without the ending; 0 is the draft. */
  public static String fileName(int year, int number) {
    return "bao-cao-tong-ket-" + year + (number == 0 ? "-du-thao" : "-ban-" + number);
  }
}
