package io.gongjian.rules.check;

import io.gongjian.engine.table.HitPolicy;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.Filled;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Span;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.sample.Sample;
import io.gongjian.rules.sample.SlotSamples;
import io.gongjian.rules.table.DerivedSlots;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.SlotLayout;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Proves that of a table's rows exactly one holds, whatever the facts: it tries every combination
 * of values that the rows can tell apart.
 */
final class TableProof {

  private static final long MOST_COMBINATIONS = 300_000;
  private static final int MOST_MEMBERS = 12;

  private final RuleBook book;
  private final DerivedSlots derived;
  private final List<TypedRow> rows;
  private final boolean needsOne;
  private final Set<Integer> orders = new LinkedHashSet<>();
  private final Map<Integer, List<Object>> values = new LinkedHashMap<>();

  private TableProof(RuleBook book, DerivedSlots derived, RuleTable table, List<TypedRow> rows) {
    this.book = book;
    this.derived = derived;
    this.rows = rows;
    this.needsOne = table.policy() == HitPolicy.UNIQUE;
    for (TypedRow row : rows) {
      for (TypedRow.Test test : row.tests()) {
        if (book.layout().input(test.slot()) instanceof Input.OfOrder) {
          orders.add(test.slot());
        }
      }
    }
  }

  /** What a proof found. */
  sealed interface Proof {}

  /** Exactly one row holds, or at most one where that is enough. */
  record Sound() implements Proof {}

  /** Two rows hold on the same facts and say different things. */
  record Tie(TypedRow one, TypedRow other, String facts) implements Proof {}

  /** No row holds on these facts. */
  record Gap(String facts) implements Proof {}

  /** Too many combinations to try. */
  record TooLarge(long combinations) implements Proof {}

  /** Proves {@code table}; {@code rows} are its rows in force. */
  static Proof prove(RuleBook book, DerivedSlots derived, RuleTable table, List<TypedRow> rows) {
    return new TableProof(book, derived, table, rows).prove();
  }

  private Proof prove() {
    for (TypedRow row : rows) {
      for (TypedRow.Test test : row.tests()) {
        for (int slot : read(test.slot())) {
          if (!values.containsKey(slot)) {
            Optional<List<Object>> all = values(slot);
            if (all.isEmpty()) {
              return new TooLarge(Long.MAX_VALUE);
            }
            values.put(slot, all.get());
          }
        }
      }
    }
    long combinations = 1;
    for (List<Object> all : values.values()) {
      combinations *= all.size();
      if (combinations > MOST_COMBINATIONS) {
        return new TooLarge(combinations);
      }
    }
    return tryAll(new ArrayList<>(values.keySet()), 0, new SlotValues(book.layout()));
  }

  /** A slot, or what tells how the two that are compared in it stand. */
  private List<Integer> read(int slot) {
    if (!(book.layout().input(slot) instanceof Input.OfOrder order)) {
      return List.of(slot);
    }
    List<Integer> read = new ArrayList<>(List.of(book.layout().of(order.fact().value())));
    read.addAll(derived.toldBy(book.layout().of(order.than().value())));
    return read;
  }

  /** What was filled for the term with which a slot compares; empty where it is with no term. */
  private Optional<Filled> term(int slot) {
    return book.layout().input(slot) instanceof Input.OfOrder order
        ? derived.filled(book.layout().of(order.than().value()), book.program().asOf())
        : Optional.empty();
  }

  private Proof tryAll(List<Integer> slots, int at, SlotValues facts) {
    if (at == slots.size()) {
      return tryOne(facts);
    }
    int slot = slots.get(at);
    for (Object value : values.getOrDefault(slot, List.of())) {
      facts.set(slot, value);
      Proof proof = tryAll(slots, at + 1, facts);
      if (!(proof instanceof Sound)) {
        return proof;
      }
    }
    return new Sound();
  }

  private Proof tryOne(SlotValues tried) {
    SlotValues facts = tried;
    if (!orders.isEmpty()) {
      facts = tried.copy();
      for (int slot : orders) {
        facts.set(slot, order((Input.OfOrder) book.layout().input(slot), slot, facts));
      }
    }
    boolean open = false;
    TypedRow found = null;
    for (TypedRow row : rows) {
      Truth standing = row.standing(facts);
      open |= standing == Truth.OPEN;
      if (standing == Truth.HOLDS) {
        if (found != null && (needsOne || !found.row().then().equals(row.row().then()))) {
          return new Tie(found, row, describe(facts));
        }
        found = found == null ? row : found;
      }
    }
    return found == null && needsOne && !open ? new Gap(describe(facts)) : new Sound();
  }

  /** How two facts stand; not known where one is a term that has no value there. */
  private @Nullable Object order(Input.OfOrder order, int slot, SlotValues facts) {
    SlotLayout layout = book.layout();
    Object one = Objects.requireNonNull(facts.get(layout.of(order.fact().value())));
    Object other =
        term(slot)
            .map(
                filled ->
                    filled.from(fact -> facts.get(layout.of(fact.value())), book.program().asOf()))
            .orElseGet(() -> Optional.ofNullable(facts.get(layout.of(order.than().value()))))
            .orElse(null);
    return other == null ? null : ColumnType.order(one, other);
  }

  private Optional<List<Object>> values(int slot) {
    List<Condition> conditions = new ArrayList<>();
    boolean compared = false;
    Set<Integer> beside = new HashSet<>(List.of(slot));
    for (int order : orders) {
      Optional<Filled> term = term(order);
      boolean isOne = read(order).get(0) == slot;
      if (isOne || (term.isEmpty() && read(order).contains(slot))) {
        compared = true;
        term.ifPresentOrElse(
            filled -> filled.cases().forEach(one -> conditions.add(at(one.gives()))),
            () -> beside.addAll(read(order)));
      }
    }
    for (TypedRow row : rows) {
      for (TypedRow.Test test : row.tests()) {
        if (beside.contains(test.slot())) {
          conditions.add(test.condition());
        }
      }
    }
    if (compared) {
      return Optional.of(ComparedSamples.of(book.type(slot), conditions));
    }
    if (book.type(slot).type() == FactType.SET) {
      return subsets(conditions);
    }
    return Optional.of(
        SlotSamples.of(book.type(slot), conditions).all().stream().map(Sample::value).toList());
  }

  private static Condition at(BigDecimal value) {
    Optional<Span.Bound> bound = Optional.of(new Span.Bound(value, true));
    return new Condition.Within(List.of(new Span(bound, bound)));
  }

  private static Optional<List<Object>> subsets(List<Condition> conditions) {
    Set<String> members = new TreeSet<>();
    for (Condition condition : conditions) {
      members.addAll(condition.members());
    }
    if (members.size() > MOST_MEMBERS) {
      return Optional.empty();
    }
    List<Object> subsets = new ArrayList<>();
    List<String> list = List.copyOf(members);
    for (int bits = 0; bits < 1 << list.size(); bits++) {
      Set<String> subset = new HashSet<>();
      for (int i = 0; i < list.size(); i++) {
        if ((bits & 1 << i) != 0) {
          subset.add(list.get(i));
        }
      }
      subsets.add(Membership.known(subset));
    }
    return Optional.of(subsets);
  }

  private String describe(SlotValues facts) {
    List<String> parts = new ArrayList<>();
    for (int slot : values.keySet()) {
      parts.add(book.layout().name(slot) + " = " + text(facts.get(slot)));
    }
    return String.join(", ", parts);
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Membership set) {
      return new TreeSet<>(set.certain()).toString();
    }
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }
}
