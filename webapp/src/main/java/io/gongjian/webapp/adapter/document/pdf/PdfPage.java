package io.gongjian.webapp.adapter.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Paints the first page of a PDF; runs in the process of a {@link PdfWorker} alone. */
final class PdfPage {

  private static final float WIDTH = 900;
  private static final float LARGEST_SIDE = 2_000;

  /** Points: from a third of a millimetre to 350 metres. */
  private static final float SHORTEST = 1;

  private static final float LONGEST = 1_000_000;

  private PdfPage() {}

  /** The first page as PNG; empty when there is none, or none of a size that can be shown. */
  static Optional<byte[]> paint(Path file) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() == 0) {
        return Optional.empty();
      }
      PDRectangle box = document.getPage(0).getCropBox();
      if (!isShowable(box.getWidth()) || !isShowable(box.getHeight())) {
        return Optional.empty();
      }
      float scale = Math.min(WIDTH / box.getWidth(), LARGEST_SIDE / box.getHeight());
      BufferedImage picture = new PDFRenderer(document).renderImage(0, scale);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", png);
      return Optional.of(png.toByteArray());
    }
  }

  /** False for what is no number, too. */
  private static boolean isShowable(float side) {
    return side >= SHORTEST && side <= LONGEST;
  }
}
