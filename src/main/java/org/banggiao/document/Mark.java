package org.banggiao.document;

/**
 * The characters in which the reader saw a value of the description.
 *
 * @param field typeName, symbol, issuer, place, issuedOn, urgency or title
 */
public record Mark(String field, String value, int start, int end, String rule) {}
