package io.gongjian.engine.table;

import io.gongjian.engine.field.Directive;
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
  record Needs(MaterialId material, Necessity necessity) implements Effect {}

  /** The matter has this limit instead of the catalogue's. */
  record HasLimit(TimeLimit limit) implements Effect {}

  /** The project is of this process type. */
  record OfProcess(ProcessId process) implements Effect {}

  /** The whole of the project's approval has this end-to-end target. */
  record HasTarget(TimeLimit target) implements Effect {}

  /** So much is to be paid. */
  record Charges(Fee fee) implements Effect {}

  /** The fact has this value, unless somebody says otherwise. */
  record Settles(FactId fact, FactValue value) implements Effect {}

  /** Fields of the form are asked so. */
  record Directs(List<Directive> directives) implements Effect {
    public Directs {
      directives = List.copyOf(directives);
    }
  }
}
