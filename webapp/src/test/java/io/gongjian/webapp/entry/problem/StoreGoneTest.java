package io.gongjian.webapp.entry.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.error.StoreNotReachable;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoreGoneTest {

  @Test
  void aLostConnectionIsRecognisedHoweverDeepItLies() {
    SQLException lost = new SQLException("Communications link failure", "08S01");
    List<Throwable> lostOnes =
        List.of(
            lost,
            new StoreNotReachable("no connection", lost),
            new ServletException(new IllegalStateException(lost)),
            new SQLTransientConnectionException("try again"));
    assertThat(lostOnes).allMatch(StoreGone::caused);
  }

  @Test
  void otherAccidentsAreNotTheStores() {
    List<Throwable> others =
        List.of(
            new SQLException("Duplicate entry", "23000", 1062),
            new EngineException(ErrorCode.UNEXPECTED, "the database refused"),
            new IllegalStateException());
    assertThat(others).noneMatch(StoreGone::caused);
  }
}
