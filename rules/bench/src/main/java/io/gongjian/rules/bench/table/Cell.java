package io.gongjian.rules.bench.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** What a synthetic row asks of one column, written in each language that is compared. */
public sealed interface Cell {

  /** One of these names, or none of them when {@code negated}. */
  record Names(List<String> names, boolean negated) implements Cell {
    public Names {
      names = List.copyOf(names);
    }

    @Override
    public String inPack() {
      String list = names.stream().map(Cell::quoted).collect(Collectors.joining(", "));
      return negated ? "not(" + list + ")" : list;
    }

    @Override
    public String juel(String column) {
      return names.stream()
          .map(name -> column + (negated ? " != '" : " == '") + name + "'")
          .collect(Collectors.joining(negated ? " && " : " || "));
    }
  }

  /** A set that has one of these members, or none of them when {@code negated}. */
  record Members(List<String> members, boolean negated) implements Cell {
    public Members {
      members = List.copyOf(members);
    }

    @Override
    public String inPack() {
      String list = String.join(", ", members);
      return negated ? "not(" + list + ")" : list;
    }

    /** DMN has no list of members: each is asked for by the standard's own function. */
    @Override
    public String feel() {
      String any =
          members.stream()
              .map(member -> "list contains(?, " + quoted(member) + ")")
              .collect(Collectors.joining(" or "));
      return negated ? "not(" + any + ")" : any;
    }

    @Override
    public String juel(String column) {
      return members.stream()
          .map(member -> (negated ? "!" : "") + column + ".contains('" + member + "')")
          .collect(Collectors.joining(negated ? " && " : " || "));
    }
  }

  /** Yes or no. */
  record Flag(boolean value) implements Cell {
    @Override
    public String inPack() {
      return Boolean.toString(value);
    }

    @Override
    public String juel(String column) {
      return value ? column : "!" + column;
    }
  }

  /** A number between two limits, of which one may be missing. */
  record Range(Optional<Limit> low, Optional<Limit> high) implements Cell {

    /** An end of a range; {@code included} says whether the number itself belongs to it. */
    public record Limit(BigDecimal value, boolean included) {}

    @Override
    public String inPack() {
      if (low.isEmpty()) {
        return high.map(limit -> (limit.included() ? "<= " : "< ") + limit.value()).orElse("-");
      }
      if (high.isEmpty()) {
        return low.map(limit -> (limit.included() ? ">= " : "> ") + limit.value()).orElse("-");
      }
      return (low.get().included() ? "[" : "(")
          + low.get().value()
          + ".."
          + high.get().value()
          + (high.get().included() ? "]" : ")");
    }

    @Override
    public String juel(String column) {
      StringJoiner both = new StringJoiner(" && ");
      low.ifPresent(
          limit -> both.add(column + (limit.included() ? " >= " : " > ") + limit.value()));
      high.ifPresent(
          limit -> both.add(column + (limit.included() ? " <= " : " < ") + limit.value()));
      return both.toString();
    }
  }

  /** The cell as a pack writes it. */
  String inPack();

  /** The cell as a FEEL unary test of the DMN standard. */
  default String feel() {
    return inPack();
  }

  /** The cell as a JUEL expression that is true or false. */
  String juel(String column);

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
