package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.HitPolicy;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.ConditionWording;
import io.gongjian.webapp.page.wording.FactWording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A rule table, its rows as sentences. */
public final class TableView {

  private final RuleTable table;
  private final Words words;
  private final List<RowView> rows;

  TableView(Pack pack, RuleTable table, Optional<Matter> matter, LocalDate asOf, Words words) {
    this.table = table;
    this.words = words;
    ConditionWording conditions = new ConditionWording(new FactWording(pack, words), asOf);
    EffectWording effects = new EffectWording(pack, matter, words);
    this.rows =
        table.rows().stream()
            .map((RuleRow row) -> new RowView(pack, row, conditions, effects, asOf, words))
            .toList();
  }

  public String getId() {
    return table.id().value();
  }

  public String getTitle() {
    return table.title().in(words.locale());
  }

  /** How rows count together, where it is not simply all that hold. */
  public String getPolicy() {
    return table.policy() == HitPolicy.COLLECT ? "" : words.of("catalogue.policy", table.policy());
  }

  public List<RowView> getRows() {
    return rows;
  }
}
