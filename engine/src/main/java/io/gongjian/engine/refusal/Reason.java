package io.gongjian.engine.refusal;

import io.gongjian.engine.text.LocalText;
import java.util.Optional;

/**
 * One of the reasons why something cannot be done as things stand.
 *
 * @param code what is wrong, as a word of the API
 * @param subject the id of what it is about: a matter, a field, a material, a promise
 * @param application the number of the application that it comes of, if it comes of one
 */
public record Reason(String code, String subject, LocalText text, Optional<String> application) {

  public Reason(String code, String subject, LocalText text) {
    this(code, subject, text, Optional.empty());
  }
}
