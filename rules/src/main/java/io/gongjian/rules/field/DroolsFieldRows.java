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
 * Tells how rows of fields stand with compiled rules. Those asked for last are kept, by what tells
 * their programs apart. No rules serve before they have proved themselves. One serves all threads.
 */
public final class DroolsFieldRows implements StandFieldRows {

  private final Cache<FieldProgram.Key, FieldRules> kept;

  /** Keeps the compiled rules of at most {@code most} programs. */
  public DroolsFieldRows(int most) {
    this.kept = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
  }

  @Override
  public RowStandings stand(FieldProgram program, int stratum, Function<Input, InputValue> known) {
    return kept.get(program.key(), missing -> compiled(program)).stand(stratum, known);
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
