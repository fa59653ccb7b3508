package io.gongjian.rules.plain;

import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.Filled;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.table.MatterBook;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows one by one as a person would, asking for the applicability on another matter when a
 * cell names it. It shares nothing with the compiled rules but the cells' conditions.
 */
public final class PlainInterpreter {

  private final MatterBook book;
  private final SlotValues facts;
  private final Map<MatterId, Applicability> applicabilities = new HashMap<>();
  private final Map<MatterId, Set<String>> missing = new HashMap<>();
  private final @Nullable Truth[] rows;
  private final List<TypedRow> settling;
  private final Map<Input.OfOthers, List<TypedRow>> groups = new HashMap<>();

  private PlainInterpreter(MatterBook book, SlotValues facts) {
    this.book = book;
    this.facts = facts;
    this.rows = new @Nullable Truth[book.rules().capacity()];
    this.settling =
        book.rules().rows().stream()
            .filter(row -> row.row().then() instanceof Effect.Settles)
            .toList();
  }

  /** Interprets the whole of {@code book} on facts by slot. */
  public static PlainOutcome interpret(MatterBook book, SlotValues facts) {
    return new PlainInterpreter(book, facts).interpret();
  }

  private PlainOutcome interpret() {
    BitSet holds = new BitSet();
    BitSet open = new BitSet();
    for (TypedRow row : book.rules().rows()) {
      Truth standing = standing(row);
      if (standing == Truth.HOLDS) {
        holds.set(row.number());
      } else if (standing == Truth.OPEN) {
        open.set(row.number());
      }
    }
    Map<MatterId, Set<String>> lacking = new TreeMap<>();
    for (MatterPlan plan : book.matters().values()) {
      if (applicability(plan) == Applicability.UNKNOWN) {
        lacking.put(plan.matter().id(), missing(plan));
      }
    }
    return new PlainOutcome(holds, open, Map.copyOf(applicabilities), lacking, settled());
  }

  private Truth standing(TypedRow row) {
    Truth known = rows[row.number()];
    if (known != null) {
      return known;
    }
    boolean fails = false;
    boolean open = false;
    for (TypedRow.Test test : row.tests()) {
      Truth standing = test.condition().test(value(test.slot()));
      fails |= standing == Truth.FAILS;
      open |= standing == Truth.OPEN;
    }
    Truth standing = fails ? Truth.FAILS : open ? Truth.OPEN : Truth.HOLDS;
    rows[row.number()] = standing;
    return standing;
  }

  private @Nullable Object value(int slot) {
    MatterPlan matter = named(slot, "matter.");
    if (matter != null) {
      Applicability applicability = applicability(matter);
      return applicability == Applicability.UNKNOWN ? null : applicability.word();
    }
    MatterPlan situations = named(slot, "situation.");
    if (situations == null) {
      if (book.layout().input(slot) instanceof Input.OfOthers others) {
        return noneOf(others);
      }
      return book.layout().input(slot) instanceof Input.OfOrder order ? order(order) : fact(slot);
    }
    return situations.silentSituations().isPresent() ? null : situations(situations);
  }

  /** Whether no other row of a group holds. */
  private @Nullable Object noneOf(Input.OfOthers group) {
    Truth any = anyOf(others(group));
    return any == Truth.OPEN ? null : any == Truth.FAILS;
  }

  private List<TypedRow> others(Input.OfOthers group) {
    return groups.computeIfAbsent(group, one -> PlainGroup.of(book.rules(), one));
  }

  /** What the rows that hold say of a fact; null where they say nothing, or different things. */
  private @Nullable FactValue settled(String fact) {
    Set<FactValue> said = new HashSet<>();
    for (TypedRow row : settling) {
      Effect.Settles settles = (Effect.Settles) row.row().then();
      if (settles.fact().value().equals(fact) && standing(row) == Truth.HOLDS) {
        said.add(settles.value());
      }
    }
    return said.size() == 1 ? said.iterator().next() : null;
  }

  /** The facts that rows settle, where nobody gave them. */
  private Map<FactId, FactValue> settled() {
    Map<FactId, FactValue> all = new TreeMap<>();
    for (TypedRow row : settling) {
      FactId fact = ((Effect.Settles) row.row().then()).fact();
      int slot = book.layout().of(fact.value());
      FactValue value = settled(fact.value());
      if (value != null && (facts.get(slot) == null || facts.assumption(slot) != null)) {
        all.put(fact, value);
      }
    }
    return all;
  }

