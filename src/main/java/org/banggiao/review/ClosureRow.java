package org.banggiao.review;

import java.util.List;
import org.banggiao.kernel.Citation;

/**
 * One line of the closure table.
 *
 * @param number of the directive within its conference
 * @param title in our short wording
 * @param given the sentence that gave it
 * @param verdict in words; "chưa có minh chứng" when nothing proves anything
 * @param result what came of it, or empty
 * @param proofs passages that say so
 */
public record ClosureRow(
    int number,
    String title,
    Citation given,
    String verdict,
    String result,
    List<Citation> proofs) {}
