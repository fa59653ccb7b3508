package io.gongjian.webapp.apply;

import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.number.TypedNumber;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactReader;
import io.gongjian.engine.vocabulary.FactReading;
import io.gongjian.engine.vocabulary.FactReading.Misfit;
import io.gongjian.engine.vocabulary.FactReading.Misread;
import io.gongjian.engine.vocabulary.FactReading.Read;
import io.gongjian.engine.vocabulary.FactType;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody typed, ticked or pressed for a question, before it is an answer. */
final class Typed implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What was pressed. */
  enum Way {
    SAID,
    DOES_NOT_KNOW,
    TAKES_BACK
  }

  /** What came of reading: an answer, or why it is none. */
  record Reading(Optional<Answer> answer, Optional<Misfit> misfit) {}

  private final Way way;
  private final String text;
  private final ArrayList<String> ticked;

  private Typed(Way way, String text, List<String> ticked) {
    this.way = way;
    this.text = text;
    this.ticked = new ArrayList<>(ticked);
  }

  static Typed said(String text) {
    return new Typed(Way.SAID, text, List.of());
  }

  static Typed ticked(List<String> values) {
    return new Typed(Way.SAID, "", values);
  }

  static Typed doesNotKnow() {
    return new Typed(Way.DOES_NOT_KNOW, "", List.of());
  }

  static Typed takesBack() {
    return new Typed(Way.TAKES_BACK, "", List.of());
  }

  /** Reads it as an answer to {@code fact}. */
  Reading read(FactDefinition fact) {
    return switch (way) {
      case DOES_NOT_KNOW -> done(Answer.dontKnow());
      case TAKES_BACK -> done(Answer.forgotten());
      case SAID -> said(fact);
    };
  }

  private Reading said(FactDefinition fact) {
    if (fact.type().isNumber() && TypedNumber.read(text) instanceof TypedNumber.TooLong) {
      return new Reading(Optional.empty(), Optional.of(Misfit.TOO_MANY_DIGITS));
    }
    Optional<Object> given = given(fact.type());
    if (given.isEmpty()) {
      return new Reading(Optional.empty(), Optional.of(Misfit.WRONG_TYPE));
    }
    FactReading reading = FactReader.read(fact, given.get());
    if (reading instanceof Read read) {
      return done(Answer.of(read.value()));
    }
    Misfit misfit = reading instanceof Misread misread ? misread.misfit() : Misfit.WRONG_TYPE;
    return new Reading(Optional.empty(), Optional.of(misfit));
  }

  private Optional<Object> given(FactType type) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return switch (type) {
      case BOOLEAN ->
          plain.equals("true") || plain.equals("false")
              ? Optional.of(Boolean.valueOf(plain))
              : Optional.empty();
      case DECIMAL, INTEGER -> TypedNumber.read(text).number().map(Object.class::cast);
      case STRING -> text.isBlank() ? Optional.empty() : Optional.of(text.strip());
      case DATE -> plain.isEmpty() ? Optional.empty() : Optional.of(plain);
      case ENUM -> Optional.of(text);
      case SET -> Optional.of(List.copyOf(ticked));
    };
  }

  private static Reading done(Answer answer) {
    return new Reading(Optional.of(answer), Optional.empty());
  }
}
