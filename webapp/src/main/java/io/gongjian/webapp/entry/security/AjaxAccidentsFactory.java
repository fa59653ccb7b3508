package io.gongjian.webapp.entry.security;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandlerFactory;

/** Has accidents of scripted requests answered as those of other requests are. */
public class AjaxAccidentsFactory extends FullAjaxExceptionHandlerFactory {

  public AjaxAccidentsFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new AjaxAccidents(getWrapped().getExceptionHandler());
  }
}
