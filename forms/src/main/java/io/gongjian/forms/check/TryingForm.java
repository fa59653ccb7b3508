package io.gongjian.forms.check;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.field.Level;
import io.gongjian.engine.form.FormScenario;
import io.gongjian.engine.form.FormScenario.Trait;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.scenario.Mismatch;
import io.gongjian.engine.scenario.ScenarioFaults;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.forms.directive.Answers;
import io.gongjian.forms.directive.Background;
import io.gongjian.forms.directive.DirectingForm;
import io.gongjian.forms.directive.FieldState;
import io.gongjian.forms.directive.FormState;
import io.gongjian.forms.directive.LiveForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tries scenarios of the forms of a pack and compares only what they name. Forms are made ready
 * once for all scenarios that ask for the same matters on the same day.
 */
final class TryingForm {

  private final DirectingForm directing;
  private final Map<Asked, LiveForm> ready = new HashMap<>();

  TryingForm(DirectingForm directing) {
    this.directing = directing;
  }

  private record Asked(List<MatterId> matters, LocalDate day) {}

  /** What did not come out as expected, and the rows that fired. */
  record Tried(List<PackFault> faults, Set<RowId> fired) {}

  Tried on(Pack pack, FormScenario scenario, LocalDate day) {
    LocalDate asOf = scenario.asOf().orElse(day);
    LiveForm form =
        ready.computeIfAbsent(
            new Asked(scenario.application(), asOf),
            asked -> LiveForm.of(pack, asked.matters(), asked.day()));
    RegionCode region = scenario.region().map(RegionCode::new).orElse(pack.region());
    FormState state =
        directing.direct(
            form, new Background(region, asOf, scenario.facts()), new Answers(scenario.answers()));
    List<Mismatch> told = new ArrayList<>();
    scenario
        .fields()
        .forEach(
            (field, traits) -> {
              Set<Trait> actual = traits(state.find(field));
              if (!actual.containsAll(traits)) {
                told.add(
                    new Mismatch(
                        field.value(),
                        "fields",
                        words(traits),
                        words(actual),
                        about(pack, state, field)));
              }
            });
    scenario
        .values()
        .forEach(
            (field, value) -> {
              String actual = text(state.find(field).flatMap(FieldState::value));
              if (!text(value).equals(actual)) {
                told.add(
                    new Mismatch(
                        field.value(), "values", text(value), actual, about(pack, state, field)));
              }
            });
    for (RowId row : scenario.rows()) {
      if (!state.fired().contains(row)) {
        told.add(new Mismatch("rows", "row", row.toString(), "not fired"));
      }
    }
    List<PackFault> faults =
        told.stream()
            .map(one -> ScenarioFaults.fault(scenario.place(), scenario.id(), one, asOf))
            .toList();
    return new Tried(faults, state.fired());
  }

  /** The rows that fired and say something of a field. */
  private static List<RowId> about(Pack pack, FormState state, FieldId field) {
    return pack.forms().tables().stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> state.fired().contains(row.id()))
        .filter(
            row ->
                row.then() instanceof Effect.Directs directs
                    && directs.directives().stream().anyMatch(one -> one.field().equals(field)))
        .map(RuleRow::id)
        .toList();
  }

  private static String text(Optional<Object> value) {
    return value
        .map(
            one ->
                one instanceof Number number
                    ? plain(new BigDecimal(number.toString()))
                    : one.toString())
        .orElse("null");
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static Set<Trait> traits(Optional<FieldState> found) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    found.ifPresent(
        state -> {
          traits.add(state.shown() ? Trait.SHOWN : Trait.HIDDEN);
          traits.add(state.required() ? Trait.REQUIRED : Trait.OPTIONAL);
          traits.add(state.readonly() ? Trait.READONLY : Trait.WRITABLE);
          for (Level level : Level.values()) {
            if (state.messages().stream().anyMatch(message -> message.level() == level)) {
              traits.add(Trait.valueOf(level.name()));
            }
          }
        });
    return traits;
  }

  private static String words(Set<Trait> traits) {
    return traits.stream()
        .map(trait -> trait.name().toLowerCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
