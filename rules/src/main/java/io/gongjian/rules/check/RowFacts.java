package io.gongjian.rules.check;

import io.gongjian.engine.constraint.Constraint;
import io.gongjian.engine.constraint.Operand;
import io.gongjian.engine.constraint.Requirement;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactReader;
import io.gongjian.engine.vocabulary.FactReading;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Span;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.sample.Sample;
import io.gongjian.rules.sample.SlotSamples;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.TypedRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts on which a row holds, as far as cells and constraints tell values apart. */
final class RowFacts {

  private static final int MOST = 256;
  private static final int MOST_OF_A_FACT = 12;

  private final RuleBook book;
  private final TypedRow row;
  private final Map<FactId, List<Constraint>> about;

  RowFacts(RuleBook book, TypedRow row, Map<FactId, List<Constraint>> about) {
    this.book = book;
    this.row = row;
    this.about = about;
  }

  /** Some of them; none where the row compares facts with one another. */
  List<Map<FactId, FactValue>> all() {
    List<Map<FactId, FactValue>> all = List.of(Map.of());
    Set<Integer> slots = new LinkedHashSet<>();
    row.tests().forEach(test -> slots.add(test.slot()));
    for (int slot : slots) {
      if (!(book.layout().input(slot) instanceof Input.OfFact input)) {
        return List.of();
      }
      List<FactValue> values = values(slot, input.fact());
      List<Map<FactId, FactValue>> more = new ArrayList<>();
      for (Map<FactId, FactValue> facts : all) {
        values.forEach(value -> more.add(with(facts, input.fact(), value)));
      }
      all = more.size() > MOST ? more.subList(0, MOST) : more;
    }
    return all;
  }

  private static Map<FactId, FactValue> with(
      Map<FactId, FactValue> facts, FactId fact, FactValue value) {
    Map<FactId, FactValue> more = new TreeMap<>(facts);
    more.put(fact, value);
    return more;
  }

  private List<FactValue> values(int slot, FactId fact) {
    List<Condition> own =
        row.tests().stream()
            .filter(test -> test.slot() == slot)
            .map(TypedRow.Test::condition)
            .toList();
    ColumnType type = book.type(slot);
    List<Condition> conditions = new ArrayList<>(own);
    about
        .getOrDefault(fact, List.of())
        .forEach(constraint -> conditions.addAll(toldApart(constraint, fact, type)));
    if (type.type().isNumber()
        && row.row().then() instanceof Effect.Settles settles
        && settles.value().plain() instanceof BigDecimal settled) {
      conditions.add(at(settled));
    }
    FactDefinition definition = book.pack().vocabulary().get(fact);
    return SlotSamples.of(type, conditions).all().stream()
        .map(Sample::value)
        .filter(value -> own.stream().allMatch(one -> one.test(value) == Truth.HOLDS))
        .flatMap(value -> typed(definition, value).stream())
        .limit(MOST_OF_A_FACT)
        .toList();
  }

  /** The values of a fact that a constraint names. */
  private static List<Condition> toldApart(Constraint constraint, FactId fact, ColumnType type) {
    List<Condition> apart = new ArrayList<>();
    Set<Object> named =
        constraint.when().getOrDefault(fact, List.of()).stream()
            .map(FactValue::plain)
            .collect(Collectors.toSet());
    if (type.type().isNumber()) {
      named.forEach(value -> apart.add(at((BigDecimal) value)));
      constraint.must().stream()
          .flatMap(RowFacts::numbers)
          .forEach(number -> apart.add(at(number)));
    } else if (!named.isEmpty() && type.type() != FactType.SET && type.type() != FactType.DATE) {
      apart.add(new Condition.OneOf(named));
    }
    return apart;
  }

  private static Stream<BigDecimal> numbers(Requirement must) {
    return Stream.of(must.left(), must.right())
        .filter(Operand.Constant.class::isInstance)
        .map(constant -> ((Operand.Constant) constant).number());
  }

  private static Condition at(BigDecimal number) {
    Optional<Span.Bound> bound = Optional.of(new Span.Bound(number, true));
    return new Condition.Within(List.of(new Span(bound, bound)));
  }

  private static Optional<FactValue> typed(FactDefinition fact, Object value) {
    Object plain = value instanceof Membership set ? List.copyOf(set.certain()) : value;
    return FactReader.read(fact, plain) instanceof FactReading.Read read
        ? Optional.of(read.value())
        : Optional.empty();
  }
}
