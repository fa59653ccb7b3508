package io.gongjian.engine.scenario;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.Finding;
import io.gongjian.engine.determination.MaterialResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.ProcessResult;
import io.gongjian.engine.determination.SituationResult;
import io.gongjian.engine.determination.WantedResults;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.table.RowId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tries a scenario: determines on its facts and compares only what the scenario names. */
public final class TryingScenario {

  private final DetermineMatters determining;
  private final boolean whole;

  /** Makes one that determines no more than what a scenario names. */
  public TryingScenario(DetermineMatters determining) {
    this(determining, false);
  }

  private TryingScenario(DetermineMatters determining, boolean whole) {
    this.determining = determining;
    this.whole = whole;
  }

  /** Makes one that determines everything, for somebody who is shown what was determined. */
  public static TryingScenario whole(DetermineMatters determining) {
    return new TryingScenario(determining, true);
  }

  /**
   * Tries {@code scenario} on {@code pack}.
   *
   * @param day the day asked for a scenario that names none
   */
  public TriedScenario on(Pack pack, Scenario scenario, LocalDate day) {
    Determination determination = determined(pack, scenario, day);
    List<Mismatch> mismatches = new ArrayList<>();
    scenario
        .expect()
        .forEach(
            (matter, applicabilities) ->
                applicability(determination.of(matter), applicabilities, mismatches));
    scenario
        .missing()
        .forEach(
            (matter, facts) ->
                named(
                    determination.of(matter),
                    "missing",
                    facts,
                    determination.of(matter).missing(),
                    mismatches));
    scenario
        .situations()
        .forEach(
            (matter, situations) ->
                named(
                    determination.of(matter),
                    "situation",
                    situations,
                    certainSituations(determination.of(matter)),
                    mismatches));
    scenario
        .materials()
        .forEach(
            (matter, materials) ->
                named(
                    determination.of(matter),
                    "material",
                    materials,
                    certainMaterials(determination.of(matter)),
                    mismatches));
    scenario
        .limits()
        .forEach((matter, limit) -> limit(determination.of(matter), limit, mismatches));
    rows(scenario, determination, mismatches);
    return new TriedScenario(scenario, Optional.of(determination), mismatches);
  }

  private Determination determined(Pack pack, Scenario scenario, LocalDate day) {
    RegionCode region = scenario.region().orElse(pack.region());
    LocalDate asOf = scenario.asOf().orElse(day);
    return whole
        ? determining.determine(pack, region, asOf, scenario.facts())
        : determining.determine(pack, region, asOf, scenario.facts(), wanted(scenario));
  }

  /** What is compared; the process of a project, which every scenario has, is tried with it. */
  private static WantedResults wanted(Scenario scenario) {
    Set<MatterId> matters =
        Stream.of(
                scenario.expect(),
                scenario.missing(),
                scenario.situations(),
                scenario.materials(),
                scenario.limits())
            .flatMap(named -> named.keySet().stream())
            .collect(Collectors.toSet());
    return new WantedResults(matters, Set.copyOf(scenario.rows()), true);
  }

  /**
   * Tries {@code scenario} on a day on which no pack is in force: all of it is open, so only what
   * expects that passes.
   *
   * @param first the first day on which a pack is in force
   */
  public static TriedScenario onNoPack(Scenario scenario, LocalDate first) {
    String actual = Applicability.UNKNOWN.word() + ", no pack in force before " + first;
    List<Mismatch> mismatches = new ArrayList<>();
    scenario
        .expect()
        .forEach(
            (matter, applicabilities) -> {
              if (!applicabilities.contains(Applicability.UNKNOWN)) {
                mismatches.add(
                    new Mismatch(matter.value(), "applicability", words(applicabilities), actual));
              }
            });
    scenario
        .missing()
        .forEach((matter, facts) -> none(matter.value(), "missing", facts, actual, mismatches));
    scenario
        .situations()
        .forEach((matter, ids) -> none(matter.value(), "situation", ids, actual, mismatches));
    scenario
        .materials()
        .forEach((matter, ids) -> none(matter.value(), "material", ids, actual, mismatches));
    scenario
        .limits()
        .forEach(
            (matter, limit) ->
                mismatches.add(new Mismatch(matter.value(), "limit", limit, actual)));
    none("rows", "row", scenario.rows(), actual, mismatches);
    return new TriedScenario(scenario, Optional.empty(), mismatches);
  }

