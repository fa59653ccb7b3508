package io.gongjian.rules.table;

import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.ForceSpans;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.ComparedFact;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.rules.cell.CellReader;
import io.gongjian.rules.cell.CellReading;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The conditions of the steps of a flow on a day, their cells read as those of rule tables. */
public final class FlowCells {

  private static final StepTests NONE = new StepTests(List.of(), Map.of(), Optional.empty());

  private final SlotLayout layout;
  private final CellReader special;
  private final List<Matter> naming;
  private final Map<StepId, StepTests> tests = new HashMap<>();
  private final List<RefusedCell> refused = new ArrayList<>();
  private final Set<StepId> untold = new LinkedHashSet<>();

  /**
   * What one step asks.
   *
   * @param outcomes how earlier steps must have ended
   * @param own which situations the matter of the case must be in
   */
  private record StepTests(
      List<TypedRow.Test> rows, Map<StepId, Condition> outcomes, Optional<Condition> own) {}

  /** What is known of a case: facts and situations, as they stand in slots. */
  @FunctionalInterface
  public interface Known {

    /** The value of an input; empty where it is not known. */
    Optional<Object> value(Input input);
  }

  /** Reads the conditions of {@code flow} with the values that terms have on {@code day}. */
  public FlowCells(Pack pack, PackFlow flow, LocalDate day) {
    Map<String, Object> constants = new OpenTermValues(pack, day).constants();
    CellsReader cells = new CellsReader(pack, constants);
    this.special = new CellReader(constants);
    this.naming =
        pack.matters().values().stream()
            .filter(matter -> matter.flow().filter(flow.flow().id()::equals).isPresent())
            .toList();
    RuleTable table = FlowTable.of(flow);
    Set<Input> inputs = new LinkedHashSet<>();
    table.columns().stream().map(Column::input).forEach(inputs::add);
    inputs.addAll(ComparedFact.ordersOf(table, pack.vocabulary()));
    this.layout = new SlotLayout(inputs);
    for (int at = 0; at < table.rows().size(); at++) {
      Step step = flow.flow().steps().get(at);
      List<TypedRow.Test> rows = cells.tests(table, table.rows().get(at), layout);
      tests.put(step.id(), new StepTests(rows, outcomes(flow, step), own(table, at, step)));
    }
    refused.addAll(cells.refused());
    refused.forEach(cell -> untold.add(new StepId(cell.row().id().row())));
  }

  /** The cells of all flows of a pack that cannot serve, on whatever day. */
  public static List<RefusedCell> refused(Pack pack) {
    Set<RefusedCell> refused = new LinkedHashSet<>();
    Set<LocalDate> days = new TreeSet<>(ForceSpans.ofTerms(pack));
    days.add(pack.validFrom());
    days.removeIf(day -> day.isBefore(pack.validFrom()));
    for (PackFlow flow : pack.flows().values()) {
      refused.addAll(new FlowCells(pack, flow, LocalDate.MAX).refused);
      for (LocalDate day : days) {
        new FlowCells(pack, flow, day)
            .refused.stream()
                .filter(cell -> ComparedFact.readsATerm(cell.row()))
                .forEach(refused::add);
      }
    }
    return List.copyOf(refused);
  }

  /** What earlier steps must have come to; the pack was checked for outcomes that they have. */
  private Map<StepId, Condition> outcomes(PackFlow flow, Step step) {
    Map<StepId, Condition> outcomes = new HashMap<>();
    step.when()
        .forEach(
            (name, text) -> {
              if (name.startsWith(Step.OUTCOME)) {
                StepId read = new StepId(name.substring(Step.OUTCOME.length()));
                outcome(flow, read, text)
                    .ifPresentOrElse(
                        condition -> outcomes.put(read, condition), () -> untold.add(step.id()));
              }
            });
    return outcomes;
  }

  private Optional<Condition> outcome(PackFlow flow, StepId read, String text) {
    Set<String> words = new LinkedHashSet<>();
    flow.flow().step(read).kind().outcomes().forEach(outcome -> words.add(outcome.word()));
    words.add(StepOutcome.SKIPPED.word());
    return special.read(text, new ColumnType(FactType.ENUM, words)) instanceof CellReading.Read one
        ? Optional.of(one.condition())
        : Optional.empty();
  }

  /** The situations that any matter with this flow has may be named. */
  private Optional<Condition> own(RuleTable table, int at, Step step) {
    String text = step.when().get(Step.SITUATION);
    if (text == null || naming.isEmpty()) {
      return Optional.empty();
    }
    Set<String> situations = new LinkedHashSet<>();
    naming.forEach(matter -> matter.situations().forEach(one -> situations.add(one.id().value())));
    CellReading reading = special.read(text, ColumnType.set(situations));
    if (reading instanceof CellReading.Read read) {
      return Optional.of(read.condition());
    }
    if (reading instanceof CellReading.Refused refusal) {
      Input input = new Input.OfSituations(naming.get(0).id());
      Column column = new Column(input, Optional.empty());
      refused.add(new RefusedCell(table.rows().get(at), column, text, refusal));
    }
    return Optional.empty();
  }

  /**
   * How the condition of a step stands.
   *
   * @param outcomes how steps ended
   * @param matter whose case it is
   */
  public Truth standing(
      Step step,
      Function<StepId, Optional<StepOutcome>> outcomes,
      Optional<MatterId> matter,
      Known known) {
    StepTests asked = tests.getOrDefault(step.id(), NONE);
    List<Truth> truths = new ArrayList<>();
    for (TypedRow.Test test : asked.rows()) {
      Optional<Object> value = value(layout.input(test.slot()), known);
      truths.add(value.map(test.condition()::test).orElse(Truth.OPEN));
    }
    asked
        .outcomes()
        .forEach(
            (read, condition) ->
                truths.add(
                    outcomes
                        .apply(read)
                        .map(outcome -> condition.test(outcome.word()))
                        .orElse(Truth.OPEN)));
    if (step.when().containsKey(Step.SITUATION)) {
      Optional<Object> own = matter.flatMap(id -> known.value(new Input.OfSituations(id)));
      truths.add(asked.own().flatMap(condition -> own.map(condition::test)).orElse(Truth.OPEN));
    }
    if (truths.contains(Truth.FAILS)) {
      return Truth.FAILS;
    }
    return truths.contains(Truth.OPEN) || untold.contains(step.id()) ? Truth.OPEN : Truth.HOLDS;
  }

  private static Optional<Object> value(Input input, Known known) {
    if (input instanceof Input.OfOrder order) {
      return known
          .value(new Input.OfFact(order.fact()))
          .flatMap(
              one ->
                  known
                      .value(new Input.OfFact(order.than()))
                      .map(other -> ColumnType.order(one, other)));
    }
    return known.value(input);
  }
}
