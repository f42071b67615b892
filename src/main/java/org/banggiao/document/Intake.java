package org.banggiao.document;

import java.text.Normalizer;

/**
 * How a file comes in.
 *
 * @param fileName as the sender calls it; folders and odd characters are taken off
 * @param how UPLOAD, PASTE, COMMAND or DEMONSTRATION
 * @param invented whether the content is made up for demonstration, which every page then says
 */
public record Intake(String fileName, String how, boolean invented) {

  private static final int LONGEST = 200;

  public Intake {
    fileName = clean(fileName);
  }

  public static Intake upload(String fileName) {
    return new Intake(fileName, "UPLOAD", false);
  }

  public static Intake command(String fileName) {
    return new Intake(fileName, "COMMAND", false);
  }

  /** Made-up demonstration data. */
  public static Intake invented(String fileName) {
    return new Intake(fileName, "DEMONSTRATION", true);
  }

  private static String clean(String name) {
    String bare =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("^.*[/\\\\]", "")
            // Control and direction characters could make a name show as another.
            .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
            .strip();
    if (bare.isEmpty() || bare.matches("\\.+")) {
      return "van-ban";
    }
    return bare.length() > LONGEST ? bare.substring(bare.length() - LONGEST) : bare;
  }

  /** The name without its ending: what a document is called until a better title is known. */
  String bareName() {
    String bare = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    return bare.isBlank() ? fileName : bare;
  }
}
