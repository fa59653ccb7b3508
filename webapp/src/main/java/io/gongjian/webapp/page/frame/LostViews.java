package io.gongjian.webapp.page.frame;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;

/**
 * Tells the script of a page that the server no longer keeps its view, so that the script takes a
 * new one and sends the press again. A page of its own would take the place of what was typed.
 */
public class LostViews extends ExceptionHandlerFactory {

  public LostViews(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  private static final class Handler extends ExceptionHandlerWrapper {

    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
      FacesContext faces = FacesContext.getCurrentInstance();
      if (faces.getPartialViewContext().isAjaxRequest() && takeLost()) {
        ExternalContext external = faces.getExternalContext();
        if (!external.isResponseCommitted()) {
          external.responseReset();
          external.setResponseStatus(HttpServletResponse.SC_GONE);
        }
        faces.responseComplete();
      }
      super.handle();
    }

    private boolean takeLost() {
      boolean lost = false;
      Iterator<ExceptionQueuedEvent> unhandled = getUnhandledExceptionQueuedEvents().iterator();
      while (unhandled.hasNext()) {
        if (unhandled.next().getContext().getException() instanceof ViewExpiredException) {
          unhandled.remove();
          lost = true;
        }
      }
      return lost;
    }
  }
}
