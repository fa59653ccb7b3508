package io.gongjian.engine.casefile;

import io.gongjian.engine.ledger.ContentHash;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to everything that is to be corrected in a case, at once.
 *
 * @param texts what is answered to each item, as it was asked; blank where a document says it
 * @param documents the document that is handed in for an item about a material
 * @param key by which the request is known when it comes again
 */
public record AnswerCorrection(
    CaseNumber number,
    Map<String, String> texts,
    Map<String, ContentHash> documents,
    Optional<String> key) {

  public AnswerCorrection {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
  }
}
