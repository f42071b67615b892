package org.banggiao.paper;

/** Box 10b: the three degrees of haste, each a red frame of its own width, 8 mm high. */
public enum Urgency {
  /** Carried at once. */
  FLASH("HỎA TỐC", 30),
  /** Carried before urgent ones. */
  VERY_URGENT("THƯỢNG KHẨN", 40),
  /** Carried before ordinary ones. */
  URGENT("KHẨN", 20);

  private final String text;
  private final int widthMm;

  Urgency(String text, int widthMm) {
    this.text = text;
    this.widthMm = widthMm;
  }

  /** The words in the frame. */
  public String text() {
    return text;
  }

  /** Width of the frame in millimetres; the height is always 8. */
  public int widthMm() {
    return widthMm;
  }
}
