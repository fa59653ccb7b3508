package io.gongjian.webapp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ParentWatchIT {
  @Test
  void serverAndDatabaseEndWhenNobodyHoldsTheServersInput()
      throws IOException, InterruptedException {
    Process database = waiting("");
    Process server = waiting("-javaagent:target/server/gongjian-watch.jar=" + database.pid());
    assertThat(server.waitFor(2, TimeUnit.SECONDS)).isFalse();

    server.getOutputStream().close();

    assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(database.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  /** A process of Java that waits for ever. */
  private static Process waiting(String agent) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            agent.isEmpty() ? "-Xshare:auto" : agent,
            "-cp",
            "target/test-classes",
            Waiting.class.getName());
    return builder.start();
  }
}
