package io.gongjian.webapp.page.paper;

import io.gongjian.engine.paper.SetOnPaper;
import io.gongjian.webapp.entry.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Sets a page of the product on paper: the one way to a PDF. */
@RequestScoped
public class PagePrinter {

  /** Tells a page that it goes to paper and needs no buttons. */
  public static final String ON_PAPER = "onPaper";

  @Inject PageWords words;
  @Inject SetOnPaper setOnPaper;

  /** The page as a PDF; empty when it ended in an error or a redirect, which is sent already. */
  Optional<byte[]> print(String page, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(ON_PAPER, true);
    CapturedPage captured = new CapturedPage(response);
    request.getRequestDispatcher(page).forward(request, captured);
    return captured.isAnswered()
        ? Optional.empty()
        : Optional.of(
            setOnPaper.set(
                captured.text(), codes -> words.words().of("print.named_by_code", codes)));
  }
}
