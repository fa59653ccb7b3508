package io.gongjian.engine.pack.internal;

import static io.gongjian.engine.pack.internal.CatalogueBinding.choice;
import static io.gongjian.engine.pack.internal.CatalogueBinding.citations;
import static io.gongjian.engine.pack.internal.CatalogueBinding.limit;
import static io.gongjian.engine.pack.internal.CatalogueBinding.text;
import static io.gongjian.engine.pack.internal.CatalogueBinding.word;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.matter.Delivery;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.MatterKind;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.process.ProcessId;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Fee;
import io.gongjian.engine.table.HitPolicy;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.table.TableId;
import io.gongjian.engine.vocabulary.FactId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the rule tables of a pack without faults; their cells stay text. */
final class TableBinding {

  private TableBinding() {}

  static RuleTable table(Entry root) {
    return table(root, then -> effect(choice(Decision.class, word(root, "decides")), then));
  }

  /** Makes a table whose effects {@code effects} reads. */
  static RuleTable table(Entry root, Function<Entry, Effect> effects) {
    TableId id = new TableId(word(root, "table"));
    Decision decides = choice(Decision.class, word(root, "decides"));
    LocalDate from = root.date("from").orElseThrow();
    RuleTable plain =
        new RuleTable(
            id,
            text(root, "title"),
            decides,
            choice(HitPolicy.class, word(root, "policy")),
            root.file().matter().map(MatterId::new),
            root.items("appliesTo").stream()
                .map(kind -> choice(MatterKind.class, kind.text().orElseThrow()))
                .toList(),
            root.items("inputs").stream().map(TableBinding::column).toList(),
            root.items("rows").stream().map(row -> row(id, from, row, effects)).toList(),
            root.place());
    Set<String> defaults =
        root.items("rows").stream()
            .filter(row -> row.flag("default").orElse(false))
            .map(row -> word(row, "id"))
            .collect(Collectors.toSet());
    return defaults.isEmpty() ? plain : withDefaults(plain, defaults);
  }

  /** Default rows read one column more: whether no other row of their group holds. */
  private static RuleTable withDefaults(RuleTable table, Set<String> defaults) {
    Input others = Input.OfOthers.of(table);
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(new Column(others, Optional.empty()));
    List<RuleRow> rows = new ArrayList<>();
    for (RuleRow row : table.rows()) {
      Map<String, String> when = new LinkedHashMap<>(row.when());
      if (defaults.contains(row.id().row())) {
        when.put(others.name(), "true");
      }
      rows.add(row.with(when));
    }
    return new RuleTable(
        table.id(),
        table.title(),
        table.decides(),
        table.policy(),
        table.matter(),
        table.appliesTo(),
        columns,
        rows,
        table.place());
  }

  private static Column column(Entry entry) {
    return new Column(input(word(entry, "name")), entry.text("unit"));
  }

  private static Input input(String name) {
    if (name.equals(Input.OfApplication.NAME)) {
      return new Input.OfApplication();
    }
    String rest = name.substring(name.indexOf('.') + 1);
    if (name.startsWith(FieldReferences.FIELD)) {
      return new Input.OfField(new FieldId(rest));
    }
    if (name.startsWith("matter.")) {
      return new Input.OfMatter(new MatterId(rest));
    }
    return name.startsWith("situation.")
        ? new Input.OfSituations(new MatterId(rest))
        : new Input.OfFact(new FactId(name));
  }

  private static RuleRow row(
      TableId table, LocalDate from, Entry row, Function<Entry, Effect> effects) {
    Map<String, String> when = new LinkedHashMap<>();
    row.get("when")
        .ifPresent(
            cells ->
                cells
                    .members()
                    .forEach((column, cell) -> when.put(column, cell.text().orElseThrow())));
    return new RuleRow(
        new RowId(table, word(row, "id")),
        when,
        effects.apply(row.get("then").orElseThrow()),
        citations(row, "cite"),
        text(row, "say"),
        row.date("from").orElse(from),
        row.date("to"),
        row.isVerified(),
        row.text("note"),
        row.place());
  }

  private static Effect effect(Decision decides, Entry then) {
    return switch (decides) {
      case MATTER ->
          then.text().orElseThrow().equals("exempt") ? new Effect.Exempt() : new Effect.Required();
      case SITUATION -> new Effect.InSituation(new SituationId(then.text().orElseThrow()));
      case MATERIAL ->
          new Effect.Needs(
              new MaterialId(word(then, "material")),
              choice(Necessity.class, word(then, "necessity")),
              new Delivery(
                  then.number("copies").map(BigDecimal::intValueExact),
                  then.text("original").map(word -> choice(Delivery.Original.class, word)),
                  then.text("channel").map(word -> choice(Delivery.Channel.class, word))));
      case LIMIT -> new Effect.HasLimit(limit(then));
      case PROCESS -> new Effect.OfProcess(new ProcessId(then.text().orElseThrow()));
      case TARGET -> new Effect.HasTarget(limit(then));
      case FEE -> new Effect.Charges(fee(then));
      case FACT -> throw new IllegalArgumentException("read otherwise [" + then.place() + "]");
      case FIELD -> throw new IllegalArgumentException("a form binds it [" + then.place() + "]");
    };
  }

  private static Fee fee(Entry then) {
    Optional<BigDecimal> percent = then.number("percent");
    return new Fee(
        word(then, "fee"),
        text(then, "title"),
        word(then, "unit"),
        percent.or(() -> then.number("rate")).orElseThrow(),
        percent.isPresent(),
        then.text("base").map(FactId::new),
        then.number("free"),
        then.number("minimum"),
        then.number("maximum"));
  }
}
