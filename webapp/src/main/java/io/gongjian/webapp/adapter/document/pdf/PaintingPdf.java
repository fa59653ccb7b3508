package io.gongjian.webapp.adapter.document.pdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.PaintDocument;
import io.gongjian.engine.ledger.Painting;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Paints first pages of PDFs, so that a browser shows a picture and runs nothing. */
public final class PaintingPdf implements PaintDocument {

  private static final int REMEMBERED = 1_000;

  private final PdfProcesses processes;

  /** What could not be painted is not tried again and again. */
  private final Cache<ContentHash, Painting> unpaintable =
      Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();

  public PaintingPdf(PdfProcesses processes) {
    this.processes = processes;
  }

  @Override
  public Painting paint(ContentHash hash, Path file) throws IOException {
    @Nullable Painting known = unpaintable.getIfPresent(hash);
    if (known != null) {
      return known;
    }
    PdfAnswer answer = processes.ask(PdfTask.PAINT, file);
    return switch (answer.kind()) {
      case TOLD -> new Painting.Painted(answer.told());
      case OCCUPIED -> new Painting.Occupied();
      case NOTHING, ENDED -> {
        Painting none = new Painting.Unpaintable();
        unpaintable.put(hash, none);
        yield none;
      }
    };
  }
}
