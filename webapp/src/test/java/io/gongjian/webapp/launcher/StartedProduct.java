package io.gongjian.webapp.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command {@code run} in a folder of its own, as a person at a terminal has it. */
final class StartedProduct implements AutoCloseable {
  private static final long STOP_SECONDS = 90;

  private final int port;
  private final Process process;
  private final BufferedReader output;

  private StartedProduct(int port, Process process) {
    this.port = port;
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts it in an empty folder on a free port, and returns at once. */
  static StartedProduct in(Path home, Map<String, String> environment) throws IOException {
    int port = freePort();
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
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    return new StartedProduct(port, builder.start());
  }

  /** Reads what it tells up to a line, or to the end when that line never comes. */
  List<String> toldUntil(String last) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      if (line.equals(last)) {
        return lines;
      }
    }
    return lines;
  }

  int port() {
    return port;
  }

  URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** Launcher, server and database. */
  List<ProcessHandle> processes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  /** Asks it to end, and tells whether it did. */
  boolean stop() throws InterruptedException {
    process.toHandle().destroy();
    return process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    processes().forEach(ProcessHandle::destroyForcibly);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
