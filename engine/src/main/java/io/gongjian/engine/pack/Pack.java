package io.gongjian.engine.pack;

import io.gongjian.engine.citation.Citations;
import io.gongjian.engine.clock.CalendarYear;
import io.gongjian.engine.constraint.Constraint;
import io.gongjian.engine.constraint.Contradiction;
import io.gongjian.engine.constraint.Contradictions;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.form.Forms;
import io.gongjian.engine.matter.Department;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.Licence;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.process.ProcessId;
import io.gongjian.engine.process.ProcessType;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a region, whole and immutable: what the pack says together with the pack that it
 * extends. Maps keep the order of the pack.
 *
 * @param fillings those of the nearest pack first, which count before those of the pack below
 * @param draftsUntil the last day on which drafts begun with an earlier version of the pack may
 *     stay on it; empty when they may not
 */
public record Pack(
    PackReference reference,
    Optional<PackReference> base,
    RegionCode region,
    LocalText title,
    LocalDate validFrom,
    Vocabulary vocabulary,
    List<Constraint> constraints,
    Map<RegionCode, Region> regions,
    Map<DepartmentId, Department> departments,
    Map<Integer, CalendarYear> calendar,
    Citations citations,
    Map<MaterialId, Material> materials,
    Map<LicenceId, Licence> licences,
    Map<MatterId, Matter> matters,
    List<RuleTable> tables,
    Map<ProcessId, ProcessType> processes,
    Map<FlowId, PackFlow> flows,
    Map<TermId, OpenTerm> openTerms,
    List<Filling> fillings,
    List<Scenario> scenarios,
    Forms forms,
    Optional<LocalDate> draftsUntil) {

  public Pack {
    vocabulary = TermFacts.with(vocabulary, openTerms.values(), fillings, validFrom);
    regions = ordered(regions);
    departments = ordered(departments);
    calendar = ordered(calendar);
    materials = ordered(materials);
    licences = ordered(licences);
    matters = ordered(matters);
    processes = ordered(processes);
    flows = ordered(flows);
    openTerms = ordered(openTerms);
    constraints = List.copyOf(constraints);
    tables = List.copyOf(tables);
    fillings = List.copyOf(fillings);
    scenarios = List.copyOf(scenarios);
  }

  /** What among {@code facts} cannot be together on a day, and what was given otherwise. */
  public List<Contradiction> contradictions(LocalDate asOf, Map<FactId, FactValue> facts) {
    return Contradictions.among(vocabulary, constraints, asOf, facts);
  }

  /**
   * The value of an open term on a day: what a city fills, else what the province presets; empty
   * where none counts, or where it depends on where the project lies.
   */
  public Optional<TermValue> term(TermId id, LocalDate asOf) {
    List<Filling> inForce =
        fillings.stream().filter(one -> one.term().equals(id) && one.inForce(asOf)).toList();
    List<Filling> filled =
        inForce.stream().filter(one -> one.pack().equals(inForce.get(0).pack())).toList();
    if (filled.stream().anyMatch(Filling::isOfPlace)) {
      return Optional.empty();
    }
    return filled.stream()
        .map(Filling::asValue)
        .findFirst()
        .or(() -> Optional.ofNullable(openTerms.get(id)).flatMap(term -> term.presetOn(asOf)));
  }

  /** A row of the tables that decide what applies, by its id. */
  public Optional<RuleRow> row(RowId id) {
    return tables.stream()
        .filter(table -> table.id().equals(id.table()))
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.id().equals(id))
        .findFirst();
  }

  /**
   * Whether a row was verified: it says so, and each article it cites was read. One rule for
   * everything that counts rows.
   */
  public boolean isVerified(RuleRow row) {
    return row.verified() && citations.areVerified(row.citations(), row.lastDay());
  }

  private static <K, V> Map<K, V> ordered(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
