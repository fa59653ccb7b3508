package io.gongjian.webapp.wiring;

import io.gongjian.engine.upload.UploadLimits;
import io.gongjian.engine.upload.VirusScanner;
import io.gongjian.webapp.document.ClamAvScanner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says of documents.
 *
 * @param folder where documents lie
 * @param limits how much is taken
 * @param scanner the scanner, where one is named
 */
record DocumentSettings(Path folder, UploadLimits limits, Optional<VirusScanner> scanner) {

  static final String FOLDER = "GONGJIAN_DOCUMENTS";
  static final String LARGEST = "GONGJIAN_UPLOAD_MEGABYTES";
  static final String CLAMAV = "GONGJIAN_CLAMAV";

  private static final long MEGABYTE = 1024L * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static DocumentSettings of(Map<String, String> environment, Path home) {
    UploadLimits usual = UploadLimits.usual();
    return new DocumentSettings(
        said(environment, FOLDER).map(Path::of).orElse(home.resolve("gongjian-documents")),
        said(environment, LARGEST)
            .map(text -> usual.withLargestFile(Long.parseLong(text) * MEGABYTE))
            .orElse(usual),
        said(environment, CLAMAV).map(DocumentSettings::scanner));
  }

  private static VirusScanner scanner(String address) {
    int colon = address.lastIndexOf(':');
    return new ClamAvScanner(
        address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)), PATIENCE);
  }

  private static Optional<String> said(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
  }
}
