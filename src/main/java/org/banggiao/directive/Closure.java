package org.banggiao.directive;

import java.time.Instant;
import java.util.List;
import org.banggiao.kernel.Citation;

/**
 * The line of a directive at the next conference.
 *
 * @param conference the one at which it is drawn
 * @param verdict NO_EVIDENCE, NOT_STARTED, LIMITED, SUBSTANTIAL, COMPLETE or OVERTAKEN
 * @param result what came of it; empty only with NO_EVIDENCE
 * @param citations passages that prove it; may be empty
 */
public record Closure(
    long id,
    long directive,
    long conference,
    String verdict,
    String result,
    List<Citation> citations,
    String byName,
    Instant at) {}
