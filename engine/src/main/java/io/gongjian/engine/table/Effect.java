package io.gongjian.engine.table;

import io.gongjian.engine.field.Directive;
import io.gongjian.engine.matter.Delivery;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.process.ProcessId;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.util.List;
import java.util.function.Function;

/** What a row says when it holds. */
public sealed interface Effect {

  /** The matter is required. */
  record Required() implements Effect {}

  /** The matter is not required, whatever else requires it. */
  record Exempt() implements Effect {}

  /** The situation applies. */
  record InSituation(SituationId situation) implements Effect {}

  /** The material is needed. */
  record Needs(MaterialId material, Necessity necessity, Delivery delivery) implements Effect {

    /** A material of which it is not said how it is handed in. */
    public Needs(MaterialId material, Necessity necessity) {
      this(material, necessity, Delivery.FREE);
    }
  }

  /** The matter has this limit instead of the catalogue's. */
  record HasLimit(TimeLimit limit) implements Effect {}

  /** The project is of this process type. */
  record OfProcess(ProcessId process) implements Effect {}

  /** The whole of the project's approval has this end-to-end target. */
  record HasTarget(TimeLimit target) implements Effect {}

  /** So much is to be paid. */
  record Charges(Fee fee) implements Effect {}

  /**
   * The fact has this value, unless somebody says otherwise.
   *
   * @param asksFirst true where what the row reads is asked before the fact itself is
   */
  record Settles(FactId fact, FactValue value, boolean asksFirst) implements Effect {

    /** A row beside which the fact itself is asked. */
    public Settles(FactId fact, FactValue value) {
      this(fact, value, false);
    }
  }

  /** Fields of the form are asked so. */
  record Directs(List<Directive> directives) implements Effect {
    public Directs {
      directives = List.copyOf(directives);
    }
  }

  /** Answers by kind: with a new one nobody who tells them apart compiles before he knows it. */
  default <R> R match(
      Function<Required, R> required,
      Function<Exempt, R> exempt,
      Function<InSituation, R> situation,
      Function<Needs, R> needs,
      Function<HasLimit, R> limit,
      Function<OfProcess, R> process,
      Function<HasTarget, R> target,
      Function<Charges, R> charges,
      Function<Settles, R> settles,
      Function<Directs, R> directs) {
    if (this instanceof Required one) {
      return required.apply(one);
    }
    if (this instanceof Exempt one) {
      return exempt.apply(one);
    }
    if (this instanceof InSituation one) {
      return situation.apply(one);
    }
    if (this instanceof Needs one) {
      return needs.apply(one);
    }
    if (this instanceof HasLimit one) {
      return limit.apply(one);
    }
    if (this instanceof OfProcess one) {
      return process.apply(one);
    }
    if (this instanceof HasTarget one) {
      return target.apply(one);
    }
    if (this instanceof Charges one) {
      return charges.apply(one);
    }
    if (this instanceof Settles one) {
      return settles.apply(one);
    }
    return directs.apply((Directs) this);
  }
}
