package io.gongjian.webapp.page.paper;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves a list as a PDF: the very page of the print view, set on paper. */
@WebFilter(PrintingList.PATH)
public class PrintingList extends HttpFilter {

  static final String PATH = "/apply/list.pdf";

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/apply/print.xhtml";

  @Inject transient PagePrinter printer;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<byte[]> printed = printer.print(PAGE, request, response);
    if (printed.isEmpty()) {
      return;
    }
    byte[] pdf = printed.get();
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"gongjian-list.pdf\"");
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentLength(pdf.length);
    response.getOutputStream().write(pdf);
  }
}