  private @Nullable Object order(Input.OfOrder order) {
    Object one = fact(book.layout().of(order.fact().value()));
    Object other = fact(book.layout().of(order.than().value()));
    if (one == null || other != null) {
      return one == null || other == null ? null : ColumnType.order(one, other);
    }
    PlainTerm term = term(order.than());
    return term == null ? null : term.order(one);
  }

  /** An open term that has no one value on the day; null for any other fact. */
  private @Nullable PlainTerm term(FactId fact) {
    LocalDate asOf = facts.asOf();
    return derivation(book.layout().of(fact.value())) instanceof Filled filled && asOf != null
        ? new PlainTerm(filled, asOf, read -> fact(book.layout().of(read.value())))
        : null;
  }

  /** A fact: as it is given, else as it follows from others where all of them are known. */
  private @Nullable Object fact(int slot) {
    Object given = facts.get(slot);
    if (given == null || facts.assumption(slot) != null) {
      FactValue settled = settled(book.layout().name(slot));
      if (settled != null) {
        return settled instanceof FactValue.Choices set
            ? Membership.known(set.values())
            : settled.plain();
      }
    }
    Derivation derivation = given == null ? derivation(slot) : null;
    if (derivation == null) {
      return given;
    }
    LocalDate asOf = facts.asOf();
    if (asOf == null && derivation.isOfTheDay()) {
      return null;
    }
    return derivation
        .from(read -> fact(book.layout().of(read.value())), asOf == null ? LocalDate.EPOCH : asOf)
        .map(PlainInterpreter::inSlot)
        .orElse(null);
  }

  private static Object inSlot(Object value) {
    return value instanceof List<?> choices
        ? Membership.known(choices.stream().map(String.class::cast).toList())
        : value;
  }

  private @Nullable Derivation derivation(int slot) {
    String name = book.layout().name(slot);
    return !(book.layout().input(slot) instanceof Input.OfFact)
        ? null
        : book.pack()
            .vocabulary()
            .find(new FactId(name))
            .flatMap(FactDefinition::derived)
            .orElse(null);
  }

  private void asked(int slot, Set<String> names) {
    if (book.layout().input(slot) instanceof Input.OfOrder order) {
      PlainTerm term = term(order.than());
      if (term != null
          && fact(book.layout().of(order.than().value())) == null
          && !term.mayHaveAValue()) {
        return;
      }
      List.of(order.fact(), order.than()).stream()
          .map(fact -> book.layout().of(fact.value()))
          .filter(read -> fact(read) == null)
          .forEach(read -> asked(read, names));
      return;
    }
    Derivation derivation = derivation(slot);
    if (derivation == null) {
      Set<String> first = new TreeSet<>();
      askedFirst(book.layout().name(slot)).forEach(read -> asked(read, first));
      if (first.isEmpty() || facts.isDeclaredUnknown(slot)) {
        names.add(book.layout().name(slot));
      }
      names.addAll(first);
      return;
    }
    PlainTerm term = term(new FactId(book.layout().name(slot)));
    if (term != null) {
      term.toldBy().forEach(read -> asked(book.layout().of(read.value()), names));
      return;
    }
    List<Integer> reads =
        derivation.reads().stream().map(read -> book.layout().of(read.value())).toList();
    List<Integer> lacking = reads.stream().filter(read -> fact(read) == null).toList();
    (lacking.isEmpty() ? reads : lacking).forEach(read -> asked(read, names));
  }

  /** The facts that are asked before one that rows may still settle, where their table says so. */
  private Set<Integer> askedFirst(String fact) {
    Set<Integer> first = new HashSet<>();
    for (TypedRow row : settling) {
      Effect.Settles settles = (Effect.Settles) row.row().then();
      if (settles.asksFirst()
          && settles.fact().value().equals(fact)
          && standing(row) == Truth.OPEN) {
        List<Integer> open =
            row.tests().stream()
                .filter(test -> test.condition().test(value(test.slot())) == Truth.OPEN)
                .map(TypedRow.Test::slot)
                .toList();
        if (open.stream().noneMatch(facts::isDeclaredUnknown)) {
          first.addAll(open);
        }
      }
    }
    return first;
  }

  private @Nullable MatterPlan named(int slot, String prefix) {
    String name = book.layout().name(slot);
    return name.startsWith(prefix)
        ? book.matters().get(new MatterId(name.substring(prefix.length())))
        : null;
  }

