package io.gongjian.engine.pack.internal;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.constraint.Constraint;
import io.gongjian.engine.constraint.Operand;
import io.gongjian.engine.constraint.Relation;
import io.gongjian.engine.constraint.Requirement;
import io.gongjian.engine.constraint.Strength;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.NearestName;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactReader;
import io.gongjian.engine.vocabulary.FactReading;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what facts cannot be together, and checks that types and units fit. */
final class ConstraintReading {

  /** So many constraints may be held at every answer. */
  private static final int MOST_CONSTRAINTS = 400;

  private final Names names;
  private final List<PackFault> faults;

  /**
   * @param faults where to tell what does not fit
   */
  ConstraintReading(Names names, List<PackFault> faults) {
    this.names = names;
    this.faults = faults;
  }

  /** One side of a comparison with its unit; no type for a constant. */
  private record Side(Operand operand, Optional<FactType> type, Optional<String> unit) {}

  /** Tells what is wrong with the constraints of a pack beyond their shape. */
  static List<PackFault> check(Content content) {
    List<PackFault> faults = new ArrayList<>();
    ConstraintReading reading = new ConstraintReading(content, faults);
    List<Entry> constraints = content.items(FileKind.CONSTRAINTS, "constraints");
    if (constraints.size() > MOST_CONSTRAINTS) {
      faults.add(
          VocabularyValues.tooMany(
              constraints.get(MOST_CONSTRAINTS), "constraints", MOST_CONSTRAINTS));
    }
    for (Entry entry : constraints) {
      faults.addAll(Content.uncited(content, entry.items("cite")));
      if (Days.areReversed(entry.date("from"), entry.date("to"))) {
        faults.add(
            entry
                .near("to")
                .fault(
                    FaultCode.DATES_REVERSED,
                    entry.near("from").shown(),
                    entry.near("to").shown()));
      }
      reading.read(entry);
    }
    return faults;
  }

  /** Reads a constraint; empty when it does not fit, which is told. */
  Optional<Constraint> read(Entry entry) {
    String id = entry.text("id").orElse("");
    Map<FactId, List<FactValue>> when = new LinkedHashMap<>();
    boolean fits = conditions(entry, when);
    Optional<Requirement> must = entry.get("must").flatMap(one -> comparison(one, id));
    if (!fits || (entry.has("must") && must.isEmpty())) {
      return Optional.empty();
    }
    return entry
        .text("strength")
        .filter(word -> word.equals("impossible") || word.equals("surprising"))
        .filter(word -> entry.has("say"))
        .map(
            word ->
                new Constraint(
                    id,
                    Strength.valueOf(word.toUpperCase(Locale.ROOT)),
                    when,
                    must,
                    Texts.of(entry.near("say"), id),
                    entry.items("cite").stream()
                        .flatMap(one -> one.text().stream())
                        .filter(one -> one.contains("#"))
                        .map(CitationId::parse)
                        .toList(),
                    entry.date("from"),
                    entry.date("to"),
                    entry.place()));
  }

  private boolean conditions(Entry entry, Map<FactId, List<FactValue>> when) {
    int before = faults.size();
    Entry conditions = entry.near("when");
    if (!entry.has("when")) {
      return true;
    }
    conditions
        .members()
        .forEach(
            (id, values) -> {
              Optional<FactDefinition> fact = names.fact(id);
              if (fact.isEmpty()) {
                if (!names.knows(IdKind.FACT, id)) {
                  faults.add(
                      PackFault.of(FaultCode.UNKNOWN_FACT, conditions.keyPlace(id), id)
                          .maybe(NearestName.of(id, names.known(IdKind.FACT))));
                }
                return;
              }
              for (Entry value : values.oneOrMore()) {
                faults.addAll(TermReferences.misfit(fact.get(), id, value));
                value
                    .plain()
                    .map(plain -> FactReader.read(fact.get(), plain))
                    .filter(FactReading.Read.class::isInstance)
                    .ifPresent(
                        read ->
                            when.computeIfAbsent(fact.get().id(), key -> new ArrayList<>())
                                .add(((FactReading.Read) read).value()));
              }
            });
    return faults.size() == before;
  }

  private Optional<Requirement> comparison(Entry must, String id) {
    Optional<Relation> relation = must.text("is").flatMap(Relation::signed);
    Optional<Side> left = must.get("left").flatMap(side -> side(side, must, id));
    Optional<Side> right = must.get("right").flatMap(side -> side(side, must, id));
    if (relation.isEmpty() || left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Optional<FactType> one = left.get().type();
    Optional<FactType> other = right.get().type();
    if (one.isEmpty()) {
      return misfit(must.near("left"), id, "fact");
    }
    boolean days = one.get() == FactType.DATE;
    boolean same =
        other.isEmpty()
            ? one.get().isNumber()
            : days ? other.get() == FactType.DATE : other.get().isNumber();
    if (!same || !(days || one.get().isNumber()) || (days && must.has("within"))) {
      return misfit(must, id, "type");
    }
    if (!left.get().unit().equals(right.get().unit())) {
      return misfit(must.near("right"), id, "unit");
    }
    return Optional.of(
        new Requirement(
            left.get().operand(),
            relation.get(),
            right.get().operand(),
            must.number("within").orElse(BigDecimal.ZERO)));
  }

  private Optional<Side> side(Entry side, Entry must, String id) {
    if (side.number().isPresent()) {
      return Optional.of(
          new Side(new Operand.Constant(side.number().get()), Optional.empty(), must.text("unit")));
    }
    if (!side.members().isEmpty()) {
      return computed(side, id);
    }
    faults.addAll(Content.unresolved(names, IdKind.FACT, Optional.of(side)));
    return side.text()
        .flatMap(names::fact)
        .map(
            fact -> new Side(new Operand.OfFact(fact.id()), Optional.of(fact.type()), fact.unit()));
  }

  /** A formula stands in the unit of what it is computed from. */
  private Optional<Side> computed(Entry side, String id) {
    DerivationReading reading = new DerivationReading(names, faults);
    Optional<String> unit = reading.unit(side);
    Optional<Derivation> derivation = reading.read(side, id, FactType.DECIMAL, unit);
    return derivation.map(
        one -> new Side(new Operand.Computed(one), Optional.of(FactType.DECIMAL), unit));
  }

  private <T> Optional<T> misfit(Entry at, String id, String reason) {
    faults.add(at.fault(FaultCode.CONSTRAINT_DOES_NOT_FIT, id, "§constraint." + reason));
    return Optional.empty();
  }
}
