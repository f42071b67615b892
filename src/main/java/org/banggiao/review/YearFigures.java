package org.banggiao.review;

/**
 * One row of the table of figures.
 *
 * @param name of the indicator
 * @param before the value of the year before as printed, or empty
 * @param now the value of the year as printed, or empty
 * @param change in per cent as printed, or empty when either value is missing or only approximate
 * @param source where the value of the year comes from
 */
public record YearFigures(String name, String before, String now, String change, String source) {}
