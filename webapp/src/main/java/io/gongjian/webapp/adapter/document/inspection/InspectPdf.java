package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks into a PDF for what a document of an application never needs. */
@FunctionalInterface
public interface InspectPdf {

  /** What is wrong with it: encrypted, damaged, or with scripts, actions or files inside. */
  Optional<UploadFault> inspect(Path file) throws IOException;
}
