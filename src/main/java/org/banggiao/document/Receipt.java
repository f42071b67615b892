package org.banggiao.document;

import java.time.Instant;
import java.util.Set;
import org.banggiao.kernel.Actor;

/**
 * One arrival of a file. The same bytes twice are one document with two receipts.
 *
 * @param fileName name it came under, without folders
 * @param how UPLOAD, PASTE, COMMAND or DEMONSTRATION
 * @param again whether the document was there before this arrival
 */
public record Receipt(
    long id,
    long document,
    String fileName,
    String how,
    long byPerson,
    String byName,
    Instant at,
    boolean again) {

  /** Who brought it, as far as the trail needs to know when nobody is signed in. */
  Actor by() {
    return new Actor(byPerson, byName, 0, "", Set.of());
  }
}
