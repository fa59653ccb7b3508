package io.gongjian.forms.merge;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Field;
import io.gongjian.engine.form.Meeting;
import io.gongjian.engine.form.Widget;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.text.LocalText;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes one field of those of several forms. What comes out depends on the set of forms alone. */
final class FieldMerge {

  /** The place of a field: the first section in which some form has it. */
  private static final Comparator<Field> PLACE =
      Comparator.comparingInt((Field field) -> field.section().order())
          .thenComparing(field -> field.section().id())
          .thenComparingInt(Field::order);

  private static final Comparator<LocalText> ALPHABET =
      Comparator.comparing(LocalText::zh).thenComparing(LocalText::en);

  private FieldMerge() {}

  /** Merges the fields {@code parts}, at least one, of the forms of these matters. */
  static FieldOutcome of(FieldId id, SortedMap<MatterId, Field> parts) {
    Field first = parts.values().iterator().next();
    Meeting meeting = new Meeting.Met(first.shape());
    for (Field part : parts.values()) {
      meeting = meeting.then(shape -> shape.meet(part.shape()));
    }
    if (meeting instanceof Meeting.Apart apart) {
      return new FieldOutcome.Clashing(
          new FieldClash(id, new TreeSet<>(parts.keySet()), apart.clash(), apart.column()));
    }
    Field placed = parts.values().stream().min(PLACE).orElse(first);
    SortedSet<MatterId> requiredBy = new TreeSet<>();
    Set<LocalText> help = new LinkedHashSet<>();
    parts.forEach(
        (matter, part) -> {
          help.addAll(part.help());
          if (part.required()) {
            requiredBy.add(matter);
          }
        });
    return new FieldOutcome.Merged(
        new MergedField(
            id,
            first.kind(),
            ((Meeting.Met) meeting).shape(),
            parts.values().stream().map(Field::title).min(ALPHABET).orElse(first.title()),
            help.stream().toList(),
            widget(parts),
            placed.section(),
            placed.order(),
            new TreeSet<>(parts.keySet()),
            requiredBy));
  }

  private static Optional<Widget> widget(SortedMap<MatterId, Field> parts) {
    return parts.values().stream()
        .flatMap(part -> part.widget().stream())
        .min(Comparator.naturalOrder());
  }

  /** One field, or why there is none. */
  sealed interface FieldOutcome {

    /** The forms agree. */
    record Merged(MergedField field) implements FieldOutcome {}

    /** The forms contradict each other. */
    record Clashing(FieldClash clash) implements FieldOutcome {}
  }
}
