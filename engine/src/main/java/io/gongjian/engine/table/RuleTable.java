package io.gongjian.engine.table;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.MatterKind;
import io.gongjian.engine.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * A rule table as it stands in the pack.
 *
 * @param matter the matter it is about; empty for a table of the whole pack
 * @param appliesTo for a material table of the whole pack: the kinds of matter it counts for
 */
public record RuleTable(
    TableId id,
    LocalText title,
    Decision decides,
    HitPolicy policy,
    Optional<MatterId> matter,
    List<MatterKind> appliesTo,
    List<Column> columns,
    List<RuleRow> rows,
    Place place) {

  public RuleTable {
    appliesTo = List.copyOf(appliesTo);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A table stands in every row that was read of it: its hash must not look at all its rows. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
