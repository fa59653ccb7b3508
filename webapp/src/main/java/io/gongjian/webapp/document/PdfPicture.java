package io.gongjian.webapp.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Paints the first page of a PDF, so that a browser shows a picture and runs nothing. */
public final class PdfPicture {

  private static final float WIDTH = 900;
  private static final float LARGEST_SIDE = 2_000;
  private static final int LARGEST_FILE = 32 * 1024 * 1024;

  private PdfPicture() {}

  /** The first page as PNG; empty when the file is too large to be painted or has no page. */
  public static Optional<byte[]> of(InputStream pdf) throws IOException {
    byte[] bytes = pdf.readNBytes(LARGEST_FILE + 1);
    if (bytes.length > LARGEST_FILE) {
      return Optional.empty();
    }
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            "",
            null,
            null,
            IOUtils.createTempFileOnlyStreamCache())) {
      if (document.getNumberOfPages() == 0) {
        return Optional.empty();
      }
      PDRectangle box = document.getPage(0).getCropBox();
      float scale = Math.min(WIDTH / box.getWidth(), LARGEST_SIDE / box.getHeight());
      BufferedImage picture = new PDFRenderer(document).renderImage(0, scale);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", png);
      return Optional.of(png.toByteArray());
    }
  }
}