  private Membership situations(MatterPlan plan) {
    Set<String> certain = new HashSet<>();
    Set<String> possible = new HashSet<>();
    for (TypedRow row : plan.situations()) {
      String situation = ((Effect.InSituation) row.row().then()).situation().value();
      Truth standing = standing(row);
      if (standing == Truth.HOLDS) {
        certain.add(situation);
      }
      if (standing != Truth.FAILS) {
        possible.add(situation);
      }
    }
    return new Membership(certain, possible);
  }

  private Applicability applicability(MatterPlan plan) {
    Applicability known = applicabilities.get(plan.matter().id());
    if (known != null) {
      return known;
    }
    Truth required = anyOf(plan.requiring());
    Truth exempt = anyOf(plan.exempting());
    Applicability applicability = Applicability.UNKNOWN;
    boolean said = plan.silence().isEmpty();
    if (exempt == Truth.HOLDS || (said && required == Truth.FAILS)) {
      applicability = Applicability.NOT_REQUIRED;
    } else if (required == Truth.HOLDS && exempt == Truth.FAILS) {
      applicability = Applicability.REQUIRED;
    }
    applicabilities.put(plan.matter().id(), applicability);
    return applicability;
  }

  private Truth anyOf(List<TypedRow> alternatives) {
    Truth best = Truth.FAILS;
    for (TypedRow row : alternatives) {
      Truth standing = standing(row);
      if (standing == Truth.HOLDS) {
        return Truth.HOLDS;
      }
      if (standing == Truth.OPEN) {
        best = Truth.OPEN;
      }
    }
    return best;
  }

  private Set<String> missing(MatterPlan plan) {
    Set<String> known = missing.get(plan.matter().id());
    if (known != null) {
      return known;
    }
    Set<String> names = new TreeSet<>();
    if (applicability(plan) == Applicability.UNKNOWN) {
      List<TypedRow> exempting = open(plan.exempting());
      boolean required = anyOf(plan.requiring()) == Truth.HOLDS;
      List<TypedRow> requiring = required ? List.of() : open(plan.requiring());
      boolean mayBeRequired = required || requiring.stream().anyMatch(this::mayHold);
      boolean mayFallAway = !required && plan.silence().isEmpty() && allMayFail(requiring);
      for (TypedRow row : exempting) {
        if (mayHold(row) || (mayBeRequired && allMayFail(exempting))) {
          waitingOn(List.of(row), names);
        }
      }
      for (TypedRow row : requiring) {
        if (mayFallAway || (mayHold(row) && allMayFail(exempting))) {
          waitingOn(List.of(row), names);
        }
      }
    }
    missing.put(plan.matter().id(), names);
    return names;
  }

  private List<TypedRow> open(List<TypedRow> alternatives) {
    return alternatives.stream().filter(row -> standing(row) == Truth.OPEN).toList();
  }

  /** True when facts exist that decide every open condition of the row. */
  private boolean mayHold(TypedRow row) {
    return openTests(row).stream().noneMatch(test -> factsBehind(test).isEmpty());
  }

  /** True when facts exist that decide some open condition of each row. */
  private boolean allMayFail(List<TypedRow> alternatives) {
    return alternatives.stream()
        .allMatch(row -> openTests(row).stream().anyMatch(test -> !factsBehind(test).isEmpty()));
  }

  private List<TypedRow.Test> openTests(TypedRow row) {
    return row.tests().stream()
        .filter(test -> test.condition().test(value(test.slot())) == Truth.OPEN)
        .toList();
  }

  private Set<String> factsBehind(TypedRow.Test test) {
    Set<String> names = new TreeSet<>();
    waitingOn(test.slot(), names);
    return names;
  }

  private void waitingOn(List<TypedRow> alternatives, Set<String> names) {
    for (TypedRow row : alternatives) {
      if (standing(row) == Truth.OPEN) {
        for (TypedRow.Test test : row.tests()) {
          if (test.condition().test(value(test.slot())) == Truth.OPEN) {
            waitingOn(test.slot(), names);
          }
        }
      }
    }
  }

  private void waitingOn(int slot, Set<String> names) {
    MatterPlan matter = named(slot, "matter.");
    MatterPlan situations = named(slot, "situation.");
    if (matter != null) {
      names.addAll(missing(matter));
    } else if (situations != null) {
      waitingOn(situations.situations(), names);
    } else if (book.layout().input(slot) instanceof Input.OfOthers others) {
      waitingOn(others(others), names);
    } else {
      asked(slot, names);
    }
  }
}
