package org.banggiao.treaty;

import java.time.LocalDate;

/**
 * A day of the calendar.
 *
 * @param kind {@code in-force} of the treaty itself, {@code bound} or {@code ended} for a partner
 * @param partner code, empty for the treaty itself
 */
public record Coming(LocalDate day, String treaty, String kind, String partner) {}
