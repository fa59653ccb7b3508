package io.gongjian.webapp.entry.security;

import io.gongjian.webapp.entry.problem.AccidentNumber;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the error page where a script asked, and logs as {@link AnsweringAccidents} does. */
final class AjaxAccidents extends FullAjaxExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(AjaxAccidents.class);

  AjaxAccidents(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  protected void logException(
      FacesContext context, Throwable exception, @Nullable String location, LogReason reason) {
    if (exception instanceof ViewExpiredException) {
      return;
    }
    String number = AccidentNumber.next();
    context.getExternalContext().getRequestMap().put(AnsweringAccidents.NUMBER, number);
    if (context.getExternalContext().getUserPrincipal() == null) {
      LOG.error("Accident {} of a stranger: {}", number, AnsweringAccidents.line(exception));
    } else {
      LOG.error("Accident {} ({})", number, reason, exception);
    }
  }
}
