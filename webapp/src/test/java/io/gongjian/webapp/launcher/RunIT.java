package io.gongjian.webapp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code run} as a person meets it, from an empty folder to the end. */
class RunIT {
  @TempDir private Path home = Path.of("");

  @Test
  void runTellsAddressAndAccountsServesPagesAndStopsEverything()
      throws IOException, InterruptedException {
    int port = freePort();
    Process run = start(port);
    BufferedReader output =
        new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8));
    List<String> told = linesUntil(output, DemoAccounts.all().get(5).line());
    assertThat(told).contains("Address: http://localhost:" + port + "/");
    assertThat(told).containsAll(DemoAccounts.all().stream().map(DemoAccount::line).toList());
    assertThat(serves(port)).isTrue();

    List<ProcessHandle> children = run.children().toList();
    assertThat(children).hasSizeGreaterThanOrEqualTo(2);
    run.toHandle().destroy();
    assertThat(run.waitFor(90, TimeUnit.SECONDS)).isTrue();
    assertThat(linesUntil(output, "")).anyMatch(line -> line.endsWith("已停止 / stopped"));
    assertThat(children).noneMatch(ProcessHandle::isAlive);
  }

  private Process start(int port) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dgongjian.root=" + Path.of("..").toAbsolutePath().normalize(),
            "-cp",
            "target/command/*",
            "io.gongjian.webapp.command.Gongjian",
            "run",
            "--port",
            String.valueOf(port));
    builder.environment().put("GONGJIAN_HOME", home.toString());
    builder.redirectErrorStream(true);
    return builder.start();
  }

  /** Reads up to a line, or to the end when that line never comes. */
  private static List<String> linesUntil(BufferedReader output, String last) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      if (line.equals(last)) {
        return lines;
      }
    }
    return lines;
  }

  private static boolean serves(int port) throws IOException, InterruptedException {
    URI script =
        URI.create(
            "http://localhost:" + port + "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces");
    HttpRequest request = HttpRequest.newBuilder(script).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode() == 200;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
