package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ParentWatchIT {
  @TempDir private Path folder = Path.of("");

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void serverAndDatabaseEndWhenNobodyHoldsTheServersInput()
      throws IOException, InterruptedException {
    Process database = waitingIn(folder);
    Path processFile = Files.writeString(folder.resolve("mariadbd.pid"), database.pid() + "\n");
    Process server = waiting("-javaagent:target/server/gongjian-watch.jar=" + processFile);
    assertThat(server.waitFor(2, TimeUnit.SECONDS)).isFalse();

    server.getOutputStream().close();

    assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(database.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  /** A program in the folder that does nothing for long. */
  private static Process waitingIn(Path folder) throws IOException {
    Path program =
        Files.copy(
            Path.of("/bin/sleep"), folder.resolve("sleep"), StandardCopyOption.COPY_ATTRIBUTES);
    return new ProcessBuilder(program.toString(), "600").start();
  }

  /** A process of Java that waits for ever. */
  private static Process waiting(String agent) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(java, agent, "-cp", "target/test-classes", Waiting.class.getName());
    return builder.start();
  }
}
