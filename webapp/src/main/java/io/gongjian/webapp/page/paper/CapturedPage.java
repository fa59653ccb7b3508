package io.gongjian.webapp.page.paper;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Catches a page instead of sending it; an error or a redirect is sent as ever. */
final class CapturedPage extends HttpServletResponseWrapper {

  private final StringWriter text = new StringWriter();
  private final PrintWriter writer = new PrintWriter(text);
  private boolean answered;

  CapturedPage(HttpServletResponse response) {
    super(response);
  }

  /** True when the page ended in an error or a redirect: then there is nothing to print. */
  boolean isAnswered() {
    return answered;
  }

  String text() {
    writer.flush();
    return text.toString();
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    throw new IllegalStateException("a page writes text");
  }

  @Override
  public void sendError(int status) throws IOException {
    answered = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    answered = true;
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    answered = true;
    super.sendRedirect(location);
  }

  @Override
  public void setContentType(String type) {
    // The PDF has its own.
  }

  @Override
  public String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public void setCharacterEncoding(String encoding) {
    // A PDF is no text.
  }

  @Override
  public void setLocale(Locale locale) {
    // It would set the encoding.
  }

  @Override
  public void setContentLength(int length) {
    // The PDF has its own.
  }

  @Override
  public void flushBuffer() {
    // Nothing is sent before the whole page is there.
  }
}
