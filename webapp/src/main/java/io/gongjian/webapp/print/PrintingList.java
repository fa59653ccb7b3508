package io.gongjian.webapp.print;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves a list as a PDF: the very page of the print view, set on paper. */
@WebFilter(PrintingList.PATH)
public class PrintingList extends HttpFilter {

  static final String PATH = "/apply/list.pdf";

  /** Tells the page that it goes to paper and needs no buttons. */
  public static final String ON_PAPER = "onPaper";

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/apply/print.xhtml";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute(ON_PAPER, true);
    CapturedPage page = new CapturedPage(response);
    request.getRequestDispatcher(PAGE).forward(request, page);
    if (page.isAnswered()) {
      return;
    }
    byte[] pdf = PdfPaper.set(page.text());
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"gongjian-list.pdf\"");
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentLength(pdf.length);
    response.getOutputStream().write(pdf);
  }
}
