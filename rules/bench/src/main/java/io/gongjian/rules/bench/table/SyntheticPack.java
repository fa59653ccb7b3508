package io.gongjian.rules.bench.table;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.citation.Citations;
import io.gongjian.engine.form.Forms;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.MatterKind;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.HitPolicy;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.table.TableId;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactGroup;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A synthetic table as the one table of a pack: each row requires the one matter. */
public final class SyntheticPack {

  public static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final LocalText TEXT = new LocalText("合成", "synthetic");
  private static final CitationId LAW = CitationId.parse("law#1");
  private static final MatterId MATTER = new MatterId("matter");
  private static final TableId TABLE = new TableId("matter.applies");
  private static final Place PLACE = Place.file("synthetic", "tables/applies.yaml");

  private SyntheticPack() {}

  /** Makes the pack; {@code hash} stands for its content. */
  public static Pack of(SyntheticTable table, String hash) {
    List<FactDefinition> facts = new ArrayList<>();
    for (TableColumn column : TableColumn.values()) {
      facts.add(fact(column, table.names().getOrDefault(column, List.of())));
    }
    return new Pack(
        new PackReference("synthetic", "1", hash),
        Optional.empty(),
        new RegionCode("460000"),
        TEXT,
        DAY,
        new Vocabulary(
            List.of(new FactGroup("all", TEXT, facts.stream().map(FactDefinition::id).toList())),
            facts),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        new Citations(List.of()),
        Map.of(),
        Map.of(),
        Map.of(MATTER, matter()),
        List.of(rules(table)),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        Forms.NONE,
        Optional.empty());
  }

  static String name(TableColumn column) {
    return "project." + column.word();
  }

  private static FactDefinition fact(TableColumn column, List<String> names) {
    Map<String, LocalText> values = new LinkedHashMap<>();
    names.forEach(name -> values.put(name, TEXT));
    Optional<BigDecimal> minimum =
        column.isNumber() ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    return new FactDefinition(
        new FactId(name(column)),
        type(column),
        Optional.empty(),
        TEXT,
        TEXT,
        Optional.empty(),
        values,
        Optional.empty(),
        false,
        minimum,
        Optional.empty());
  }

  private static FactType type(TableColumn column) {
    return switch (column) {
      case REGION, INDUSTRY, KIND, NATURE -> FactType.ENUM;
      case ZONES -> FactType.SET;
      case CIVIL -> FactType.BOOLEAN;
      case AREA, HEIGHT, AMOUNT -> FactType.DECIMAL;
    };
  }

  private static RuleTable rules(SyntheticTable table) {
    List<Column> columns = new ArrayList<>();
    for (TableColumn column : TableColumn.values()) {
      columns.add(new Column(new Input.OfFact(new FactId(name(column))), Optional.empty()));
    }
    List<RuleRow> rows = new ArrayList<>();
    for (Map<TableColumn, Cell> row : table.rows()) {
      rows.add(rule(rows.size(), row));
    }
    return new RuleTable(
        TABLE,
        TEXT,
        Decision.MATTER,
        HitPolicy.COLLECT,
        Optional.of(MATTER),
        List.of(),
        columns,
        rows,
        PLACE);
  }

  private static RuleRow rule(int number, Map<TableColumn, Cell> row) {
    Map<String, String> when = new LinkedHashMap<>();
    row.forEach((column, cell) -> when.put(name(column), cell.inPack()));
    return new RuleRow(
        new RowId(TABLE, "r" + number),
        when,
        new Effect.Required(),
        List.of(LAW),
        TEXT,
        DAY,
        Optional.empty(),
        true,
        Optional.empty(),
        PLACE);
  }

  private static Matter matter() {
    return new Matter(
        MATTER,
        "M00",
        TEXT,
        Stage.CONSTRUCTION,
        MatterKind.PERMIT,
        new DepartmentId("housing"),
        List.of(LAW),
        Optional.empty(),
        Optional.of(TEXT),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false,
        List.of(),
        Optional.empty(),
        true,
        Optional.empty(),
        List.of());
  }
}
