package io.gongjian.rules.field;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gongjian.engine.directive.FieldProgram;
import io.gongjian.engine.directive.InputValue;
import io.gongjian.engine.directive.RowStandings;
import io.gongjian.engine.directive.StandFieldRows;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.table.Input;
import io.gongjian.rules.table.FieldBookReader;
import java.util.function.Function;

/**
 * Tells how rows of fields stand with compiled rules, which are kept as long as their program. No
 * rules serve before they have proved themselves. One serves all threads.
 */
public final class DroolsFieldRows implements StandFieldRows {

  private final Cache<FieldProgram, FieldRules> kept =
      Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

  @Override
  public RowStandings stand(FieldProgram program, int stratum, Function<Input, InputValue> known) {
    return kept.get(program, DroolsFieldRows::compiled).stand(stratum, known);
  }

  private static FieldRules compiled(FieldProgram program) {
    FieldRules rules = new FieldRules(FieldBookReader.read(program));
    FieldProof.check(rules)
        .ifPresent(
            failure -> {
              throw new EngineException(ErrorCode.RULES_FAIL_SELF_PROOF, failure);
            });
    return rules;
  }
}
