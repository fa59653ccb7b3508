package io.gongjian.webapp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.receipt.EngineVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code gongjian}, as far as it needs no build. */
@DisabledOnOs(OS.WINDOWS)
class ScriptTest {
  private static final Path SCRIPT = Path.of("..", "gongjian").toAbsolutePath().normalize();

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void helpNamesEverySubcommand(String asked) throws IOException, InterruptedException {
    Answer answer = ask(Map.of(), asked);
    assertThat(answer.code()).isZero();
    assertThat(answer.text())
        .contains("run", "check", "decide", "clock", "flow", "bench NAME", "test", "用法 / usage");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dance", "test --fast", "bench"})
  void unknownInputGetsTheHelpAndTwo(String words) throws IOException, InterruptedException {
    String[] arguments = words.isEmpty() ? new String[0] : words.split(" ", -1);
    Answer answer = ask(Map.of(), arguments);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.text()).contains("用法 / usage");
  }

  @Test
  void tellsTheVersionThatAnswersName() throws IOException, InterruptedException {
    Answer answer = ask(Map.of(), "--version");

    assertThat(answer.code()).isZero();
    assertThat(answer.text().strip()).isEqualTo("gongjian " + EngineVersion.current());
  }

  @Test
  void machineWithoutJdkIsToldInOneLine(@TempDir Path tools)
      throws IOException, InterruptedException {
    for (String tool : List.of("dirname", "readlink", "sed")) {
      Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
    }
    Map<String, String> bare =
        Map.of("JAVA_HOME", "/nowhere", "PATH", tools.toString(), "GONGJIAN_JDKS", "/nowhere");
    Answer answer = ask(bare, "run");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.text().strip().lines())
        .singleElement()
        .asString()
        .contains("没有找到 JDK 17", "no JDK 17 or newer was found");
  }

  private record Answer(int code, String text) {}

  private static Answer ask(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process
        .onExit()
        .orTimeout(60, TimeUnit.SECONDS)
        .exceptionally(late -> process.destroyForcibly());
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), text);
  }
}
