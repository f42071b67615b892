package org.banggiao.indicator.web;

import java.math.BigDecimal;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as typed: Vietnamese 1.234,56, English 1,234.56. A single mark that can only be a decimal
 * one is taken as such in both languages, so 786.3 is never read as 7863.
 */
final class Numbers {

  private Numbers() {}

  static BigDecimal read(String typed, boolean english, String field) {
    String text = typed.strip().replace("\u00a0", "").replace(" ", "");
    char group = english ? ',' : '.';
    char point = english ? '.' : ',';
    boolean grouped = text.matches("-?\\d{1,3}(\\" + group + "\\d{3})+(\\" + point + "\\d+)?");
    boolean plain = text.matches("-?\\d+([.,]\\d+)?");
    if (!grouped && !plain) {
      throw Refusal.invalid("indicator.number", typed).at(field);
    }
    String machine =
        grouped ? text.replace("" + group, "").replace(point, '.') : text.replace(',', '.');
    return new BigDecimal(machine);
  }

  static @Nullable BigDecimal readOptional(String typed, boolean english, String field) {
    return typed.isBlank() ? null : read(typed, english, field);
  }
}
