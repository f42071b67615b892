package org.banggiao.review;

/**
 * What the system offers for a part.
 *
 * @param source what it was made from; offered once only
 */
record Suggestion(Part part, String source, Finding finding) {}
