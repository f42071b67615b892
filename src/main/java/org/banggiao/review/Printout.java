package org.banggiao.review;

/** The review in its three printed forms. */
@SuppressWarnings("ArrayRecordComponent") // carried from the printer to the reader, never compared
public record Printout(String html, byte[] docx, byte[] pdf) {}
