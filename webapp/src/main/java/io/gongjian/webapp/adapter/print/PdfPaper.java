package io.gongjian.webapp.adapter.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.paper.SetOnPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.logging.Level;

/**
 * Sets a well-formed page on A4. Its fonts are part of the product, so that Chinese prints the same
 * everywhere; nothing outside the page is ever read. A character that no font has is named by its
 * code, and the foot of the paper says so.
 */
public final class PdfPaper implements SetOnPaper {

  private static final int NORMAL = 400;
  private static final String END = "</body>";

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  @Override
  public byte[] set(String xhtml, UnaryOperator<String> note) {
    PrintablePage page = PrintablePage.of(xhtml);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    PaperFonts.COMMON.forEach(font -> use(builder, font, EnumSet.of(FSFontUseCase.DOCUMENT)));
    page.fonts().forEach(font -> use(builder, font, EnumSet.of(FSFontUseCase.FALLBACK_PRE)));
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, when);
    }
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Gongjian");
    builder.withHtmlContent(withFoot(page, note), "");
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException notSet) {
      throw new EngineException(ErrorCode.UNEXPECTED, "a page could not be set on paper", notSet);
    }
    return pdf.toByteArray();
  }

  private static void use(PdfRendererBuilder builder, PaperFont font, Set<FSFontUseCase> where) {
    builder.useFont(font::open, font.family(), NORMAL, FontStyle.NORMAL, true, where);
  }

  /** The page with a note on what is named by its code. */
  private static String withFoot(PrintablePage page, UnaryOperator<String> note) {
    String text = page.text();
    int end = text.lastIndexOf(END);
    if (!page.namesAny() || end < 0) {
      return text;
    }
    String foot = note.apply(page.namesOfCodes());
    return text.substring(0, end)
        + "<p class=\"small named\">"
        + foot.replace("&", "&amp;").replace("<", "&lt;")
        + "</p>"
        + text.substring(end);
  }
}
