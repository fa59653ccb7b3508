package io.gongjian.webapp.page.paper;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.forms.application.Application;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.review.ApplicationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints an application from its receipt alone. */
@RequestScoped
public class PrintingApplication {

  /** Nobody opens it by its address: whether the reader may see the application is asked before. */
  private static final String PAGE = "/WEB-INF/paper/application.xhtml";

  @Inject PagePrinter printer;
  @Inject ApplicationOnPaper paper;
  @Inject PageWords words;

  /** The PDF in the language of {@code locale}. What fails here leaves the application as it is. */
  public byte[] print(
      Application application,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    words.speak(locale);
    paper.show(ApplicationView.onPaper(application, words.words()));
    try {
      return printer.print(PAGE, request, response).orElseThrow(() -> accident(application, null));
    } catch (IOException | ServletException notRendered) {
      throw accident(application, notRendered);
    }
  }

  private static EngineException accident(Application application, @Nullable Exception cause) {
    return new EngineException(
        ErrorCode.UNEXPECTED, "application not printed [" + application.number() + "]", cause);
  }
}
