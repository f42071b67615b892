package org.banggiao.directive;

import java.time.Instant;
import org.banggiao.kernel.Citation;

/**
 * Something a conference said that asks for nothing: a lesson, a result, a motto.
 *
 * @param kind LESSON, RESULT, ASSESSMENT, KEYWORD or THEME
 */
public record Note(
    long id,
    long conference,
    String kind,
    Citation source,
    String confirmedBy,
    Instant confirmedAt) {}
