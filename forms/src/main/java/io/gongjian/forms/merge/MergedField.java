package io.gongjian.forms.merge;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.FieldKind;
import io.gongjian.engine.form.Section;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.form.Widget;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.text.LocalText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A field of a merged form: one question for all matters that need it.
 *
 * @param shape the values that fit the forms of all of them
 * @param help the help of all of them, each once
 * @param neededBy the matters whose forms have it
 * @param requiredBy those that require it, unless a row says otherwise
 */
public record MergedField(
    FieldId id,
    FieldKind kind,
    Shape shape,
    LocalText title,
    List<LocalText> help,
    Optional<Widget> widget,
    Section section,
    int order,
    SortedSet<MatterId> neededBy,
    SortedSet<MatterId> requiredBy) {

  public MergedField {
    help = List.copyOf(help);
    neededBy = Collections.unmodifiableSortedSet(new TreeSet<>(neededBy));
    requiredBy = Collections.unmodifiableSortedSet(new TreeSet<>(requiredBy));
  }

  /** True when at least one of its matters requires it. */
  public boolean required() {
    return !requiredBy.isEmpty();
  }
}
