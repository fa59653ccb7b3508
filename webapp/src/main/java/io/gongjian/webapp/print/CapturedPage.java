package io.gongjian.webapp.print;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Catches a page instead of sending it; an error or a redirect is sent as ever. */
final class CapturedPage extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
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
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("the page is written at once");
      }

      @Override
      public void write(int one) {
        bytes.write(one);
      }
    };
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
  public void setContentLength(int length) {
    // The PDF has its own.
  }

  @Override
  public void flushBuffer() {
    // Nothing is sent before the whole page is there.
  }
}
