package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.upload.UploadLimits;
import io.gongjian.engine.upload.UploadQuota;
import io.gongjian.engine.upload.VirusScanner;
import io.gongjian.webapp.adapter.document.ClamAvScanner;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says of documents.
 *
 * @param folder where documents lie
 * @param limits how much is taken of one file
 * @param quota how much is taken of all
 * @param scanner the scanner, where one is named
 */
record DocumentSettings(
    Path folder, UploadLimits limits, UploadQuota quota, Optional<VirusScanner> scanner) {

  static final String FOLDER = "GONGJIAN_DOCUMENTS";
  static final String LARGEST = "GONGJIAN_UPLOAD_MEGABYTES";
  static final String PROJECT = "GONGJIAN_PROJECT_MEGABYTES";
  static final String ORGANISATION = "GONGJIAN_ORGANISATION_MEGABYTES";
  static final String RESERVE = "GONGJIAN_RESERVE_MEGABYTES";
  static final String CLAMAV = "GONGJIAN_CLAMAV";

  private static final long MEGABYTE = 1024L * 1024;
  private static final int MOST_MEGABYTES = 4_095;
  private static final int MOST_QUOTA = 99_999_999;
  private static final int MOST_PORT = 65_535;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");

  /** A name or an IPv4 address, or an IPv6 address in brackets. */
  private static final Pattern ADDRESS =
      Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]):([0-9]{1,5})");

  /**
   * Reads the settings.
   *
   * @param said what is said of a name, if anything is
   * @throws EngineException when one cannot be understood; its message tells what to write
   */
  static DocumentSettings of(Function<String, Optional<String>> said, Path home) {
    UploadLimits usual = UploadLimits.usual();
    return new DocumentSettings(
        said(said, FOLDER).map(DocumentSettings::folder).orElse(home.resolve("gongjian-documents")),
        said(said, LARGEST)
            .map(
                text ->
                    usual.withLargestFile(megabytes(LARGEST, text, 1, MOST_MEGABYTES) * MEGABYTE))
            .orElse(usual),
        quota(said),
        said(said, CLAMAV).map(DocumentSettings::scanner));
  }

  private static Path folder(String text) {
    String wanted = "the whole path of a folder, such as /var/lib/gongjian/documents";
    try {
      Path folder = Path.of(text);
      if (folder.isAbsolute() && (Files.isDirectory(folder) || Files.notExists(folder))) {
        return folder;
      }
    } catch (InvalidPathException noPath) {
      throw unreadable(FOLDER, text, wanted, noPath);
    }
    throw unreadable(FOLDER, text, wanted, null);
  }

  private static UploadQuota quota(Function<String, Optional<String>> said) {
    UploadQuota usual = UploadQuota.usual();
    return new UploadQuota(
        quota(said, PROJECT, 1, usual.project()),
        quota(said, ORGANISATION, 1, usual.organisation()),
        quota(said, RESERVE, 0, usual.reserve()));
  }

  private static long quota(
      Function<String, Optional<String>> said, String name, int least, long usual) {
    return said(said, name)
        .map(text -> megabytes(name, text, least, MOST_QUOTA) * MEGABYTE)
        .orElse(usual);
  }

  private static long megabytes(String name, String text, int least, int most) {
    if (NUMBER.matcher(text).matches()) {
      int megabytes = Integer.parseInt(text);
      if (megabytes >= least && megabytes <= most) {
        return megabytes;
      }
    }
    throw unreadable(name, text, "a whole number from " + least + " to " + most, null);
  }

  private static VirusScanner scanner(String text) {
    Matcher address = ADDRESS.matcher(text);
    if (address.matches()) {
      int port = Integer.parseInt(address.group(2));
      if (port > 0 && port <= MOST_PORT) {
        return new ClamAvScanner(address.group(1), port, PATIENCE);
      }
    }
    throw unreadable(CLAMAV, text, "host:port of a clamd, such as 127.0.0.1:3310", null);
  }

  private static EngineException unreadable(
      String name, String text, String wanted, @Nullable Throwable cause) {
    return new EngineException(
        ErrorCode.UNREADABLE_SETTING,
        "the operator must correct the setting %s: it is [%s], and must be %s"
            .formatted(name, text, wanted),
        cause);
  }

  private static Optional<String> said(Function<String, Optional<String>> said, String name) {
    return said.apply(name).map(String::strip).filter(text -> !text.isEmpty());
  }
}
