package org.banggiao.review;

/** A form in which a review is handed over. */
public enum PrintForm {
  HTML,
  DOCX,
  PDF;

  /** Name of the file of an edition; 0 is the draft. */
  public String fileName(int year, int number) {
    return "bao-cao-tong-ket-"
        + year
        + (number == 0 ? "-du-thao." : "-ban-" + number + ".")
        + name().toLowerCase(java.util.Locale.ROOT);
  }
}
