package io.gongjian.forms.prefill;

import io.gongjian.engine.field.FieldId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What sources say of the fields of a form, and the sources that did not answer. */
public record Prefill(Map<FieldId, Prefilled> values, List<SilentSource> silent) {

  public static final Prefill NONE = new Prefill(Map.of(), List.of());

  public Prefill {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
    silent = List.copyOf(silent);
  }

  /** What was said here and, of other fields, there. */
  public Prefill with(Prefill other) {
    Map<FieldId, Prefilled> all = new TreeMap<>(other.values);
    all.putAll(values);
    List<SilentSource> none = new ArrayList<>(silent);
    other.silent.stream().filter(one -> !none.contains(one)).forEach(none::add);
    return new Prefill(all, none);
  }

  public Optional<Prefilled> find(FieldId field) {
    return Optional.ofNullable(values.get(field));
  }
}
