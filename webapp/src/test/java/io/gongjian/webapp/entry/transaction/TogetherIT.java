package io.gongjian.webapp.entry.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.deployment.TestDatabase;
import io.gongjian.webapp.rest.Api.Answer;
import java.net.URL;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every kind of writing together with every other, of one project and one draft, at the same
 * moment: nobody sees an accident and nothing is lost. How often is said by {@code
 * gongjian.together}.
 */
@ArquillianTest
@RunAsClient
class TogetherIT {

  private static final Logger LOG = LoggerFactory.getLogger(TogetherIT.class);
  private static final int TIMES = Integer.getInteger("gongjian.together", 1);

  @ArquillianResource private URL address;

  private final ExecutorService writers = Executors.newFixedThreadPool(2);

  @AfterEach
  void stop() {
    writers.shutdownNow();
  }

  @Test
  void nobodySeesAnAccidentAndNothingIsLost() throws Exception {
    long before = deadlocks();
    Scene scene = new Scene(address);
    for (int time = 0; time < TIMES; time++) {
      for (Writing one : Writing.values()) {
        for (Writing other : Writing.values()) {
          if (one.compareTo(other) <= 0) {
            together(scene, one, other);
            if (one.ends() || other.ends()) {
              scene = new Scene(address);
            }
          }
        }
      }
      LOG.info("Together {} of {}: {} deadlocks", time + 1, TIMES, deadlocks() - before);
    }
  }

  private void together(Scene scene, Writing one, Writing other) throws Exception {
    scene.look();
    if (one == Writing.GIVE_UPLOAD_UP || other == Writing.GIVE_UPLOAD_UP) {
      scene.beginUpload();
    }
    int first = Scene.next();
    int second = Scene.next();
    CyclicBarrier start = new CyclicBarrier(2);
    Future<Answer> ones = writers.submit(() -> started(start, scene, one, first));
    Future<Answer> others = writers.submit(() -> started(start, scene, other, second));
    Answer oneAnswered = ones.get(2, TimeUnit.MINUTES);
    Answer otherAnswered = others.get(2, TimeUnit.MINUTES);
    assertThat(oneAnswered.status())
        .as("%s with %s: %s", one, other, oneAnswered)
        .isIn(one.answers());
    assertThat(otherAnswered.status())
        .as("%s with %s: %s", other, one, otherAnswered)
        .isIn(other.answers());
    if (one == other && one == Writing.FACTS) {
      assertThat(List.of(oneAnswered.status(), otherAnswered.status()))
          .containsExactlyInAnyOrder(200, 409);
    }
    one.check(scene, oneAnswered, first);
    other.check(scene, otherAnswered, second);
  }

  private static Answer started(CyclicBarrier start, Scene scene, Writing kind, int mark)
      throws Exception {
    start.await(1, TimeUnit.MINUTES);
    return kind.write(scene, mark);
  }

  /** How many deadlocks the database has broken. */
  private static long deadlocks() throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'")) {
      return rows.next() ? rows.getLong(2) : 0;
    }
  }
}
