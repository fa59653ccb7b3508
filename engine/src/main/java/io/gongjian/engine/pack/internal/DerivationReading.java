package io.gongjian.engine.pack.internal;

import io.gongjian.engine.number.Units;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.Derivation.Band;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.OfCode;
import io.gongjian.engine.vocabulary.OverRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how facts follow from others, and checks that types and units fit. */
final class DerivationReading {

  private static final List<String> KINDS =
      List.of(
          "sum",
          "difference",
          "product",
          "share",
          "minimum",
          "maximum",
          "age",
          "days",
          "bands",
          "count",
          "total",
          "largest",
          "smallest",
          "any",
          "all",
          "under",
          "ancestors",
          "text");

  /** What the product of two units is, and how many of it one times one is. */
  private static final Map<String, String> PRODUCTS =
      Map.of("m m", "m2", "m2 m", "m3", "m m2", "m3");

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final Names names;
  private final List<PackFault> faults;

  /**
   * @param faults where to tell what does not fit
   */
  DerivationReading(Names names, List<PackFault> faults) {
    this.names = names;
    this.faults = faults;
  }

  /** The ids that {@code derived} reads, each with its place; what is no id is left out. */
  static List<Entry> reads(Entry derived) {
    List<Entry> reads = new ArrayList<>();
    for (String kind : KINDS) {
      derived
          .get(kind)
          .ifPresent(
              operands -> {
                Optional<Entry> of = operands.get("of").or(() -> operands.get("table"));
                reads.addAll(of.map(List::of).orElseGet(operands::oneOrMore));
              });
    }
    return reads.stream().filter(entry -> entry.text().isPresent()).toList();
  }

  /**
   * Reads the derivation of a fact.
   *
   * @param id the fact, for messages
   * @param unit the unit that the result must have
   * @return empty when it does not fit, which is told
   */
  Optional<Derivation> read(Entry derived, String id, FactType type, Optional<String> unit) {
    List<String> kinds = derived.members().keySet().stream().filter(KINDS::contains).toList();
    if (kinds.isEmpty() && !derived.has("decimals")) {
      return Optional.empty();
    }
    if (kinds.size() != 1) {
      return misfit(derived, id, "one");
    }
    String kind = kinds.get(0);
    if (derived.has("decimals") && !kind.equals("share")) {
      return misfit(derived.near("decimals"), id, "decimals");
    }
    Optional<String> wrongType = wrongType(kind, type);
    if (wrongType.isPresent()) {
      return misfit(derived, id, wrongType.get());
    }
    List<Entry> reads = reads(derived);
    List<PackFault> unknown = Content.unresolved(names, IdKind.FACT, reads);
    faults.addAll(unknown);
    List<FactDefinition> facts =
        reads.stream().flatMap(read -> names.fact(read.text().orElse("")).stream()).toList();
    if (!unknown.isEmpty() || facts.size() != reads.size() || facts.isEmpty()) {
      return Optional.empty();
    }
    Entry at = derived.near(kind);
    if (RowFormulaReading.operator(kind).isPresent()) {
      return new RowFormulaReading(id, faults)
          .read(RowFormulaReading.operator(kind).get(), at, facts.get(0), type, unit);
    }
    if (CodeFormulaReading.operator(kind).isPresent()) {
      return new CodeFormulaReading(id, faults)
          .read(CodeFormulaReading.operator(kind).get(), at, facts.get(0), names.fact(id));
    }
    return numbers(kind, derived, id, type, unit, facts);
  }

  /** Why a fact of this type cannot be what a kind of formula gives; empty when it can. */
  private static Optional<String> wrongType(String kind, FactType type) {
    Optional<OfCode.Operator> ofCode = CodeFormulaReading.operator(kind);
    if (ofCode.isPresent()) {
      return ofCode.filter(one -> one.type() != type).map(OfCode.Operator::word);
    }
    boolean flag = RowFormulaReading.operator(kind).map(OverRows.Operator::isFlag).orElse(false);
    if (flag) {
      return type == FactType.BOOLEAN ? Optional.empty() : Optional.of("flag");
    }
    return type.isNumber() ? Optional.empty() : Optional.of("number");
  }

  /** A formula of numbers or days. */
  private Optional<Derivation> numbers(
      String kind,
      Entry derived,
      String id,
      FactType type,
      Optional<String> unit,
      List<FactDefinition> facts) {
    Entry at = derived.near(kind);
    boolean days = kind.equals("age") || kind.equals("days");
    if (facts.stream().anyMatch(fact -> !(days ? isDay(fact) : fact.type().isNumber()))) {
      return misfit(at, id, days ? "day" : "operands");
    }
    int wanted = wanted(kind);
    if (wanted > 0 ? facts.size() != wanted : facts.size() < 2) {
      return misfit(at, id, "count." + wanted);
    }
    boolean whole = facts.stream().allMatch(fact -> fact.type() == FactType.INTEGER || isDay(fact));
    if (type == FactType.INTEGER && (!whole || List.of("share", "age", "bands").contains(kind))) {
      return misfit(at, id, "whole");
    }
    return made(kind, derived, id, unit, facts);
  }

