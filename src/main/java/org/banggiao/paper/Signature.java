package org.banggiao.paper;

import org.jspecify.annotations.Nullable;

/**
 * Boxes 7a and 7b.
 *
 * @param office the office (or collective) in whose place or as which one signs: "Bộ trưởng"
 * @param signerOffice the signer's own office: "Thứ trưởng"; null when the head signs
 * @param name without academic title; null leaves the line blank
 */
public record Signature(
    Capacity capacity, String office, @Nullable String signerOffice, @Nullable String name) {

  /** The head signs; the name is still open. */
  public static Signature head(String office) {
    return new Signature(Capacity.HEAD, office, null, null);
  }

  /** A deputy signs for the head. */
  public static Signature deputy(String headOffice, String deputyOffice, @Nullable String name) {
    return new Signature(Capacity.FOR_HEAD, headOffice, deputyOffice, name);
  }
}
