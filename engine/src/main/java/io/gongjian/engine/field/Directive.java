package io.gongjian.engine.field;

import io.gongjian.engine.vocabulary.FactValue;
import java.util.List;

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
}