  /** The unit of what {@code derived} gives, as far as it can be told without the fact. */
  Optional<String> unit(Entry derived) {
    if (derived.has("share")) {
      return Optional.of("%");
    } else if (derived.has("days")) {
      return Optional.of("天");
    } else if (derived.has("age")) {
      return Optional.of("a");
    }
    Optional<FactDefinition> first =
        reads(derived).stream()
            .flatMap(read -> read.text().flatMap(names::fact).stream())
            .findFirst();
    return first
        .flatMap(fact -> RowFormulaReading.column(derived, fact).or(() -> first))
        .flatMap(FactDefinition::unit);
  }

  private static boolean isDay(FactDefinition fact) {
    return fact.type() == FactType.DATE;
  }

  private static int wanted(String kind) {
    return switch (kind) {
      case "age", "bands" -> 1;
      case "difference", "product", "share", "days" -> 2;
      default -> 0;
    };
  }

  private Optional<Derivation> made(
      String kind, Entry derived, String id, Optional<String> unit, List<FactDefinition> facts) {
    Entry at = derived.near(kind);
    List<FactId> ids = facts.stream().map(FactDefinition::id).toList();
    boolean same = facts.stream().allMatch(fact -> fact.unit().equals(facts.get(0).unit()));
    Optional<String> first = facts.get(0).unit();
    return switch (kind) {
      case "sum" -> fitting(same && unit.equals(first), at, id, "unit", new Derivation.Sum(ids));
      case "difference" ->
          fitting(
              same && unit.equals(first),
              at,
              id,
              "unit",
              new Derivation.Difference(ids.get(0), ids.get(1)));
      case "minimum" ->
          fitting(same && unit.equals(first), at, id, "unit", new Derivation.Minimum(ids));
      case "maximum" ->
          fitting(same && unit.equals(first), at, id, "unit", new Derivation.Maximum(ids));
      case "share" ->
          fitting(
              same && unit.filter("%"::equals).isPresent(),
              at,
              id,
              "percent",
              new Derivation.Share(ids.get(0), ids.get(1), decimals(derived)));
      case "product" -> product(at, id, unit, facts);
      case "age" ->
          fitting(
              unit.filter("a"::equals).isPresent(), at, id, "age", new Derivation.Age(ids.get(0)));
      case "days" ->
          fitting(
              unit.filter("天"::equals).isPresent(),
              at,
              id,
              "days",
              new Derivation.Days(ids.get(0), ids.get(1)));
      default -> bands(at, id, facts.get(0));
    };
  }

  private static int decimals(Entry derived) {
    return derived.number("decimals").map(BigDecimal::intValue).orElse(Derivation.Share.DECIMALS);
  }

  private Optional<Derivation> product(
      Entry at, String id, Optional<String> unit, List<FactDefinition> facts) {
    FactId one = facts.get(0).id();
    FactId other = facts.get(1).id();
    Optional<String> first = facts.get(0).unit();
    Optional<String> second = facts.get(1).unit();
    BigDecimal factor = null;
    if ((second.isEmpty() && unit.equals(first)) || (first.isEmpty() && unit.equals(second))) {
      factor = BigDecimal.ONE;
    } else if ((isShare(second) && unit.equals(first)) || (isShare(first) && unit.equals(second))) {
      factor = HUNDREDTH;
    } else if (first.isPresent() && second.isPresent() && unit.isPresent()) {
      String made = PRODUCTS.get(first.get() + " " + second.get());
      factor = made == null ? null : Units.factor(made, unit.get()).orElse(null);
    }
    return factor == null
        ? misfit(at, id, "product")
        : Optional.of(new Derivation.Product(one, other, factor));
  }

  private static boolean isShare(Optional<String> unit) {
    return unit.filter("%"::equals).isPresent();
  }

  private Optional<Derivation> bands(Entry at, String id, FactDefinition from) {
    Optional<String> given = at.text("unit");
    if (from.unit().isPresent() && given.isEmpty()) {
      faults.add(at.fault(FaultCode.UNIT_MISSING, from.id().value(), from.unit().get()));
      return Optional.empty();
    }
    if (!given.equals(from.unit())) {
      faults.add(
          at.near("unit")
              .fault(
                  FaultCode.UNIT_DISAGREES,
                  from.id().value(),
                  given.orElse("—"),
                  from.unit().orElse("—")));
      return Optional.empty();
    }
    List<Band> bands = new ArrayList<>();
    for (Entry row : at.items("rows")) {
      Optional<BigDecimal> gives = row.number("gives");
      if (gives.isEmpty()) {
        return Optional.empty();
      }
      Optional<BigDecimal> below = row.number("below");
      Optional<BigDecimal> before = bands.isEmpty() ? below : bands.get(bands.size() - 1).below();
      boolean rises =
          bands.isEmpty()
              || (before.isPresent()
                  && below.map(bound -> bound.compareTo(before.get()) > 0).orElse(true));
      if (!rises) {
        return misfit(row, id, "bands");
      }
      bands.add(new Band(below, gives.get()));
    }
    boolean closed = bands.size() > 1 && bands.get(bands.size() - 1).below().isEmpty();
    return closed ? Optional.of(new Derivation.Bands(from.id(), bands)) : misfit(at, id, "bands");
  }

  private Optional<Derivation> fitting(
      boolean fits, Entry at, String id, String reason, Derivation derivation) {
    return fits ? Optional.of(derivation) : misfit(at, id, reason);
  }

  private Optional<Derivation> misfit(Entry at, String id, String reason) {
    faults.add(at.fault(FaultCode.DERIVATION_DOES_NOT_FIT, id, "§derived." + reason));
    return Optional.empty();
  }
}
