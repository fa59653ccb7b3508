package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.FlowAction;
import java.util.Optional;

/**
 * What somebody wants to do in a case.
 *
 * @param key by which the request is known when it comes again: then nothing happens twice
 * @param text opinion, reason or question, in the words of the one who asks
 */
public record CaseRequest(CaseNumber number, FlowAction action, String text, Optional<String> key) {

  /** The most characters of a key. */
  public static final int LONGEST_KEY = 64;
}
