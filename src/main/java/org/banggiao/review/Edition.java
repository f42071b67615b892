package org.banggiao.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A frozen edition: values and quotes as printed.
 *
 * @param number from 1 within the year
 * @param asOf the day whose state it gives
 */
public record Edition(
    long id,
    long review,
    int number,
    Instant frozenAt,
    String frozenBy,
    LocalDate asOf,
    String docxSha,
    String pdfSha) {}
