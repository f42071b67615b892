package org.banggiao.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of a document comes from.
 *
 * @param origin EXTRACTED from the file, OCR read from pictures, TYPED by a person
 * @param chars length in UTF-16 units
 * @param ocrConfidence mean word confidence 0 to 100, only for OCR
 * @param notes what was changed or doubtful on the way: {@code CODE=value}
 */
public record DocumentText(
    String origin,
    int chars,
    @Nullable Integer ocrConfidence,
    List<String> notes,
    long byPerson,
    String byName,
    Instant at) {}
