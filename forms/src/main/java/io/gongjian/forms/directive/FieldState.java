package io.gongjian.forms.directive;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.matter.MatterId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a field is asked now.
 *
 * @param askedFor the matters that want it now; empty when it is not asked
 * @param mayBeAsked true when it is not asked but something unknown could change that
 * @param required true when it must be filled in
 * @param readonly true when the applicant cannot change it
 * @param options the options that may be chosen now, where rows leave fewer than the field has
 * @param value the value that counts, as a plain value
 * @param kept what the applicant filled in although the field is not asked
 */
public record FieldState(
    FieldId field,
    SortedSet<MatterId> askedFor,
    boolean mayBeAsked,
    boolean required,
    boolean readonly,
    Optional<List<String>> options,
    Optional<Object> value,
    ValueOrigin origin,
    Optional<Object> kept,
    List<FieldMessage> messages) {

  public FieldState {
    askedFor = Collections.unmodifiableSortedSet(new TreeSet<>(askedFor));
    messages = List.copyOf(messages);
  }

  /** True when the field is asked. */
  public boolean shown() {
    return !askedFor.isEmpty();
  }
}
