package io.gongjian.engine.pack;

import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.Filled;
import io.gongjian.engine.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Open terms that have no one value on a day: they differ from place to place, or on some days have
 * none. Such a term is a fact that follows, so that a cell that names it compares two facts.
 */
final class TermFacts {

  private TermFacts() {}

  /** The vocabulary with a fact for every term of {@code fillings} that needs one. */
  static Vocabulary with(
      Vocabulary vocabulary,
      Collection<OpenTerm> terms,
      List<Filling> fillings,
      LocalDate validFrom) {
    List<FactDefinition> more = new ArrayList<>();
    for (OpenTerm term : terms) {
      List<Filling> own = fillings.stream().filter(one -> one.term().equals(term.id())).toList();
      if (term.isThreshold()
          && vocabulary.find(term.id().asFact()).isEmpty()
          && hasNoOneValue(term, own, validFrom)) {
        more.add(fact(term, own));
      }
    }
    if (more.isEmpty()) {
      return vocabulary;
    }
    List<FactDefinition> all = new ArrayList<>(vocabulary.definitions());
    all.addAll(more);
    return new Vocabulary(vocabulary.groups(), all);
  }

  private static boolean hasNoOneValue(OpenTerm term, List<Filling> own, LocalDate validFrom) {
    if (own.stream().anyMatch(Filling::isOfPlace)) {
      return true;
    }
    List<TermValue> values = new ArrayList<>(term.presets());
    own.forEach(one -> values.add(one.asValue()));
    return !values.isEmpty() && !isCovered(values, validFrom);
  }

  /** True when one of the values counts on every day from {@code first} on. */
  private static boolean isCovered(List<TermValue> values, LocalDate first) {
    List<TermValue> inOrder =
        values.stream()
            .sorted(Comparator.comparing(one -> one.from().orElse(LocalDate.MIN)))
            .toList();
    LocalDate next = first;
    for (TermValue value : inOrder) {
      if (value.from().filter(next::isBefore).isPresent()) {
        return false;
      }
      if (value.to().isEmpty()) {
        return true;
      }
      next = value.to().filter(next::isBefore).orElse(next);
    }
    return false;
  }

  /**
   * What a nearer pack fills comes before what one below does, and what is filled for a part before
   * what is filled for the whole.
   */
  private static FactDefinition fact(OpenTerm term, List<Filling> own) {
    List<Filled.Case> cases = new ArrayList<>();
    for (String pack : new LinkedHashSet<>(own.stream().map(Filling::pack).toList())) {
      List<Filling> ofPack = own.stream().filter(one -> one.pack().equals(pack)).toList();
      ofPack.stream().filter(Filling::isOfPlace).map(TermFacts::filled).forEach(cases::add);
      ofPack.stream().filter(one -> !one.isOfPlace()).map(TermFacts::filled).forEach(cases::add);
    }
    for (TermValue preset : term.presets()) {
      cases.add(
          new Filled.Case(
              Map.of(), preset.from(), preset.to(), (BigDecimal) preset.value().plain()));
    }
    return new FactDefinition(
            term.id().asFact(),
            term.type() == OpenTerm.Type.INTEGER ? FactType.INTEGER : FactType.DECIMAL,
            term.unit(),
            term.title(),
            term.title(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            true,
            term.minimum(),
            term.maximum())
        .derivedBy(new Filled(cases));
  }

  private static Filled.Case filled(Filling filling) {
    Map<FactId, Set<Object>> where = new LinkedHashMap<>();
    filling
        .where()
        .forEach(
            (fact, values) ->
                where.put(fact, values.stream().map(FactValue::plain).collect(Collectors.toSet())));
    return new Filled.Case(
        where, Optional.of(filling.from()), filling.to(), (BigDecimal) filling.value().plain());
  }
}
