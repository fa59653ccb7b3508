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
}
