package io.gongjian.forms.check;

import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.form.FormScenario;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.CheckForms;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.FormReport;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.row.StandRows;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RowId;
import io.gongjian.forms.directive.DirectingForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks that the forms of a pack can be merged in any set, and runs their scenarios. */
public final class CheckingForms implements CheckForms {

  private final DirectingForm directing;

  public CheckingForms(StandRows rows, DetermineMatters determining) {
    this.directing = new DirectingForm(rows, determining);
  }

  @Override
  public FormReport check(Pack pack, LocalDate day) {
    List<PackFault> faults = new ArrayList<>(FormClashes.of(pack.forms()));
    faults.addAll(DoubleFormulas.of(pack.forms()));
    if (!faults.isEmpty() || pack.forms().definitions().isEmpty()) {
      return new FormReport(faults, 0, 0, Set.of());
    }
    Set<RowId> heard = new TreeSet<>();
    int passed = 0;
    int tried = 0;
    TryingForm trying = new TryingForm(directing);
    try {
      ServedForm.of(pack, pack.forms().definitions().keySet(), day);
      for (FormScenario scenario : pack.forms().scenarios()) {
        if (scenario.place().pack().equals(pack.reference().id())) {
          TryingForm.Tried outcome = trying.on(pack, scenario, day);
          tried++;
          passed += outcome.faults().isEmpty() ? 1 : 0;
          faults.addAll(outcome.faults());
          heard.addAll(outcome.fired());
        }
      }
    } catch (EngineException failure) {
      Place place = Place.file(pack.reference().id(), "pack.yaml");
      faults.add(
          PackFault.of(
              FaultCode.RULES_FAIL_SELF_PROOF, place, String.valueOf(failure.getMessage())));
    }
    return new FormReport(faults, tried, passed, heard);
  }

  /** The ids of matters, as a message lists them. */
  static String listed(Iterable<MatterId> matters) {
    List<String> ids = new ArrayList<>();
    matters.forEach(matter -> ids.add(matter.value()));
    return String.join(", ", ids);
  }
}
