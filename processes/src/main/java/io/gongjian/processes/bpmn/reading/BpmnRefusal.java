package io.gongjian.processes.bpmn.reading;

import io.gongjian.engine.text.TextBundle;
import java.util.Locale;

/**
 * Why a file does not become a step table.
 *
 * @param subject the element that it is about, as the file calls it
 * @param line where it stands in the file; 0 for the file as a whole
 */
public record BpmnRefusal(Reason reason, String subject, int line) {

  private static final TextBundle WORDS = TextBundle.beside(BpmnRefusal.class, "reading");

  /** In the order in which they are looked for. */
  public enum Reason {
    TOO_LARGE,
    NOT_XML,
    DOCTYPE,
    INSTRUCTION,
    TOO_COMPLEX,
    NOT_BPMN,
    EXPRESSION,
    ELEMENT,
    PLACE,
    ATTRIBUTE,
    CONTENT,
    CONDITION,
    DUPLICATE_ID,
    PROCESSES,
    REFERENCE,
    BEGINNING,
    BOUNDARY,
    UNREACHED,
    SPLIT,
    NOT_CLOSED,
    NESTED,
    LOOP,
    ENDED_WITHIN,
    ROW,
    NO_STEPS,
    TOO_MANY_STEPS
  }

  /** One line: what it is, and what may be done. */
  public String in(Locale locale) {
    String sentence = WORDS.text("refused." + reason, locale, subject);
    return line == 0 ? sentence : WORDS.text("line", locale, sentence, Integer.toString(line));
  }
}
