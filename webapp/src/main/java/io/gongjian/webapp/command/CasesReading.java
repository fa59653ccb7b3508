package io.gongjian.webapp.command;

import io.gongjian.engine.pack.AskedWhere;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.pack.ScenarioReading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads the cases of a file, each against the pack that answers it: facts mean what the vocabulary
 * of that pack says.
 */
final class CasesReading {

  private final PackShelf shelf;
  private final PackLoader loader;
  private final Function<Optional<RegionCode>, RegionCode> region;
  private final Supplier<LocalDate> day;

  /**
   * Makes a reading.
   *
   * @param region the region of a case, by the one that it names
   * @param day the day of a case that names none
   */
  CasesReading(
      PackShelf shelf,
      PackLoader loader,
      Function<Optional<RegionCode>, RegionCode> region,
      Supplier<LocalDate> day) {
    this.shelf = shelf;
    this.loader = loader;
    this.region = region;
    this.day = day;
  }

  List<Scenario> read(CommandFile file) {
    Map<String, String> packOfCase = new LinkedHashMap<>();
    Map<String, Pack> packs = new LinkedHashMap<>();
    for (AskedWhere one : loader.askedWhere(file.name(), file.bytes())) {
      Pack pack = shelf.forReading(region.apply(one.region()), one.asOf().orElseGet(day));
      packs.put(pack.reference().id(), pack);
      packOfCase.put(one.path(), pack.reference().id());
    }
    if (packs.isEmpty()) {
      Pack any = shelf.forReading(region.apply(Optional.empty()), day.get());
      packs.put(any.reference().id(), any);
    }
    Map<Integer, Scenario> cases = new TreeMap<>();
    Set<PackFault> faults = new TreeSet<>(PackFault.IN_ORDER);
    packs.forEach(
        (id, pack) -> {
          ScenarioReading reading =
              loader.scenarios(
                  pack,
                  file.folder(),
                  file.name(),
                  file.bytes(),
                  place -> id.equals(packOfCase.get(place)));
          faults.addAll(reading.faults());
          reading.scenarios().forEach(scenario -> cases.put(number(scenario), scenario));
        });
    refuse(List.copyOf(faults));
    return List.copyOf(cases.values());
  }

  private static int number(Scenario scenario) {
    String path = scenario.place().path();
    return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
  }

  /** What a file holds; an error in it is told and ends the command. */
  static List<Scenario> usable(ScenarioReading reading) {
    refuse(reading.faults());
    return reading.scenarios();
  }

  /** Ends the command with the first error of a file, where there is one. */
  static void refuse(List<PackFault> faults) {
    List<PackFault> errors = faults.stream().filter(PackFault::isError).toList();
    if (!errors.isEmpty()) {
      throw new CannotAnswer(line(errors, Locale.CHINESE), line(errors, Locale.ENGLISH));
    }
  }

  private static String line(List<PackFault> errors, Locale locale) {
    PackFault first = errors.get(0);
    String more = errors.size() == 1 ? "" : " (+" + (errors.size() - 1) + ")";
    return first.place() + " " + first.what(locale) + " " + first.mend(locale) + more;
  }
}
