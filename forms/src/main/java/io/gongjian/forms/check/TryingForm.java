package io.gongjian.forms.check;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.field.Level;
import io.gongjian.engine.form.FormScenario;
import io.gongjian.engine.form.FormScenario.Trait;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.table.RowId;
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
    List<PackFault> faults = new ArrayList<>();
    scenario
        .fields()
        .forEach(
            (field, traits) -> {
              Set<Trait> actual = traits(state.find(field));
              if (!actual.containsAll(traits)) {
                faults.add(fault(scenario, "fields", field.value(), words(traits), words(actual)));
              }
            });
    scenario.values().forEach((field, value) -> value(scenario, state, field, value, faults));
    for (RowId row : scenario.rows()) {
      if (!state.fired().contains(row)) {
        faults.add(fault(scenario, "row", "rows", row.toString(), "not fired"));
      }
    }
    return new Tried(faults, state.fired());
  }

  private static void value(
      FormScenario scenario,
      FormState state,
      FieldId field,
      Optional<Object> expected,
      List<PackFault> faults) {
    String actual = text(state.find(field).flatMap(FieldState::value));
    if (!text(expected).equals(actual)) {
      faults.add(fault(scenario, "values", field.value(), text(expected), actual));
    }
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

  private static PackFault fault(
      FormScenario scenario, String aspect, String subject, String expected, String actual) {
    return PackFault.of(
        FaultCode.SCENARIO_FAILS,
        scenario.place(),
        scenario.id(),
        "§" + aspect,
        subject,
        expected,
        actual);
  }
}
