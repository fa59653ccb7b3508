package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A field of a form as it is written, with the part of the same file that it refers to: what the
 * field says itself comes first.
 */
record FormField(String id, String matter, Entry entry, Optional<Entry> part) implements Keys {

  private static final String LOCAL = "#/$defs/";

  /** The fields of a form, in the order of the file. */
  static List<FormField> of(Entry form) {
    String matter = form.file().matter().orElse("");
    Map<String, Entry> parts = form.get("$defs").map(Entry::members).orElseGet(TreeMap::new);
    return form.get("properties").map(Entry::members).orElseGet(TreeMap::new).entrySet().stream()
        .map(
            field ->
                new FormField(
                    field.getKey(), matter, field.getValue(), part(field.getValue(), parts)))
        .toList();
  }

  private static Optional<Entry> part(Entry field, Map<String, Entry> parts) {
    return field
        .text("$ref")
        .filter(ref -> ref.startsWith(LOCAL))
        .flatMap(ref -> Optional.ofNullable(parts.get(ref.substring(LOCAL.length()))));
  }

  @Override
  public Optional<Entry> get(String key) {
    return entry.get(key).or(() -> part.flatMap(shared -> shared.get(key)));
  }

  /** All keys that say something of the field. */
  List<String> keys() {
    TreeSet<String> keys = new TreeSet<>(entry.members().keySet());
    part.ifPresent(shared -> keys.addAll(shared.members().keySet()));
    return List.copyOf(keys);
  }

  boolean isFact() {
    return entry.has("x-fact");
  }

  boolean isElement() {
    return entry.has("x-element");
  }

  /** Tells a reference that leads out of the file or to nothing. */
  Optional<PackFault> fault() {
    Optional<Entry> reference = entry.get("$ref").filter(ref -> ref.text().isPresent());
    if (reference.isEmpty() || part.isPresent()) {
      return Optional.empty();
    }
    String ref = reference.get().shown();
    return Optional.of(
        reference
            .get()
            .fault(ref.startsWith(LOCAL) ? FaultCode.REF_NOT_FOUND : FaultCode.REF_NOT_LOCAL, ref));
  }
}
