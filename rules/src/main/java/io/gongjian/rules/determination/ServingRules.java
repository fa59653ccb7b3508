package io.gongjian.rules.determination;

import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.Input;
import io.gongjian.rules.sample.FactSamples;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.TypedRow;
import org.jspecify.annotations.Nullable;

/** Compiled rules that have proved themselves, with what their explanation needs. */
final class ServingRules {

  private final CompiledRules compiled;
  private final FactSamples samples;
  private final @Nullable Input[] inputs;

  ServingRules(CompiledRules compiled, FactSamples samples) {
    this.compiled = compiled;
    this.samples = samples;
    this.inputs = inputs(compiled.book());
  }

  CompiledRules compiled() {
    return compiled;
  }

  FactSamples samples() {
    return samples;
  }

  /** What each slot stands for that is not a fact; do not change. */
  @Nullable Input[] inputs() {
    return inputs;
  }

  private static @Nullable Input[] inputs(RuleBook book) {
    @Nullable Input[] inputs = new Input[book.layout().size()];
    for (TypedRow row : book.rows()) {
      for (Column column : row.table().columns()) {
        inputs[book.layout().of(column.input().name())] = column.input();
      }
    }
    return inputs;
  }
}
