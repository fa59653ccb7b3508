package io.gongjian.engine.table;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.vocabulary.FactId;
import java.util.function.Function;

/** What a column of a rule table reads. */
public sealed interface Input {

  /** A fact of the vocabulary. */
  record OfFact(FactId fact) implements Input {
    @Override
    public String name() {
      return fact.value();
    }
  }

  /** The applicability on another matter. */
  record OfMatter(MatterId matter) implements Input {
    @Override
    public String name() {
      return "matter." + matter.value();
    }
  }

  /** The situations of a matter, as a set. */
  record OfSituations(MatterId matter) implements Input {
    @Override
    public String name() {
      return "situation." + matter.value();
    }
  }

  /** A field of the form that is no fact; only in tables that decide fields. */
  record OfField(FieldId field) implements Input {
    @Override
    public String name() {
      return "field." + field.value();
    }
  }

  /** The matters of the application that is filled in, as a set; only in tables of fields. */
  record OfApplication() implements Input {

    /** The name of the column. */
    public static final String NAME = "application.matters";

    @Override
    public String name() {
      return NAME;
    }
  }

  /**
   * Whether no other row of a group holds, which is what a default row waits for.
   *
   * @param group {@code situation.} and the matter, or {@code table.} and the table
   */
  record OfOthers(String group) implements Input {
    private static final String PREFIX = "others.";

    /** The group of the rows of a table: all situations of its matter, or its own rows. */
    public static OfOthers of(RuleTable table) {
      return table.decides() == Decision.SITUATION
          ? new OfOthers("situation." + table.matter().orElseThrow())
          : new OfOthers("table." + table.id());
    }

    /** True for the name of such a column. */
    public static boolean isName(String column) {
      return column.startsWith(PREFIX);
    }

    @Override
    public String name() {
      return PREFIX + group;
    }
  }

  /** How a fact compares with another one: {@code less}, {@code equal} or {@code greater}. */
  record OfOrder(FactId fact, FactId than) implements Input {
    @Override
    public String name() {
      return fact.value() + " <=> " + than.value();
    }
  }

  /** The name of the column, as rows use it. */
  String name();

  /** Answers by kind: with a new one nobody who tells them apart compiles before he knows it. */
  default <R> R match(
      Function<OfFact, R> fact,
      Function<OfMatter, R> matter,
      Function<OfSituations, R> situations,
      Function<OfField, R> field,
      Function<OfApplication, R> application,
      Function<OfOthers, R> others,
      Function<OfOrder, R> order) {
    if (this instanceof OfFact one) {
      return fact.apply(one);
    }
    if (this instanceof OfMatter one) {
      return matter.apply(one);
    }
    if (this instanceof OfSituations one) {
      return situations.apply(one);
    }
    if (this instanceof OfField one) {
      return field.apply(one);
    }
    if (this instanceof OfApplication one) {
      return application.apply(one);
    }
    if (this instanceof OfOthers one) {
      return others.apply(one);
    }
    return order.apply((OfOrder) this);
  }
}