  private static void none(
      String about,
      String aspect,
      Collection<?> expected,
      String actual,
      List<Mismatch> mismatches) {
    if (!expected.isEmpty()) {
      mismatches.add(new Mismatch(about, aspect, expected.toString(), actual));
    }
  }

  private static String words(Set<Applicability> applicabilities) {
    return applicabilities.stream()
        .map(Applicability::word)
        .sorted()
        .collect(Collectors.joining("|"));
  }

  /** The rows that fired in what was determined. */
  public static Set<RowId> fired(Determination determination) {
    ProcessResult process = determination.process();
    Stream<RowId> settling =
        determination.used().stream()
            .filter(fact -> fact.source() == FactSource.DERIVED)
            .flatMap(fact -> fact.origin().stream())
            .map(RowId::parse);
    Stream<RowId> found =
        Stream.of(
                determination.matters().stream().flatMap(TryingScenario::findings),
                process.processReasons().stream(),
                process.targetReasons().stream())
            .flatMap(one -> one)
            .map(Finding::rule);
    return Stream.concat(settling, found).collect(Collectors.toSet());
  }

  private static Stream<Finding> findings(MatterResult result) {
    return Stream.of(
            result.reasons().stream(),
            result.limit().reasons().stream(),
            result.situations().stream().flatMap(one -> one.reasons().stream()),
            result.materials().stream().flatMap(one -> one.reasons().stream()),
            result.fees().stream().flatMap(one -> one.reasons().stream()))
        .flatMap(found -> found);
  }

  private static void applicability(
      MatterResult result, Set<Applicability> expected, List<Mismatch> mismatches) {
    if (!expected.contains(result.applicability())) {
      String missing =
          result.isOpenByDay()
              ? ", no text in force on that day"
              : result.missing().isEmpty() ? "" : ", missing " + result.missing();
      mismatches.add(
          new Mismatch(
              result.matter().value(),
              "applicability",
              words(expected),
              result.applicability().word() + missing,
              decidedBy(result, "applicability")));
    }
  }

  /** The rows by which a matter's result came out as it did. */
  private static List<RowId> decidedBy(MatterResult result, String aspect) {
    Stream<Finding> findings =
        switch (aspect) {
          case "situation" -> result.situations().stream().flatMap(one -> one.reasons().stream());
          case "material" -> result.materials().stream().flatMap(one -> one.reasons().stream());
          case "limit" -> result.limit().reasons().stream();
          default -> result.reasons().stream();
        };
    return findings.map(Finding::rule).distinct().sorted().toList();
  }

  private static void named(
      MatterResult result,
      String aspect,
      Collection<?> expected,
      Collection<?> actual,
      List<Mismatch> mismatches) {
    if (!actual.containsAll(expected)) {
      mismatches.add(
          new Mismatch(
              result.matter().value(),
              aspect,
              expected.toString(),
              actual.toString(),
              decidedBy(result, aspect)));
    }
  }

  private static Collection<?> certainSituations(MatterResult result) {
    return result.situations().stream()
        .filter(SituationResult::certain)
        .map(SituationResult::situation)
        .toList();
  }

  private static Collection<?> certainMaterials(MatterResult result) {
    return result.materials().stream()
        .filter(MaterialResult::certain)
        .map(MaterialResult::material)
        .toList();
  }

  private static void limit(MatterResult result, String expected, List<Mismatch> mismatches) {
    String actual =
        result
            .limit()
            .statutory()
            .filter(limit -> result.limit().certain())
            .map(StatedLimit::limit)
            .map(Objects::toString)
            .orElse("unknown");
    if (!actual.equals(expected)) {
      mismatches.add(
          new Mismatch(
              result.matter().value(), "limit", expected, actual, decidedBy(result, "limit")));
    }
  }

  private static void rows(
      Scenario scenario, Determination determination, List<Mismatch> mismatches) {
    Set<RowId> fired = scenario.rows().isEmpty() ? Set.of() : fired(determination);
    for (RowId row : scenario.rows()) {
      if (!fired.contains(row)) {
        mismatches.add(new Mismatch("rows", "row", row.toString(), "not fired"));
      }
    }
  }
}
