package org.banggiao.document.web;

/**
 * What became of one file, for the page and for the script that sends files one by one.
 *
 * @param href address of the document in the reader's language
 * @param reading whether it is still being read, so that the script asks again
 */
public record Arrived(String href, String title, String note, boolean reading) {}
