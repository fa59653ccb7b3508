package io.gongjian.engine.field;

import io.gongjian.engine.vocabulary.FactValue;
import java.util.List;
import java.util.function.Function;

/** What a row of a field table says of one field. */
public sealed interface Directive {

  /** The field is asked; one that some row shows is not asked before such a row holds. */
  record Show(FieldId field) implements Directive {
    @Override
    public boolean decidesValue() {
      return true;
    }
  }

  /** The field is not asked, whatever shows it; its value is kept aside and not handed in. */
  record Hide(FieldId field) implements Directive {
    @Override
    public boolean decidesValue() {
      return true;
    }
  }

  /** The field must be filled in. */
  record Require(FieldId field) implements Directive {
    @Override
    public boolean decidesValue() {
      return false;
    }
  }

  /** The field may stay empty, whatever requires it. */
  record Relieve(FieldId field) implements Directive {
    @Override
    public boolean decidesValue() {
      return false;
    }
  }

  /** The value cannot be changed by the applicant. */
  record Lock(FieldId field) implements Directive {
    @Override
    public boolean decidesValue() {
      return false;
    }
  }

  /** Only these of the field's options may be chosen. */
  record Offer(FieldId field, List<String> options) implements Directive {
    public Offer {
      options = List.copyOf(options);
    }

    @Override
    public boolean decidesValue() {
      return false;
    }
  }

  /** The value as long as the applicant gives none. */
  record Preset(FieldId field, FactValue value) implements Directive {
    @Override
    public boolean decidesValue() {
      return true;
    }
  }

  /** The value, which the applicant cannot change. */
  record Compute(FieldId field, Formula formula) implements Directive {
    @Override
    public boolean decidesValue() {
      return true;
    }
  }

  /** The sentence of the row is shown at the field. */
  record Tell(FieldId field, Level level) implements Directive {
    @Override
    public boolean decidesValue() {
      return false;
    }
  }

  /** The field it is about. */
  FieldId field();

  /** True when the value that other rows read depends on it. */
  boolean decidesValue();

  /** Answers by kind: with a new one nobody who tells them apart compiles before he knows it. */
  default <R> R match(
      Function<Show, R> show,
      Function<Hide, R> hide,
      Function<Require, R> require,
      Function<Relieve, R> relieve,
      Function<Lock, R> lock,
      Function<Offer, R> offer,
      Function<Preset, R> preset,
      Function<Compute, R> compute,
      Function<Tell, R> tell) {
    if (this instanceof Show one) {
      return show.apply(one);
    }
    if (this instanceof Hide one) {
      return hide.apply(one);
    }
    if (this instanceof Require one) {
      return require.apply(one);
    }
    if (this instanceof Relieve one) {
      return relieve.apply(one);
    }
    if (this instanceof Lock one) {
      return lock.apply(one);
    }
    if (this instanceof Offer one) {
      return offer.apply(one);
    }
    if (this instanceof Preset one) {
      return preset.apply(one);
    }
    if (this instanceof Compute one) {
      return compute.apply(one);
    }
    return tell.apply((Tell) this);
  }
}
