package io.gongjian.forms.merge;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Field;
import io.gongjian.engine.form.FormDefinition;
import io.gongjian.engine.form.Forms;
import io.gongjian.engine.form.Section;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.forms.merge.FieldMerge.FieldOutcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The form of a set of matters: each fact, element and own field is in it once. Two merged forms
 * are equal when they are of the same forms, however they came together.
 */
public final class MergedForm {

  /** The form of no matter. */
  public static final MergedForm NONE = new MergedForm(new TreeMap<>());

  private static final Comparator<MergedField> IN_ORDER =
      Comparator.comparingInt((MergedField field) -> field.section().order())
          .thenComparing(field -> field.section().id())
          .thenComparingInt(MergedField::order)
          .thenComparing(MergedField::id);

  private final SortedMap<MatterId, FormDefinition> forms;
  private final Map<FieldId, MergedField> fields;
  private final List<FieldClash> clashes;

  private MergedForm(SortedMap<MatterId, FormDefinition> forms) {
    this.forms = Collections.unmodifiableSortedMap(forms);
    Map<FieldId, SortedMap<MatterId, Field>> parts = new TreeMap<>();
    for (FormDefinition form : forms.values()) {
      form.fields()
          .forEach(
              (id, field) ->
                  parts.computeIfAbsent(id, key -> new TreeMap<>()).put(form.matter(), field));
    }
    List<MergedField> merged = new ArrayList<>();
    List<FieldClash> clashing = new ArrayList<>();
    parts.forEach(
        (id, each) -> {
          FieldOutcome outcome = FieldMerge.of(id, each);
          if (outcome instanceof FieldOutcome.Merged one) {
            merged.add(one.field());
          } else if (outcome instanceof FieldOutcome.Clashing clash) {
            clashing.add(clash.clash());
          }
        });
    merged.sort(IN_ORDER);
    Map<FieldId, MergedField> byId = new LinkedHashMap<>();
    merged.forEach(field -> byId.put(field.id(), field));
    this.fields = Collections.unmodifiableMap(byId);
    this.clashes = List.copyOf(clashing);
  }

  /** The form of one matter. */
  public static MergedForm of(FormDefinition form) {
    return merging(List.of(form));
  }

  /**
   * Merges forms, in whatever order they come.
   *
   * @throws IllegalArgumentException when two different forms are of the same matter
   */
  public static MergedForm merging(Collection<FormDefinition> forms) {
    SortedMap<MatterId, FormDefinition> byMatter = new TreeMap<>();
    for (FormDefinition form : forms) {
      FormDefinition other = byMatter.putIfAbsent(form.matter(), form);
      if (other != null && !other.equals(form)) {
        throw new IllegalArgumentException("two forms of one matter [" + form.matter() + "]");
      }
    }
    return new MergedForm(byMatter);
  }

  /** Merges the forms of those of {@code matters} that have one. */
  public static MergedForm of(Forms forms, Collection<MatterId> matters) {
    return merging(matters.stream().flatMap(matter -> forms.find(matter).stream()).toList());
  }

  /** This form together with another of the same pack. */
  public MergedForm with(MergedForm other) {
    List<FormDefinition> all = new ArrayList<>(forms.values());
    all.addAll(other.forms.values());
    return merging(all);
  }

  /** The matters that have a form here. */
  public SortedSet<MatterId> matters() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(forms.keySet()));
  }

  /** The forms it was merged of. */
  public Collection<FormDefinition> forms() {
    return forms.values();
  }

  /** The fields, in the order of sections and of places in them; those that clash are left out. */
  public Map<FieldId, MergedField> fields() {
    return fields;
  }

  public Optional<MergedField> find(FieldId id) {
    return Optional.ofNullable(fields.get(id));
  }

  /** The fields that could not be merged; a checked pack has none. */
  public List<FieldClash> clashes() {
    return clashes;
  }

  /** The sections that have a field, in order. */
  public List<Section> sections() {
    return fields.values().stream().map(MergedField::section).distinct().toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MergedForm form && form.forms.equals(forms);
  }

  @Override
  public int hashCode() {
    return forms.hashCode();
  }

  @Override
  public String toString() {
    return forms.keySet() + " " + fields.size() + " fields";
  }
}
