package org.banggiao.review;

import java.nio.charset.StandardCharsets;
import org.banggiao.paper.Papers;

/** A form in which a review is handed over. */
public enum PrintForm {
  HTML,
  DOCX,
  PDF;

  /** The bytes as a file: the frozen HTML gets the head and the layout it was issued in. */
  public byte[] file(String name, byte[] printed) {
    return this == HTML
        ? Papers.page(name, new String(printed, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8)
        : printed;
  }

  /** Name of the file of an edition; 0 is the draft. */
  public String fileName(int year, int number) {
    return "bao-cao-tong-ket-"
        + year
        + (number == 0 ? "-du-thao." : "-ban-" + number + ".")
        + name().toLowerCase(java.util.Locale.ROOT);
  }
}
