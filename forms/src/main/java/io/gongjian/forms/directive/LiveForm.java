package io.gongjian.forms.directive;

import io.gongjian.engine.field.Directive;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.FieldKind;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.row.ProgramRow;
import io.gongjian.engine.row.RowKind;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.forms.merge.MergedForm;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A merged form with the rows that decide how its fields are asked, made ready: fields and matters
 * have numbers. Immutable, for any number of threads.
 */
public final class LiveForm {

  private final MergedForm form;
  private final FactValue.Choices together;
  private final RowProgram program;
  private final List<MatterId> matters;
  private final List<MergedField> fields;
  private final Map<FieldId, Integer> numbers = new HashMap<>();
  private final BitSet[] needed;
  private final BitSet[] required;
  private final BitSet[] shownByRows;
  private final BitSet[] speaking;
  private final int[] settledIn;
  private final Set<FieldId> read;

  private LiveForm(MergedForm form, Collection<MatterId> together, RowProgram program) {
    this.form = form;
    this.together =
        new FactValue.Choices(together.stream().map(MatterId::value).sorted().distinct().toList());
    this.program = program;
    this.matters = List.copyOf(form.matters());
    this.fields = List.copyOf(form.fields().values());
    int count = fields.size();
    this.needed = new BitSet[count];
    this.required = new BitSet[count];
    this.shownByRows = new BitSet[count];
    for (int field = 0; field < count; field++) {
      numbers.put(fields.get(field).id(), field);
      needed[field] = bits(fields.get(field).neededBy());
      required[field] = bits(fields.get(field).requiredBy());
      shownByRows[field] = new BitSet();
    }
    this.settledIn = new int[count];
    this.read = read(form, program);
    this.speaking = new BitSet[program.rows().size()];
    for (ProgramRow row : program.rows()) {
      speaking[row.number()] = bits(row.matters());
      if (row.row().then() instanceof Effect.Settles settles) {
        number(FieldId.of(settles.fact()))
            .ifPresent(field -> settledIn[field] = Math.max(settledIn[field], row.stratum() + 1));
      }
      for (Directive directive : row.directives()) {
        if (directive instanceof Directive.Show show) {
          number(show.field()).ifPresent(field -> shownByRows[field].or(speaking[row.number()]));
        }
        if (directive.decidesValue()) {
          number(directive.field())
              .ifPresent(field -> settledIn[field] = Math.max(settledIn[field], row.stratum() + 1));
        }
      }
    }
  }

  private static Set<FieldId> read(MergedForm form, RowProgram program) {
    Set<FieldId> read = new TreeSet<>();
    form.fields().values().stream()
        .filter(field -> field.kind() == FieldKind.FACT)
        .forEach(field -> read.add(field.id()));
    for (ProgramRow row : program.rows()) {
      for (Column column : row.table().columns()) {
        boolean used = row.row().when().containsKey(column.input().name());
        if (used && column.input() instanceof Input.OfField input) {
          read.add(input.field());
        }
      }
      for (Directive directive : row.directives()) {
        if (directive instanceof Directive.Compute compute) {
          read.addAll(compute.formula().reads());
        }
      }
    }
    return Set.copyOf(read);
  }

  /** Makes ready the form of those of {@code matters} that have one, as of {@code asOf}. */
  public static LiveForm of(Pack pack, Collection<MatterId> matters, LocalDate asOf) {
    MergedForm form = MergedForm.of(pack.forms(), matters);
    return new LiveForm(form, matters, RowProgram.of(RowKind.FIELD, pack, form.matters(), asOf));
  }

  public MergedForm form() {
    return form;
  }

  public RowProgram program() {
    return program;
  }

  /** All matters of the application, whether they have a form or not. */
  FactValue.Choices together() {
    return together;
  }

  Pack pack() {
    return program.pack();
  }

  int size() {
    return fields.size();
  }

  MergedField field(int number) {
    return fields.get(number);
  }

  /** The number of a field; empty when the form does not have it. */
  Optional<Integer> number(FieldId field) {
    return Optional.ofNullable(numbers.get(field));
  }

  /** True when what is asked besides may depend on a field: a row reads it, or it is a fact. */
  public boolean isRead(FieldId field) {
    return read.contains(field);
  }

  /** The matters whose forms have a field; do not change. */
  BitSet needed(int field) {
    return needed[field];
  }

  /** The matters that require a field unless a row says otherwise; do not change. */
  BitSet required(int field) {
    return required[field];
  }

  /** The matters of which some row shows a field; do not change. */
  BitSet shownByRows(int field) {
    return shownByRows[field];
  }

  /** The matters for which a row speaks; do not change. */
  BitSet speaking(ProgramRow row) {
    return speaking[row.number()];
  }

  /** The first stratum in which the value of a field is settled. */
  int settledIn(int field) {
    return settledIn[field];
  }

  SortedSet<MatterId> matters(BitSet bits) {
    SortedSet<MatterId> set = new TreeSet<>();
    bits.stream().forEach(bit -> set.add(matters.get(bit)));
    return set;
  }

  private BitSet bits(Collection<MatterId> chosen) {
    BitSet bits = new BitSet(matters.size());
    for (int at = 0; at < matters.size(); at++) {
      bits.set(at, chosen.contains(matters.get(at)));
    }
    return bits;
  }
}
