package io.gongjian.webapp.document.pdf;

import io.gongjian.engine.ledger.ContentHash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Paints first pages of PDFs, so that a browser shows a picture and runs nothing. */
public final class PaintingPdf {

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

  /** What came of it. */
  public sealed interface Painting {
    /** The first page as PNG. */
    final class Painted implements Painting {
      private final byte[] png;

      Painted(byte[] png) {
        this.png = png;
      }

      public byte[] png() {
        return png.clone();
      }
    }

    /** The file has no page that can be painted within the bounds. */
    record Unpaintable() implements Painting {}

    /** Others are being painted; try again soon. */
    record Occupied() implements Painting {}
  }

  /**
   * Paints the first page of {@code file}.
   *
   * @throws IOException when no process can be had
   */
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
