package org.banggiao.treaty;

/** Actions of one kind in one year. */
public record Counted(int year, String kind, long n) {}
