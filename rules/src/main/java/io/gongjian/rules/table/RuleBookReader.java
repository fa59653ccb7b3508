package io.gongjian.rules.table;

import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.ForceSpans;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the rows of a pack that are in force on a day into a rule book. */
public final class RuleBookReader {

  private static final int WORD = 64;

  private final Pack pack;
  private final LocalDate asOf;
  private final OpenTermValues terms;
  private final Strata strata;
  private final CellsReader cells;
  private final TextsInForce texts;

  private RuleBookReader(Pack pack, LocalDate asOf) {
    this.pack = pack;
    this.asOf = asOf;
    this.terms = new OpenTermValues(pack, asOf);
    this.strata = new Strata(pack.tables());
    this.cells = new CellsReader(pack, terms.constants());
    this.texts = new TextsInForce(pack, asOf);
  }

  /** Reads the rules of {@code pack} in force on {@code asOf}. */
  public static RuleBookReading read(Pack pack, LocalDate asOf) {
    return new RuleBookReader(pack, asOf).read();
  }

  /** All cells of {@code pack}, whatever the days their rows are in force, that cannot serve. */
  public static List<RefusedCell> refusedCells(Pack pack) {
    Set<RefusedCell> refused = new LinkedHashSet<>();
    Set<LocalDate> days = new LinkedHashSet<>();
    pack.fillings().forEach(filling -> days.add(filling.from()));
    days.add(LocalDate.MAX);
    for (LocalDate day : days) {
      RuleBookReader reader = new RuleBookReader(pack, day);
      SlotLayout layout = reader.layout();
      for (RuleTable table : pack.tables()) {
        table.rows().forEach(row -> reader.cells.tests(table, row, layout));
      }
      refused.addAll(reader.cells.refused());
    }
    return List.copyOf(refused);
  }

  private RuleBookReading read() {
    SlotLayout layout = layout();
    List<TypedRow> rows = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int next = 0;
    for (int stratum = 0; stratum < strata.count(); stratum++) {
      starts.add(next);
      for (RuleTable table : pack.tables()) {
        if (strata.of(table) == stratum) {
          for (RuleRow row : table.rows()) {
            if (row.inForce(asOf)) {
              rows.add(new TypedRow(next++, stratum, table, row, cells.tests(table, row, layout)));
            }
          }
        }
      }
      next = (next + WORD - 1) / WORD * WORD;
    }
    starts.add(next);
    return cells.refused().isEmpty()
        ? new RuleBookReading.Read(book(layout, rows, starts))
        : new RuleBookReading.Refused(cells.refused());
  }

  private RuleBook book(SlotLayout layout, List<TypedRow> rows, List<Integer> starts) {
    Map<MatterId, MatterPlan> plans = new LinkedHashMap<>();
    for (Matter matter : pack.matters().values()) {
      plans.put(matter.id(), plan(matter, layout, rows));
    }
    return new RuleBook(
        pack,
        ForceSpans.around(pack, asOf),
        layout,
        rows,
        starts,
        plans,
        select(rows, row -> row.table().decides() == Decision.PROCESS),
        select(rows, row -> row.table().decides() == Decision.TARGET),
        terms.regionFacts(),
        terms.promisedLimits(),
        Stream.of(Decision.PROCESS, Decision.TARGET)
            .flatMap(about -> texts.of(about).stream())
            .toList());
  }

  private MatterPlan plan(Matter matter, SlotLayout layout, List<TypedRow> rows) {
    String verdict = new Input.OfMatter(matter.id()).name();
    String situations = new Input.OfSituations(matter.id()).name();
    Predicate<TypedRow> own = row -> row.table().matter().filter(matter.id()::equals).isPresent();
    Predicate<TypedRow> material =
        row ->
            row.table().decides() == Decision.MATERIAL
                && (own.test(row)
                    || (row.table().matter().isEmpty()
                        && row.table().appliesTo().contains(matter.kind())));
    return new MatterPlan(
        matter,
        layout.has(verdict) ? layout.of(verdict) : -1,
        layout.has(situations) ? layout.of(situations) : -1,
        strata.of(verdict),
        strata.of(situations),
        select(rows, own.and(row -> row.row().then() instanceof Effect.Required)),
        select(rows, own.and(row -> row.row().then() instanceof Effect.Exempt)),
        select(rows, own.and(row -> row.row().then() instanceof Effect.InSituation)),
        select(rows, material),
        select(rows, own.and(row -> row.row().then() instanceof Effect.HasLimit)),
        texts.catalogueLimit(matter),
        texts.ofVerdict(matter),
        texts.of(matter, Decision.SITUATION),
        Stream.of(texts.of(matter, Decision.MATERIAL), texts.ofLimit(matter))
            .flatMap(Optional::stream)
            .toList());
  }

  private static List<TypedRow> select(List<TypedRow> rows, Predicate<TypedRow> wanted) {
    return rows.stream().filter(wanted).sorted(Comparator.comparing(TypedRow::number)).toList();
  }

  private SlotLayout layout() {
    Set<String> names = new LinkedHashSet<>();
    pack.vocabulary().definitions().forEach(fact -> names.add(fact.id().value()));
    CellsReader.columns(pack.tables(), names);
    return new SlotLayout(names);
  }
}
