package org.banggiao.paper;

import java.util.List;

/**
 * Boxes 7 and 9b, side by side under the text.
 *
 * @param recipients who also receives it, without dash and semicolon
 * @param unit abbreviation of the drafting unit for the last line "Lưu: VT, unit."; may be empty
 */
public record Footing(List<String> recipients, String unit, Signature signature) {
  public Footing {
    recipients = List.copyOf(recipients);
  }
}
