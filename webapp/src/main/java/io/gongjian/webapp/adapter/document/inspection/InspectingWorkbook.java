package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.upload.UploadLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks at a workbook before anybody reads it, as at every file that is handed in. */
public final class InspectingWorkbook {

  private static final String NAME = "rows.xlsx";

  private final InspectingFile inspecting;

  /** Inspects with {@code limits}; of a workbook only those of archives matter. */
  public InspectingWorkbook(UploadLimits limits) {
    this.inspecting = new InspectingFile(limits, file -> Optional.empty());
  }

  /** What is wrong with it; empty when it is a workbook that is safe to read. */
  public Optional<UploadFault> inspect(Path file) throws IOException {
    return inspecting.look(file, NAME).fault();
  }
}
