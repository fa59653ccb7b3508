package io.gongjian.forms.check;

import io.gongjian.engine.field.Directive;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.field.Formula;
import io.gongjian.engine.form.Forms;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds fields that two matters, or a matter and the pack, compute differently: in one form nobody
 * could say which counts. Within a matter the first row that holds counts.
 */
final class DoubleFormulas {

  /** A formula with who gives it. */
  private record Given(Optional<MatterId> by, Formula formula, RuleRow row) {}

  private DoubleFormulas() {}

  static List<PackFault> of(Forms forms) {
    Map<FieldId, List<Given>> given = new LinkedHashMap<>();
    for (RuleTable table : forms.tables()) {
      for (RuleRow row : table.rows()) {
        if (row.then() instanceof Effect.Directs directs) {
          for (Directive directive : directs.directives()) {
            if (directive instanceof Directive.Compute compute) {
              given
                  .computeIfAbsent(compute.field(), field -> new ArrayList<>())
                  .add(new Given(table.matter(), compute.formula(), row));
            }
          }
        }
      }
    }
    List<PackFault> faults = new ArrayList<>();
    given.forEach((field, all) -> different(field, all).ifPresent(faults::add));
    return faults;
  }

  private static Optional<PackFault> different(FieldId field, List<Given> all) {
    for (Given one : all) {
      for (Given other : all) {
        if (!one.by().equals(other.by()) && !one.formula().equals(other.formula())) {
          RuleRow later = all.indexOf(one) < all.indexOf(other) ? other.row() : one.row();
          RuleRow earlier = later.equals(one.row()) ? other.row() : one.row();
          return Optional.of(
              PackFault.of(
                  FaultCode.FIELD_COMPUTED_TWICE,
                  later.place(),
                  field.value(),
                  earlier.id() + ", " + later.id()));
        }
      }
    }
    return Optional.empty();
  }
}
