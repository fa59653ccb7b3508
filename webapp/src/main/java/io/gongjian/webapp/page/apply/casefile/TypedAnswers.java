package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.engine.casefile.AnswerCorrection;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.ledger.ContentHash;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was sent as the answer to a correction: for each item what was asked, the text that was
 * typed, and the document that was chosen.
 */
final class TypedAnswers {

  private static final String ITEM = "item-";
  private static final String TEXT = "text-";
  private static final String DOCUMENT = "document-";

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, ContentHash> documents = new LinkedHashMap<>();
  private final boolean sent;

  /** Reads the parameters of a request. */
  TypedAnswers(Map<String, String> parameters) {
    parameters.forEach(
        (name, asked) -> {
          if (name.startsWith(ITEM)) {
            String place = name.substring(ITEM.length());
            texts.put(asked, parameters.getOrDefault(TEXT + place, ""));
            Optional.ofNullable(parameters.get(DOCUMENT + place))
                .filter(ContentHash::isHash)
                .ifPresent(hash -> documents.put(asked, new ContentHash(hash)));
          }
        });
    this.sent = !texts.isEmpty();
  }

  /** Nothing was sent. */
  static TypedAnswers none() {
    return new TypedAnswers(Map.of());
  }

  boolean isSent() {
    return sent;
  }

  String text(String asked) {
    return texts.getOrDefault(asked, "");
  }

  Optional<ContentHash> document(String asked) {
    return Optional.ofNullable(documents.get(asked));
  }

  AnswerCorrection of(CaseNumber number, String key) {
    return new AnswerCorrection(number, texts, documents, Optional.of(key));
  }
}
