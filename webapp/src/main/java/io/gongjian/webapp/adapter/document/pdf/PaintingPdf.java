package io.gongjian.webapp.adapter.document.pdf;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.PaintDocument;
import io.gongjian.engine.ledger.Painting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Paints first pages of PDFs, so that a browser shows a picture and runs nothing. */
public final class PaintingPdf implements PaintDocument {

  private static final int REMEMBERED = 1_000;

  private final PdfProcesses processes;

  /** What could not be painted is not tried again and again. */
  private final Set<ContentHash> unpaintable =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<ContentHash, Boolean>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ContentHash, Boolean> eldest) {
                  return size() > REMEMBERED;
                }
              }));

  public PaintingPdf(PdfProcesses processes) {
    this.processes = processes;
  }

  @Override
  public Painting paint(ContentHash hash, Path file) throws IOException {
    if (unpaintable.contains(hash)) {
      return new Painting.Unpaintable();
    }
    PdfAnswer answer = processes.ask(PdfTask.PAINT, file);
    return switch (answer.kind()) {
      case TOLD -> new Painting.Painted(answer.told());
      case OCCUPIED -> new Painting.Occupied();
      case NOTHING, ENDED -> {
        unpaintable.add(hash);
        yield new Painting.Unpaintable();
      }
    };
  }
}
