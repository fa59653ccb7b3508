package io.gongjian.engine.form;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RowId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form with answers, and how its fields are expected to be asked then; only what is named is
 * compared.
 *
 * @param region the code of the region; empty: that of the pack
 * @param asOf empty: the day of asking
 * @param together other matters of the same application, which may have no form
 * @param facts what is known of the project
 * @param answers what was filled in, as plain values; empty for null
 * @param fields what must be so of a field
 * @param values the values that fields must have; empty for none
 * @param rows rows that must have fired
 */
public record FormScenario(
    String id,
    String title,
    Optional<String> region,
    Optional<LocalDate> asOf,
    List<MatterId> matters,
    List<MatterId> together,
    FactSheet facts,
    Map<FieldId, Optional<Object>> answers,
    Map<FieldId, Set<Trait>> fields,
    Map<FieldId, Optional<Object>> values,
    List<RowId> rows,
    Place place) {

  public FormScenario {
    matters = List.copyOf(matters);
    together = List.copyOf(together);
    rows = List.copyOf(rows);
  }

  /** All matters of the application. */
  public List<MatterId> application() {
    return Stream.concat(matters.stream(), together.stream()).distinct().toList();
  }

  /** Something that can be so of a field. */
  public enum Trait {
    SHOWN,
    HIDDEN,
    REQUIRED,
    OPTIONAL,
    READONLY,
    WRITABLE,
    ERROR,
    WARNING,
    HINT
  }
}
