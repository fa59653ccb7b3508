package io.gongjian.rules.field;

import io.gongjian.engine.directive.RowStandings;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Standing;
import io.gongjian.rules.sample.Sample;
import io.gongjian.rules.sample.SlotSamples;
import io.gongjian.rules.table.FieldBook;
import io.gongjian.rules.table.FieldBookReader;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Proves the compiled rows of a program on values at their boundaries before they serve: for each
 * row, values that fulfil it among others, compared row by row with the row read plainly.
 */
final class FieldProof {

  private static final long SEED = 20260101L;
  private static final int ROUNDS = 3;

  private final FieldRules rules;
  private final Map<Integer, List<Sample>> samples = new LinkedHashMap<>();
  private final SplittableRandom random = new SplittableRandom(SEED);

  private FieldProof(FieldRules rules) {
    this.rules = rules;
    FieldBook fields = rules.fields();
    Map<Integer, List<Condition>> conditions = new LinkedHashMap<>();
    Map<Integer, Input> inputs = new HashMap<>();
    for (TypedRow row : fields.book().rows()) {
      for (TypedRow.Test test : row.tests()) {
        conditions.computeIfAbsent(test.slot(), slot -> new ArrayList<>()).add(test.condition());
        inputs.computeIfAbsent(test.slot(), slot -> input(fields, row, slot));
      }
    }
    conditions.forEach(
        (slot, asked) -> {
          Input input = inputs.get(slot);
          if (input != null) {
            ColumnType type = FieldBookReader.type(fields.book().pack(), input);
            samples.put(slot, SlotSamples.of(definition(input.name(), type), asked).all());
          }
        });
  }

  /** What went wrong, or nothing when every set of values gave the same rows. */
  static Optional<String> check(FieldRules rules) {
    return new FieldProof(rules).check();
  }

  private Optional<String> check() {
    for (TypedRow row : rules.fields().book().rows()) {
      for (int round = 0; round < ROUNDS; round++) {
        Optional<String> failure = compare(row.stratum(), fulfilling(row));
        if (failure.isPresent()) {
          return failure;
        }
      }
    }
    return Optional.empty();
  }

  private SlotValues fulfilling(TypedRow row) {
    SlotValues values = new SlotValues(rules.fields().book().layout());
    samples.forEach(
        (slot, all) -> {
          if (!all.isEmpty() && random.nextInt(8) > 0) {
            values.set(slot, all.get(random.nextInt(all.size())).value());
          }
        });
    for (TypedRow.Test test : row.tests()) {
      List<Object> fitting =
          samples.getOrDefault(test.slot(), List.of()).stream()
              .map(Sample::value)
              .filter(value -> test.condition().test(value) == Standing.HOLDS)
              .toList();
      values.set(
          test.slot(), fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size())));
    }
    return values;
  }

  private Optional<String> compare(int stratum, SlotValues values) {
    RowStandings standings = rules.stand(stratum, values);
    FieldBook fields = rules.fields();
    for (int number = 0; number < fields.book().rows().size(); number++) {
      TypedRow row = fields.book().rows().get(number);
      if (row.stratum() != stratum) {
        continue;
      }
      Standing plain = row.standing(values);
      boolean same =
          standings.holds().get(number) == (plain == Standing.HOLDS)
              && standings.possible().get(number) == (plain != Standing.FAILS);
      if (!same) {
        return Optional.of("row " + row.row().id() + " should be " + plain);
      }
    }
    return Optional.empty();
  }

  private static Input input(FieldBook fields, TypedRow row, int slot) {
    return row.table().columns().stream()
        .map(Column::input)
        .filter(input -> fields.book().layout().of(input.name()) == slot)
        .findFirst()
        .orElseThrow();
  }

  /** A column as the fact it would be, to draw its samples. */
  private static FactDefinition definition(String name, ColumnType type) {
    Map<String, LocalText> values = new LinkedHashMap<>();
    type.values().forEach(value -> values.put(value, new LocalText(value, value)));
    LocalText text = new LocalText(name, name);
    return new FactDefinition(
        new FactId(name),
        type.type(),
        Optional.empty(),
        text,
        text,
        Optional.empty(),
        values,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }
}
