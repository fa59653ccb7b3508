package io.gongjian.engine.vocabulary;

import io.gongjian.engine.text.LocalText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the vocabulary says of one fact.
 *
 * @param unit the unit of a number, as written in the vocabulary ({@code 万元}, {@code m2})
 * @param question what an applicant is asked
 * @param values the values of an enum or set with their titles, in the pack's order; else empty
 * @param assumed the value an absent fact is taken to have; every use is listed for confirmation
 * @param setByRegion true when a pack or overlay sets it and no applicant is asked
 * @param parents the value under which a value stands in its list, such as school under public
 *     buildings; a value at the top has none
 * @param columns those of the rows of a table, each defined like a fact; else empty
 * @param derived how it follows from other facts; then they are asked for, and it is not
 */
public record FactDefinition(
    FactId id,
    FactType type,
    Optional<String> unit,
    LocalText title,
    LocalText question,
    Optional<LocalText> help,
    Map<String, LocalText> values,
    Optional<FactValue> assumed,
    boolean setByRegion,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    Map<String, String> parents,
    List<FactDefinition> columns,
    Optional<Derivation> derived) {

  public FactDefinition {
    columns = List.copyOf(columns);
    parents = Map.copyOf(parents);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** A fact that follows from no others. */
  public FactDefinition(
      FactId id,
      FactType type,
      Optional<String> unit,
      LocalText title,
      LocalText question,
      Optional<LocalText> help,
      Map<String, LocalText> values,
      Optional<FactValue> assumed,
      boolean setByRegion,
      Optional<BigDecimal> minimum,
      Optional<BigDecimal> maximum) {
    this(
        id,
        type,
        unit,
        title,
        question,
        help,
        values,
        assumed,
        setByRegion,
        minimum,
        maximum,
        Map.of(),
        List.of(),
        Optional.empty());
  }

  /** A fact that nobody is asked and no page shows, such as the outcome of a step. */
  public static FactDefinition untitled(FactId id, FactType type, Collection<String> words) {
    LocalText untitled = new LocalText("—", "—");
    Map<String, LocalText> values = new LinkedHashMap<>();
    words.forEach(word -> values.put(word, untitled));
    return new FactDefinition(
        id,
        type,
        Optional.empty(),
        untitled,
        untitled,
        Optional.empty(),
        values,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  /** This fact, as it follows from others. */
  public FactDefinition derivedBy(Derivation derivation) {
    return new FactDefinition(
        id,
        type,
        unit,
        title,
        question,
        help,
        values,
        assumed,
        setByRegion,
        minimum,
        maximum,
        parents,
        columns,
        Optional.of(derivation));
  }

  /** This fact with values that stand under others. */
  public FactDefinition withParents(Map<String, String> some) {
    return new FactDefinition(
        id,
        type,
        unit,
        title,
        question,
        help,
        values,
        assumed,
        setByRegion,
        minimum,
        maximum,
        some,
        columns,
        derived);
  }

  /**
   * A value and those it stands under, from itself upwards; a value that is in a circle ends it.
   */
  public List<String> upwards(String value) {
    Set<String> way = new LinkedHashSet<>();
    for (String at = value; at != null && way.add(at); at = parents.get(at)) {
      // goes up
    }
    return List.copyOf(way);
  }

  /** This fact as a table with these columns. */
  public FactDefinition withColumns(List<FactDefinition> some) {
    return new FactDefinition(
        id,
        type,
        unit,
        title,
        question,
        help,
        values,
        assumed,
        setByRegion,
        minimum,
        maximum,
        parents,
        some,
        derived);
  }

  /** A column of a table by its name. */
  public Optional<FactDefinition> column(String name) {
    return columns.stream().filter(column -> column.columnName().equals(name)).findFirst();
  }

  /** The id of what is defined as the column {@code name} of this table. */
  public FactId columnId(String name) {
    return new FactId(id + "." + name);
  }

  /** The name of a column in its table. */
  public String columnName() {
    return id.value().substring(id.value().lastIndexOf('.') + 1);
  }

  /**
   * A plain value that was computed, as a value of this fact.
   *
   * @param plain a Boolean, a BigDecimal, a text, or a list of choices
   */
  public FactValue computed(Object plain) {
    if (plain instanceof BigDecimal number) {
      return new FactValue.Amount(number);
    } else if (plain instanceof Boolean flag) {
      return new FactValue.Flag(flag);
    } else if (plain instanceof List<?> choices) {
      return new FactValue.Choices(choices.stream().map(String.class::cast).toList());
    }
    return type == FactType.ENUM
        ? new FactValue.Choice(plain.toString())
        : new FactValue.Text(plain.toString());
  }

  /** True when the law alone says it: a region sets what it follows from. */
  public boolean isOfLaw() {
    return setByRegion && derived.isPresent();
  }

  /** True when an applicant is asked for it: no region sets it, and it follows from no others. */
  public boolean isAsked() {
    return !setByRegion && derived.isEmpty();
  }
}
