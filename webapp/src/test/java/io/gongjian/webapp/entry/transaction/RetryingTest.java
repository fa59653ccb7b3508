package io.gongjian.webapp.entry.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.error.OthersInTheWay;
import io.gongjian.engine.outside.AskFirst;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryingTest {

  private final List<Integer> pauses = new ArrayList<>();
  private final Retrying retrying = new Retrying(pauses::add);
  private final Deque<RuntimeException> failures = new ArrayDeque<>();
  private int runs;

  @ParameterizedTest
  @ValueSource(ints = {1020, 1205, 1213})
  void doesTheWholeAgainWhenOthersWereInTheWay(int code) {
    failures.add(refusedBy(code));
    failures.add(refusedBy(code));

    assertThat(retrying.run(this::useCase)).isEqualTo("done");
    assertThat(runs).isEqualTo(3);
    assertThat(pauses).containsExactly(1, 2);
  }

  @Test
  void doesTheWholeAgainWhenATokenWasMovedBySomebodyElse() {
    failures.add(new OthersInTheWay("moved", new IllegalStateException("behind")));

    assertThat(retrying.run(this::useCase)).isEqualTo("done");
    assertThat(runs).isEqualTo(2);
  }

  @Test
  void givesUpAfterFiveTriesAndSaysWhy() {
    for (int tries = 0; tries < 9; tries++) {
      failures.add(refusedBy(1213));
    }

    assertThatThrownBy(() -> retrying.run(this::useCase))
        .isInstanceOfSatisfying(
            EngineException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.STORE_CONTENDED))
        .hasRootCauseInstanceOf(SQLException.class);
    assertThat(runs).isEqualTo(5);
    assertThat(pauses).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1062, 1452, 1792})
  void doesNothingAgainThatWouldFailAgain(int code) {
    RuntimeException failure = refusedBy(code);
    failures.add(failure);

    assertThatThrownBy(() -> retrying.run(this::useCase)).isSameAs(failure);
    assertThat(runs).isEqualTo(1);
  }

  @Test
  void asksOthersBetweenTwoRunsAndNotWithinOne() {
    List<Integer> askedAfterRuns = new ArrayList<>();
    failures.add(new AskFirst(() -> askedAfterRuns.add(runs)));

    assertThat(retrying.run(this::useCase)).isEqualTo("done");
    assertThat(askedAfterRuns).containsExactly(1);
    assertThat(runs).isEqualTo(2);
    assertThat(pauses).isEmpty();
  }

  @Test
  void aQuestionThatNobodyRemembersEnds() {
    for (int question = 0; question < 50; question++) {
      failures.add(new AskFirst(() -> {}));
    }

    assertThatThrownBy(() -> retrying.run(this::useCase)).isInstanceOf(EngineException.class);
    assertThat(runs).isLessThan(20);
  }

  private String useCase() {
    runs++;
    if (!failures.isEmpty()) {
      throw failures.remove();
    }
    return "done";
  }

  private static RuntimeException refusedBy(int code) {
    return new EngineException(
        ErrorCode.UNEXPECTED,
        "the database refused",
        new IllegalStateException(new SQLException("refused", "40001", code)));
  }
}
