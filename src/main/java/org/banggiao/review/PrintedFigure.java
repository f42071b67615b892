package org.banggiao.review;

import org.banggiao.kernel.RecordRef;

/**
 * A figure as it stands in a sentence.
 *
 * @param observation where the value is kept: {@code observation:<id>}
 * @param printed the value with its comparator and unit, as the reader sees it: "hơn 930 tỷ USD"
 */
public record PrintedFigure(RecordRef observation, String printed) {}
