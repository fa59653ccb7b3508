package io.gongjian.webapp.page.apply.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.util.OptionalLong;

/**
 * What a press names: the card or the question it was made for, what was answered, and the version
 * that was shown. All of it travels with the press, so that it means the same to a page that had to
 * be built again.
 */
@RequestScoped
public class AskedFor {

  private static final int LONGEST_VERSION = 18;

  String matter() {
    return parameter("matter");
  }

  String fact() {
    return parameter("fact");
  }

  /** The part of the page it was pressed in. */
  String part() {
    return parameter("part");
  }

  /** What is to be done, such as to confirm a change. */
  String act() {
    return parameter("act");
  }

  Typed typed() {
    return Typed.of(parameter("way"), parameter("said"));
  }

  /** The version of the project that was shown. */
  OptionalLong version() {
    String at = parameter("at");
    return at.length() <= LONGEST_VERSION && !at.isEmpty() && at.chars().allMatch(AskedFor::isDigit)
        ? OptionalLong.of(Long.parseLong(at))
        : OptionalLong.empty();
  }

  private static boolean isDigit(int letter) {
    return letter >= '0' && letter <= '9';
  }

  private static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }
}
