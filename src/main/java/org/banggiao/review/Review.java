package org.banggiao.review;

import java.time.Instant;

/** The yearly review of one year. */
public record Review(long id, int year, Instant created, String creator) {}
