package io.gongjian.engine.paper;

import java.util.function.UnaryOperator;

/** Sets a page on paper: the one way to a PDF. */
@FunctionalInterface
public interface SetOnPaper {

  /**
   * Returns the page as a PDF.
   *
   * @param xhtml a well-formed page; nothing outside it is read
   * @param note says, of the names of characters that no font has, why they are named
   */
  byte[] set(String xhtml, UnaryOperator<String> note);
}
