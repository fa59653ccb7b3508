package io.gongjian.processes.bpmn.reading;

import io.gongjian.engine.text.TextBundle;
import java.util.Locale;

/**
 * What of a file could not be carried over into the table, or was guessed.
 *
 * @param subject a step, a lane or an element
 * @param text what the file says of it
 */
public record BpmnRemark(What what, String subject, String text) {

  private static final TextBundle WORDS = TextBundle.beside(BpmnRemark.class, "reading");

  /** What somebody must look at. */
  public enum What {
    CONDITION,
    KIND,
    SIGNERS,
    LANE,
    DEPARTMENT,
    ATTRIBUTE,
    ELEMENT
  }

  /** One line. */
  public String in(Locale locale) {
    return WORDS.text("left." + what, locale, subject, text);
  }
}
