package io.gongjian.engine.fact;

import io.gongjian.engine.constraint.Contradiction;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactReading.Misread;
import java.util.Optional;

/** Why a fact that came from outside was not taken. */
public sealed interface FactFault {

  /**
   * The vocabulary has no such fact.
   *
   * @param nearest the fact that was most likely meant
   */
  record NoSuchFact(String fact, Optional<FactId> nearest) implements FactFault {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noSuchFact(this);
    }
  }

  /** The value does not fit the fact. */
  record DoesNotFit(Misread misread) implements FactFault {
    @Override
    public String fact() {
      return misread.fact().value();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.doesNotFit(this);
    }
  }

  /** The fact is not the applicant's to say: {@code keeper} gives it. */
  record KeptElsewhere(String fact, FactSource keeper) implements FactFault {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.keptElsewhere(this);
    }
  }

  /** The fact cannot be so together with others that are known. */
  record Contradicts(String fact, Contradiction contradiction) implements FactFault {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.contradicts(this);
    }
  }

  /** The fact's id, as it was given. */
  String fact();

  /** Takes the way that fits. */
  <R> R accept(Visitor<R> visitor);

  /** One way for each fault. */
  interface Visitor<R> {
    R noSuchFact(NoSuchFact fault);

    R doesNotFit(DoesNotFit fault);

    R keptElsewhere(KeptElsewhere fault);

    R contradicts(Contradicts fault);
  }
}
