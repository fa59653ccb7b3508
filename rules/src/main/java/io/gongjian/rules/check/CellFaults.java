package io.gongjian.rules.check;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.Filling;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.FullWidth;
import io.gongjian.engine.text.NearestName;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.rules.cell.CellReading;
import io.gongjian.rules.table.ColumnTypes;
import io.gongjian.rules.table.RefusedCell;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Tells why a cell cannot serve. */
final class CellFaults {

  private static final Set<CellReading.Reason> SUGGESTED =
      EnumSet.of(CellReading.Reason.UNKNOWN_VALUE, CellReading.Reason.UNKNOWN_FACT);

  private static final Set<CellReading.Reason> NEEDING_CONSTANTS =
      EnumSet.of(CellReading.Reason.UNKNOWN_TERM, CellReading.Reason.NOT_ALLOWED);

  private CellFaults() {}

  static PackFault of(Pack pack, RefusedCell cell) {
    String column = cell.column().input().name();
    Optional<FullWidth.Sign> wide = FullWidth.first(cell.text(), 0);
    if (wide.isPresent()) {
      return PackFault.inCell(
              FaultCode.CELL_FULL_WIDTH,
              cell.row(),
              column,
              column,
              cell.text(),
              wide.get().sign(),
              String.valueOf(wide.get().at() + 1))
          .maybe(Optional.of(FullWidth.narrowed(cell.text())));
    }
    String detail = cell.refusal().detail();
    Optional<FactId> term = termWithoutOneValue(pack, cell);
    if (term.isPresent()) {
      return needsOneValue(pack, cell, term.get());
    }
    if (code(cell.refusal().reason()) == FaultCode.CELL_FACTS_DISAGREE) {
      return PackFault.inCell(
          FaultCode.CELL_FACTS_DISAGREE,
          cell.row(),
          column,
          column,
          cell.text(),
          detail,
          String.valueOf(cell.refusal().column() + 1),
          measure(pack, column),
          measure(pack, detail));
    }
    Set<String> values =
        cell.refusal().reason() == CellReading.Reason.UNKNOWN_FACT
            ? facts(pack)
            : ColumnTypes.of(pack, cell.column().input()).values();
    PackFault fault =
        PackFault.inCell(
            code(cell.refusal().reason()),
            cell.row(),
            column,
            column,
            cell.text(),
            detail,
            String.valueOf(cell.refusal().column() + 1),
            String.join(", ", values));
    return SUGGESTED.contains(cell.refusal().reason())
        ? fault.maybe(NearestName.of(detail, values))
        : fault;
  }

  /** A term that the cell would need as a constant, and that is none. */
  private static Optional<FactId> termWithoutOneValue(Pack pack, RefusedCell cell) {
    return NEEDING_CONSTANTS.contains(cell.refusal().reason())
        ? pack.vocabulary()
            .find(cell.refusal().detail().replaceAll("\\s", ""))
            .filter(FactDefinition::isOfLaw)
            .map(FactDefinition::id)
        : Optional.empty();
  }

  /** Told where the term is filled for a place; the cell may be in a pack below that is sound. */
  private static PackFault needsOneValue(Pack pack, RefusedCell cell, FactId term) {
    String column = cell.column().input().name();
    String row = cell.row().id().toString();
    String[] args = {row, column, cell.text(), term.value()};
    return pack.fillings().stream()
        .filter(Filling::isOfPlace)
        .filter(filling -> filling.term().asFact().equals(term))
        .map(filling -> PackFault.of(FaultCode.CELL_NEEDS_ONE_VALUE, filling.place(), args))
        .findFirst()
        .orElseGet(
            () -> PackFault.inCell(FaultCode.CELL_NEEDS_ONE_VALUE, cell.row(), column, args));
  }

  private static Set<String> facts(Pack pack) {
    Set<String> facts = new LinkedHashSet<>();
    pack.vocabulary().definitions().forEach(fact -> facts.add(fact.id().value()));
    return facts;
  }

  /** A fact with its type and unit: {@code invest.amount decimal 万元}. */
  private static String measure(Pack pack, String fact) {
    return pack.vocabulary()
        .find(fact)
        .map(one -> fact + " " + one.type().word() + one.unit().map(unit -> " " + unit).orElse(""))
        .orElse(fact);
  }

  private static FaultCode code(CellReading.Reason reason) {
    return switch (reason) {
      case NOT_READABLE -> FaultCode.CELL_NOT_READABLE;
      case NUMBER -> FaultCode.CELL_NUMBER;
      case NOT_ALLOWED -> FaultCode.CELL_NOT_ALLOWED;
      case WRONG_TYPE -> FaultCode.CELL_WRONG_TYPE;
      case UNKNOWN_VALUE -> FaultCode.CELL_UNKNOWN_VALUE;
      case UNKNOWN_TERM -> FaultCode.CELL_UNKNOWN_TERM;
      case UNKNOWN_FACT -> FaultCode.CELL_UNKNOWN_FACT;
      case OTHER_TYPE, OTHER_UNIT -> FaultCode.CELL_FACTS_DISAGREE;
      case NEVER_HOLDS -> FaultCode.CELL_NEVER_HOLDS;
    };
  }
}
