package io.gongjian.engine.upload;

import java.time.Duration;

/**
 * How much is taken.
 *
 * @param largestFile bytes of one file
 * @param mostOpen uploads that a project may have open at once
 * @param openFor how long an upload may lie unfinished
 * @param mostEntries entries of an archive
 * @param largestContent bytes of an archive unpacked
 * @param largestRatio how many times an archive may grow when it is unpacked
 */
public record UploadLimits(
    long largestFile,
    int mostOpen,
    Duration openFor,
    int mostEntries,
    long largestContent,
    int largestRatio) {

  private static final long MEGABYTE = 1024L * 1024;

  /** The limits where nobody states others: 200 MB a file, a gigabyte unpacked. */
  public static UploadLimits usual() {
    return new UploadLimits(200 * MEGABYTE, 50, Duration.ofHours(24), 2_000, 1024 * MEGABYTE, 100);
  }

  /** These limits with another size of a file. */
  public UploadLimits withLargestFile(long bytes) {
    return new UploadLimits(bytes, mostOpen, openFor, mostEntries, largestContent, largestRatio);
  }
}
