package io.gongjian.webapp.adapter.document.pdf;

import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.webapp.adapter.document.inspection.InspectPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Has PDFs looked at by PDFBox, in a process that can be ended. */
public final class PdfBoxInspection implements InspectPdf {

  private final PdfProcesses processes;

  public PdfBoxInspection(PdfProcesses processes) {
    this.processes = processes;
  }

  @Override
  public Optional<UploadFault> inspect(Path file) throws IOException {
    PdfAnswer answer = processes.ask(PdfTask.INSPECT, file);
    return switch (answer.kind()) {
      case TOLD ->
          Optional.of(new String(answer.told(), StandardCharsets.UTF_8))
              .filter(name -> !name.isEmpty())
              .map(UploadFault::valueOf);
      case NOTHING -> Optional.of(UploadFault.DAMAGED);
      case ENDED -> Optional.of(UploadFault.TOO_COMPLEX);
      case OCCUPIED -> throw new IOException("too many PDFs are looked at just now");
    };
  }
}
