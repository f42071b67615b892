package org.banggiao.clause;

/**
 * Something in the file a lawyer must look at; the answer is given all the same.
 *
 * @param code stable, in small letters
 * @param where the action, participant or key concerned
 * @param counted whether what it is about was used in the answer
 */
public record Problem(String code, String where, boolean counted, String text) {}
