package io.gongjian.webapp.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;

/**
 * Sets a well-formed page on A4. Its fonts are part of the product, so that Chinese prints the same
 * everywhere; nothing outside the page is ever read.
 */
public final class PdfPaper {

  private static final int NORMAL = 400;

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private PdfPaper() {}

  /** Returns {@code xhtml} as a PDF. */
  public static byte[] set(String xhtml) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(() -> font("Roboto-Regular.ttf"), "Gongjian", NORMAL, FontStyle.NORMAL, true);
    builder.useFont(
        () -> font("DroidSansFallbackFull.ttf"), "Gongjian Han", NORMAL, FontStyle.NORMAL, true);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, when);
    }
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Gongjian");
    builder.withHtmlContent(xhtml, "");
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return pdf.toByteArray();
  }

  private static InputStream font(String name) {
    return Objects.requireNonNull(PdfPaper.class.getResourceAsStream(name), name);
  }
}
