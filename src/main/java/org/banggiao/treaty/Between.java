package org.banggiao.treaty;

import java.time.LocalDate;

/**
 * A treaty in force for two partners.
 *
 * @param since the first day on which it was in force for both
 */
public record Between(
    String treaty, boolean bilateral, LocalDate fromA, LocalDate fromB, LocalDate since) {}
