package org.banggiao.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The small rules of writing of Decree 30/2020/ND-CP, Annex I, each a function. */
public final class Decree30 {
  /** What stands where a number or a day is not known yet. */
  static final String OPEN = "…";

  static final Locale VIETNAMESE = Locale.of("vi", "VN");

  private Decree30() {}

  /** "BC-BNG"; a letter has no type, so its second part is the unit: pass "BNG-LPĐƯ". */
  public static String symbol(DocumentType type, String agency) {
    return type.abbreviation().isEmpty() ? agency : type.abbreviation() + "-" + agency;
  }

  /** "Số: 05/BC-BNG": numbers below 10 take a 0; null leaves the number open (II.3.c). */
  public static String numberLine(@Nullable Integer number, String symbol) {
    return "Số: " + (number == null ? OPEN : padded(number)) + "/" + Clean.line(symbol);
  }

  /** "Hà Nội, ngày 07 tháng 3 năm 2026" (II.4). */
  public static String placeAndDate(String place, @Nullable LocalDate date) {
    return Clean.line(place) + ", " + dateWords(date);
  }

  /** "ngày 07 tháng 02 năm 2026": days below 10 and months 1 and 2 take a 0 (II.4.b). */
  public static String dateWords(@Nullable LocalDate date) {
    if (date == null) {
      return "ngày … tháng … năm …";
    }
    int month = date.getMonthValue();
    return "ngày %s tháng %s năm %d"
        .formatted(
            padded(date.getDayOfMonth()),
            month <= 2 ? "0" + month : String.valueOf(month),
            date.getYear());
  }

  /** "KT. BỘ TRƯỞNG" and "THỨ TRƯỞNG": one or two lines, upper case (II.7). */
  public static List<String> signingLines(Signature signature) {
    List<String> lines = new ArrayList<>();
    lines.add((signature.capacity().prefix() + " " + upper(signature.office())).strip());
    if (signature.signerOffice() != null) {
      lines.add(upper(signature.signerOffice()));
    }
    return lines;
  }

  /**
   * One addressee bare; several each with dash and semicolon, the last with a full stop (II.9.d).
   */
  public static List<String> addresseeLines(List<String> addressees) {
    return addressees.size() == 1
        ? List.of(unmarked(addressees.getFirst()))
        : closed(addressees, "- ");
  }

  /** Legal bases: each ends in a semicolon, the last in a full stop (II.6.a). */
  public static List<String> legalBasisLines(List<String> bases) {
    return closed(bases, "");
  }

  /** "- Như trên;" if it has addressees, the others, and "- Lưu: VT, unit." (II.9.d). */
  public static List<String> recipientLines(
      boolean hasAddressees, List<String> recipients, String unit) {
    List<String> lines = new ArrayList<>();
    if (hasAddressees) {
      lines.add("- Như trên;");
    }
    recipients.forEach(one -> lines.add("- " + unmarked(one) + ";"));
    lines.add(unit.isBlank() ? "- Lưu: VT." : "- Lưu: VT, " + unmarked(unit) + ".");
    return lines;
  }

  /** The text with the closing mark "./." in place of its full stop. */
  public static String closed(String text) {
    String bare = text.stripTrailing();
    return bare.endsWith("./.") ? bare : bare.endsWith(".") ? bare + "/." : bare + "./.";
  }

  static String upper(String text) {
    return Clean.line(text).toUpperCase(VIETNAMESE);
  }

  private static String padded(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private static List<String> closed(List<String> texts, String dash) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      lines.add(dash + unmarked(texts.get(i)) + (i == texts.size() - 1 ? "." : ";"));
    }
    return lines;
  }

  private static String unmarked(String text) {
    return Clean.line(text).replaceAll("[;.,\\s]+$", "");
  }
}
