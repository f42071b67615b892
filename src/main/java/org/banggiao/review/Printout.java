package org.banggiao.review;

/** The review in its three printed forms, as frozen. */
@SuppressWarnings("ArrayRecordComponent") // carried from the printer to the store, never compared
record Printout(String html, byte[] docx, byte[] pdf) {}
