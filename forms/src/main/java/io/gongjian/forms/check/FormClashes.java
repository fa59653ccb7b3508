package io.gongjian.forms.check;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Field;
import io.gongjian.engine.form.FormDefinition;
import io.gongjian.engine.form.Forms;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.forms.merge.FieldClash;
import io.gongjian.forms.merge.MergedForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds fields that cannot be one for all matters that need them: every pair of forms is merged,
 * and all forms at once, since three can leave nothing where any two of them leave something.
 */
final class FormClashes {

  private FormClashes() {}

  static List<PackFault> of(Forms forms) {
    List<PackFault> faults = new ArrayList<>();
    Set<FieldId> told = new HashSet<>();
    List<FormDefinition> all = List.copyOf(forms.definitions().values());
    List<FieldClash> together = MergedForm.merging(all).clashes();
    if (together.isEmpty()) {
      return faults; // merging only narrows: what fits together fits in pairs
    }
    for (int later = 0; later < all.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        MergedForm pair = MergedForm.of(all.get(earlier)).with(MergedForm.of(all.get(later)));
        for (FieldClash clash : pair.clashes()) {
          told.add(clash.field());
          faults.add(fault(clash, all.get(later)));
        }
      }
    }
    for (FieldClash clash : together) {
      if (told.add(clash.field())) {
        MatterId last = clash.between().last();
        all.stream()
            .filter(form -> form.matter().equals(last))
            .forEach(form -> faults.add(fault(clash, form)));
      }
    }
    return faults;
  }

  private static PackFault fault(FieldClash clash, FormDefinition form) {
    Field field = form.fields().get(clash.field());
    String name =
        clash.column().isEmpty()
            ? clash.field().value()
            : clash.field().value() + "/" + clash.column();
    return PackFault.of(
        FaultCode.FORMS_CLASH,
        field == null ? form.place() : field.place(),
        name,
        CheckingForms.listed(clash.between()),
        "§" + clash.clash().word());
  }
}
