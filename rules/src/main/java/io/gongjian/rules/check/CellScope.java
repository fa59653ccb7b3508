package io.gongjian.rules.check;

import io.gongjian.engine.table.ComparedFact;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.rules.cell.CellReader;
import io.gongjian.rules.cell.CellReading;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Condition;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The values that fulfil a cell, of those that its column can have: within the bounds of the
 * vocabulary, and whole numbers where it counts.
 */
sealed interface CellScope {

  /** Reads a cell that can be read. */
  static CellScope of(String cell, ColumnType type, Optional<FactDefinition> fact) {
    if (OpenCell.names(cell) || ComparedFact.in(cell).isPresent()) {
      return new OpenCell(cell.strip());
    }
    if (!(new CellReader(Map.of()).read(cell, type) instanceof CellReading.Read read)) {
      return new OpenCell(cell.strip());
    }
    Condition condition = read.condition();
    return condition.match(
        always -> new Everything(),
        one -> oneOf(one, type),
        none -> new Names(none.values(), true),
        within ->
            new Run(
                SpanBounds.within(within.spans(), type.type(), fact), SpanBounds.all(type, fact)),
        any -> new Members(new TreeSet<>(any.members()), false),
        none -> new Members(new TreeSet<>(none.members()), true),
        some -> new Counted(some.least(), new TreeSet<>(some.members()), false),
        few -> new Counted(few.least(), new TreeSet<>(few.members()), true));
  }

  private static CellScope oneOf(Condition.OneOf one, ColumnType type) {
    boolean all = !type.values().isEmpty() && one.values().containsAll(type.values());
    boolean both = one.values().containsAll(Set.of(true, false));
    return all || both ? new Everything() : new Names(one.values(), false);
  }

  /** True when no value of the column fulfils it. */
  default boolean isEmpty() {
    return false;
  }

  /** True when every value of the column fulfils it. */
  default boolean isWhole() {
    return false;
  }

  /** True when whatever fulfils this fulfils {@code other} too; false where that is not certain. */
  boolean isWithin(CellScope other);

  /** True when some value may fulfil both. */
  boolean meets(CellScope other);

  /** A value that fulfils it, as a scenario would write it. */
  String example();

  /** No condition. */
  record Everything() implements CellScope {
    @Override
    public boolean isWhole() {
      return true;
    }

    @Override
    public String example() {
      return "-";
    }

    @Override
    public boolean isWithin(CellScope other) {
      return other.isWhole();
    }

    @Override
    public boolean meets(CellScope other) {
      return !other.isEmpty();
    }
  }

  /** A cell that names an open term: what it holds for is up to the city. */
  record OpenCell(String text) implements CellScope {

    static boolean names(String cell) {
      return cell.contains("term.");
    }

    @Override
    public String example() {
      return text;
    }

    @Override
    public boolean isWithin(CellScope other) {
      return other.isWhole() || equals(other);
    }

    @Override
    public boolean meets(CellScope other) {
      return !other.isEmpty();
    }
  }

  /** Numbers or days. */
  record Run(SpanBounds spans, SpanBounds column) implements CellScope {
    @Override
    public boolean isEmpty() {
      return spans.isEmpty();
    }

    @Override
    public String example() {
      return spans.example();
    }

    @Override
    public boolean isWhole() {
      return column.isWithin(spans);
    }

    @Override
    public boolean isWithin(CellScope other) {
      return other.isWhole() || (other instanceof Run run && spans.isWithin(run.spans));
    }

    @Override
    public boolean meets(CellScope other) {
      return !(other instanceof Run run) || spans.meets(run.spans);
    }
  }

  /** One of some names, or any other. */
  record Names(Set<Object> names, boolean others) implements CellScope {
    @Override
    public String example() {
      String first = names.stream().map(Object::toString).sorted().findFirst().orElse("");
      return others ? "≠ " + first : first;
    }

    @Override
    public boolean isWithin(CellScope other) {
      if (!(other instanceof Names that)) {
        return other.isWhole();
      }
      if (others) {
        return that.others && names.containsAll(that.names);
      }
      return that.others
          ? names.stream().noneMatch(that.names::contains)
          : that.names.containsAll(names);
    }

    @Override
    public boolean meets(CellScope other) {
      if (!(other instanceof Names that) || (others && that.others)) {
        return !other.isEmpty();
      }
      if (others) {
        return !names.containsAll(that.names);
      }
      return that.others
          ? !that.names.containsAll(names)
          : names.stream().anyMatch(that.names::contains);
    }
  }

  /** A set that has one of some members, or none of them. */
  record Members(Set<String> members, boolean none) implements CellScope {
    @Override
    public String example() {
      return none ? "[]" : "[" + members.iterator().next() + "]";
    }

    @Override
    public boolean isWithin(CellScope other) {
      if (!(other instanceof Members that) || none != that.none) {
        return other.isWhole();
      }
      return none ? members.containsAll(that.members) : that.members.containsAll(members);
    }

    @Override
    public boolean meets(CellScope other) {
      if (!(other instanceof Members that) || none == that.none) {
        return !other.isEmpty();
      }
      return none ? !members.containsAll(that.members) : !that.members.containsAll(members);
    }
  }

  /** A set that has at least so many of some members, or fewer. */
  record Counted(int least, SortedSet<String> members, boolean fewer) implements CellScope {
    @Override
    public String example() {
      return members.stream().limit(fewer ? least - 1L : least).toList().toString();
    }

    @Override
    public boolean isWithin(CellScope other) {
      if (other instanceof Members that && !fewer && !that.none()) {
        return members.stream().filter(member -> !that.members().contains(member)).count() < least;
      }
      return other.isWhole() || equals(other);
    }

    @Override
    public boolean meets(CellScope other) {
      if (other instanceof Members that && !fewer && that.none()) {
        return members.stream().filter(member -> !that.members().contains(member)).count() >= least;
      }
      return !other.isEmpty();
    }
  }
}
