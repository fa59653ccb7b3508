package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherRefusalsTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void makePacks() throws IOException {
    Files.createDirectories(folder.resolve("packs"));
  }

  @Test
  void portInUseIsOneLineThatNamesThePort() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThatThrownBy(() -> launcher(taken.getLocalPort(), Map.of()).run())
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("端口 " + taken.getLocalPort() + " 已被占用")
          .hasMessageContaining(" / port " + taken.getLocalPort() + " is in use")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void databaseGivenByHalvesIsRefused() {
    assertThatThrownBy(() -> launcher(0, Map.of(DatabaseAddress.URL, "jdbc:mysql://db/x")).run())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("must be set together");
  }

  @Test
  void missingPacksAreNamed() throws IOException {
    Files.delete(folder.resolve("packs"));
    assertThatThrownBy(() -> launcher(0, Map.of()).run())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(folder.resolve("packs").toString());
  }

  @Test
  void folderThatCannotBeWrittenIsNamed() throws IOException {
    Files.createFile(folder.resolve("home"));
    assertThatThrownBy(() -> launcher(0, Map.of()).run())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("cannot write to " + folder.resolve("home"));
  }

  private Launcher launcher(int port, Map<String, String> environment) {
    RunOptions options =
        new RunOptions(
            Listening.toThisMachine(port), folder.resolve("packs"), folder.resolve("home"));
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    return new Launcher(
        new Build(folder),
        options,
        environment,
        (address, demo) -> List.of(),
        new Progress(nowhere, clock));
  }
}
