package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells scenarios that cannot fail, and those of a day on which the pack is not used. */
final class ScenarioSense {

  private static final List<String> EXPECTATIONS =
      List.of("expect", "missing", "situation", "materials", "limit", "rows", "fields", "values");

  private ScenarioSense() {}

  static List<PackFault> check(Content content) {
    List<PackFault> faults = new ArrayList<>();
    for (Entry scenario : content.items(FileKind.SCENARIOS, "cases")) {
      String id = scenario.text("id").orElse("");
      if (EXPECTATIONS.stream().allMatch(key -> isEmpty(scenario, key))) {
        faults.add(scenario.near("id").fault(FaultCode.SCENARIO_EXPECTS_NOTHING, id));
      }
      Optional<LocalDate> first = content.packOf(scenario).flatMap(pack -> pack.date("validFrom"));
      Optional<LocalDate> asked = scenario.date("asOf");
      if (first.isPresent() && asked.filter(first.get()::isAfter).isPresent()) {
        faults.add(
            scenario
                .near("asOf")
                .fault(
                    FaultCode.SCENARIO_BEFORE_PACK,
                    id,
                    asked.get().toString(),
                    first.get().toString()));
      }
    }
    return faults;
  }

  private static boolean isEmpty(Entry scenario, String key) {
    return scenario
        .get(key)
        .map(
            said ->
                said.items().isEmpty()
                    && said.members().values().stream()
                        .allMatch(each -> each.plain().filter(List.of()::equals).isPresent()))
        .orElse(true);
  }
}
