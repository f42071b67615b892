package org.banggiao.extraction;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A secrecy level found where only a stamp stands. Words of a sentence ("bảo mật", "mật ong") are
 * no stamp: a stamp is a line or table cell of its own, in capitals, near the top. Levels are those
 * of Law 29/2018/QH14, article 8.
 *
 * @param level MẬT, TỐI MẬT or TUYỆT MẬT
 */
public record SecrecyMark(String level, Place place) {
  /** Lines from the top in which a stamp can stand. */
  static final int TOP_LINES = 25;

  private static final Pattern STAMP =
      Pattern.compile(
          "(?:ĐỘ MẬT|DO MAT)?[: ]*(TUYỆT MẬT|TỐI MẬT|MẬT|TUYET MAT|TOI MAT)"
              + "(?:(?: ?[-–:;,./] ?| )(?:BẢN SỐ|SỐ BẢN|BAN SO|BS)(?![A-Z]).*| ?[-–/] ?(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN))?");

  /** In the same line as the document's number: {@code Số: 12/BC-BNG MẬT}. */
  private static final Pattern AFTER_NUMBER =
      Pattern.compile(
          "(?:Số|SỐ) ?:.{0,60} [\\[(]?(TUYỆT MẬT|TỐI MẬT|MẬT|TUYET MAT|TOI MAT)[\\])]?");

  private static final Pattern CAPITAL_LEVEL =
      Pattern.compile("(?:TUYỆT MẬT|TỐI MẬT|MẬT)(?: ?[-–:;,./].*)?|Tuyệt mật|Tối mật");
  private static final Pattern BARE = Pattern.compile("M[AẠẬẶ]T");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:độ|mức độ|cấp độ) mật ?: ?(tuyệt mật|tối mật|mật)\\b(?! ?(?:khẩu|mã)).{0,30}");
  private static final Pattern BRACKETED =
      Pattern.compile("[\\[(](TUYỆT MẬT|TỐI MẬT|MẬT|TUYET MAT|TOI MAT)[\\])]");
  private static final Pattern FRAME =
      Pattern.compile("^[\\s|*_\\-–—=~#\\[\\](){}<>.•│┃║]+|[\\s|*_\\-–—=~#\\[\\](){}<>.•│┃║]+$");
  private static final Pattern ODD_SPACE =
      Pattern.compile("[\\s\\u00A0\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]+");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\u202A-\\u202E]");

  /** Where a mark was found. */
  public enum Place {
    STAMP,
    PROPERTIES,
    PACKET,
    ATTACHMENT
  }

  /** A stamp among the first lines of {@code text}. */
  public static Optional<SecrecyMark> find(String text) {
    List<String> top = text.lines().filter(l -> !l.isBlank()).limit(TOP_LINES).toList();
    return find(top, !hasMarks(text));
  }

  /**
   * A stamp among {@code lines}.
   *
   * @param folded true if the text is written, or was read from a picture, so that marks over
   *     letters are not reliable: then a bare MAT counts too
   */
  static Optional<SecrecyMark> find(List<String> lines, boolean folded) {
    for (String line : lines) {
      for (String cell : line.split("\t| {4,}")) {
        Optional<SecrecyMark> mark =
            stamp(cell, folded).map(level -> new SecrecyMark(level, Place.STAMP));
        if (mark.isPresent()) {
          return mark;
        }
      }
      // Letters spaced so widely that they fell into cells of their own.
      Optional<String> wide = stamp(line, folded);
      if (wide.isPresent()) {
        return Optional.of(new SecrecyMark(wide.get(), Place.STAMP));
      }
    }
    return Optional.empty();
  }

  /**
   * A level among a file's properties: as the whole value, as one of its keywords, or in brackets
   * in a title.
   */
  static Optional<SecrecyMark> inProperties(Map<String, String> properties) {
    for (String value : properties.values()) {
      Matcher bracketed = BRACKETED.matcher(Normalizer.normalize(value, Normalizer.Form.NFC));
      if (bracketed.find()) {
        return Optional.of(new SecrecyMark(level(bracketed.group(1)), Place.PROPERTIES));
      }
      for (String word : value.split("[,;|]")) {
        Optional<String> level = stamp(word.toUpperCase(Locale.ROOT), false);
        if (level.isPresent()) {
          return Optional.of(new SecrecyMark(level.get(), Place.PROPERTIES));
        }
      }
    }
    return Optional.empty();
  }

  /** A level in brackets in a file's name, e.g. {@code Báo cáo (MẬT).docx}. */
  static Optional<SecrecyMark> inName(String fileName) {
    return inProperties(Map.of("name", fileName.replaceFirst("\\.[^.]{1,5}$", "")));
  }

  /** A level in one field of a packet's header: the whole field, or in brackets. */
  static Optional<SecrecyMark> inHeader(String field) {
    return inProperties(Map.of("field", field.replaceAll("[,;|]", " ")))
        .map(m -> new SecrecyMark(m.level(), Place.PACKET));
  }

  private static Optional<String> stamp(String cell, boolean folded) {
    if (cell.length() > 120) {
      return Optional.empty();
    }
    String line = Normalizer.normalize(INVISIBLE.matcher(cell).replaceAll(""), Normalizer.Form.NFC);
    line = ODD_SPACE.matcher(FRAME.matcher(line).replaceAll("")).replaceAll(" ");
    Matcher label = LABEL.matcher(line);
    if (label.matches()) {
      return Optional.of(level(label.group(1).toUpperCase(Locale.ROOT)));
    }
    Matcher numbered = AFTER_NUMBER.matcher(line);
    if (numbered.find() && numbered.end() == line.length()) {
      return Optional.of(level(numbered.group(1)));
    }
    String capitals = line.toUpperCase(Locale.ROOT);
    if (!line.equals(capitals) && !CAPITAL_LEVEL.matcher(line).matches()) {
      return Optional.empty();
    }
    String joined = joinSpaced(capitals);
    Matcher m = STAMP.matcher(joined);
    if (m.matches()) {
      return Optional.of(level(m.group(1)));
    }
    return folded && BARE.matcher(joined).matches() ? Optional.of("MẬT") : Optional.empty();
  }

  /** "M Ậ T" and "T Ố I M Ậ T" become words again. */
  private static String joinSpaced(String line) {
    String[] words = line.split(" ");
    for (String word : words) {
      if (word.length() != 1) {
        return line;
      }
    }
    return String.join("", words).replaceFirst("^(TUYỆT|TỐI|TUYET|TOI)(?=M)", "$1 ");
  }

  private static String level(String found) {
    return found.startsWith("TU") ? "TUYỆT MẬT" : found.startsWith("T") ? "TỐI MẬT" : "MẬT";
  }

  private static boolean hasMarks(String text) {
    return text.chars()
        .limit(20_000)
        .anyMatch(c -> (c >= 0x1EA0 && c <= 0x1EF9) || c == 'ư' || c == 'ơ' || c == 'đ');
  }
}
