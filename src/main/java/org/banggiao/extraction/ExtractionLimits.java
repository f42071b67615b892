package org.banggiao.extraction;

import java.time.Duration;

/**
 * How much a single file may cost.
 *
 * @param maxBytes size of the file
 * @param maxPages pages of a PDF
 * @param maxTextLength UTF-16 units of the text
 * @param maxUnpackedBytes sum of what an archive unpacks to
 * @param maxArchiveEntries entries of an archive
 * @param timeout reading one file, without reading pictures
 * @param ocrTimeout reading the pictures of one file
 * @param maxOcrPages pictures read in one file
 * @param childHeapMegabytes heap of the child process
 * @param children child processes at once
 */
public record ExtractionLimits(
    long maxBytes,
    int maxPages,
    int maxTextLength,
    long maxUnpackedBytes,
    int maxArchiveEntries,
    Duration timeout,
    Duration ocrTimeout,
    int maxOcrPages,
    int childHeapMegabytes,
    int children) {

  /** 100 MB, 25,000 pages, 120 s; 60 scanned pages in 10 minutes. */
  public static ExtractionLimits standard() {
    return new ExtractionLimits(
        100L << 20,
        25_000,
        64 << 20,
        512L << 20,
        10_000,
        Duration.ofSeconds(120),
        Duration.ofMinutes(10),
        60,
        512,
        2);
  }

  public ExtractionLimits withMaxBytes(long bytes) {
    return new ExtractionLimits(
        bytes,
        maxPages,
        maxTextLength,
        maxUnpackedBytes,
        maxArchiveEntries,
        timeout,
        ocrTimeout,
        maxOcrPages,
        childHeapMegabytes,
        children);
  }

  public ExtractionLimits withTimeout(Duration time) {
    return new ExtractionLimits(
        maxBytes,
        maxPages,
        maxTextLength,
        maxUnpackedBytes,
        maxArchiveEntries,
        time,
        ocrTimeout,
        maxOcrPages,
        childHeapMegabytes,
        children);
  }

  public ExtractionLimits withMaxPages(int pages) {
    return new ExtractionLimits(
        maxBytes,
        pages,
        maxTextLength,
        maxUnpackedBytes,
        maxArchiveEntries,
        timeout,
        ocrTimeout,
        maxOcrPages,
        childHeapMegabytes,
        children);
  }

  public ExtractionLimits withChildHeapMegabytes(int megabytes) {
    return new ExtractionLimits(
        maxBytes,
        maxPages,
        maxTextLength,
        maxUnpackedBytes,
        maxArchiveEntries,
        timeout,
        ocrTimeout,
        maxOcrPages,
        megabytes,
        children);
  }
}
