package io.gongjian.webapp.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;

/** What a click on a card or on an answer names. */
@RequestScoped
public class AskedFor {

  String matter() {
    return parameter("matter");
  }

  String fact() {
    return parameter("fact");
  }

  private static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }
}
