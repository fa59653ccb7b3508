package io.gongjian.engine.upload;

/**
 * How much space files may take; what is announced counts as if it were there.
 *
 * @param project bytes of a project
 * @param organisation bytes of all projects of an organisation
 * @param reserve bytes of the disk that uploads leave free, for logs and database
 */
public record UploadQuota(long project, long organisation, long reserve) {

  private static final long GIGABYTE = 1024L * 1024 * 1024;

  /** What counts where nobody states otherwise: 5 GB a project, 20 an organisation, 2 left free. */
  public static UploadQuota usual() {
    return new UploadQuota(5 * GIGABYTE, 20 * GIGABYTE, 2 * GIGABYTE);
  }
}
