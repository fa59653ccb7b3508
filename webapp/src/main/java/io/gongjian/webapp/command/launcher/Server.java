package io.gongjian.webapp.command.launcher;

import io.gongjian.webapp.adapter.owner.OwnerOnly;
import io.gongjian.webapp.entry.reach.Reach;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * Payara Micro with our application, as a child process.
 *
 * <p>What it prints goes to {@code server.log}; two of its lines tell whether the application is
 * deployed and when it can be used. It ends with the launcher, see {@code ParentWatch}.
 */
final class Server implements AutoCloseable {
  private static final String DEPLOYED = "gongjian was successfully deployed";
  private static final String READY = " ready in ";
  private static final long START_MINUTES = 15;
  private static final long STOP_SECONDS = 30;

  private final Build build;
  private final DataFolder folder;
  private final Listening listening;
  private final Reach reach;
  private final ServerMemory memory;
  private final CompletableFuture<Boolean> serving = new CompletableFuture<>();
  private volatile @Nullable Process process;

  Server(Build build, DataFolder folder, Listening listening, Reach reach, ServerMemory memory) {
    this.build = build;
    this.folder = folder;
    this.listening = listening;
    this.reach = reach;
    this.memory = memory;
  }

  /**
   * Starts the process and returns at once.
   *
   * @param environment what the application reads: database, packs
   * @param databaseProcess file with the process id of the embedded database, empty when there is
   *     none
   */
  void start(Map<String, String> environment, String databaseProcess) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command(databaseProcess, emptyTemporaryFolder(), writeSettings()));
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true);
      Process started = builder.start();
      process = started;
      Thread reader = new Thread(() -> follow(started), "server-log");
      reader.setDaemon(true);
      reader.start();
    } catch (IOException e) {
      throw DataFolder.notWritable(folder.server(), e);
    }
  }

  /** Waits until the application answers. */
  void waitUntilServing() {
    boolean deployed;
    try {
      deployed = serving.get(START_MINUTES, TimeUnit.MINUTES);
    } catch (ExecutionException | TimeoutException e) {
      throw notServing(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notServing(e);
    }
    if (!deployed) {
      throw notServing(null);
    }
  }

  /** Waits until the process ends by itself or is stopped. */
  int waitForEnd() {
    Process running = process;
    if (running == null) {
      return 0;
    }
    try {
      return running.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  /** Stops the process, asking first. */
  @Override
  public void close() {
    Process running = process;
    if (running == null) {
      return;
    }
    // Not Process.destroy(), which also closes the output, and with it the last lines of the log.
    running.toHandle().destroy();
    try {
      if (!running.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        running.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> command(String databaseProcess, Path temporary, Path settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(memory.options());
    command.addAll(arguments(databaseProcess, temporary, settings));
    return command;
  }

  private List<String> arguments(String databaseProcess, Path temporary, Path settings) {
    return List.of(
        "-javaagent:" + build.watch() + "=" + databaseProcess,
        "-Djava.io.tmpdir=" + temporary,
        "-Dfile.encoding=UTF-8",
        "-Duser.timezone=UTC",
        "-jar",
        build.payara().toString(),
        "--nocluster",
        "--disablephonehome",
        "--prebootcommandfile",
        settings.toString(),
        "--unpackdir",
        folder.server().resolve("payara").toString(),
        "--port",
        String.valueOf(listening.port()),
        "--contextroot",
        "/",
        "--deploy",
        build.war().toString());
  }

  /** What the server's own command line has no option for. */
  private Path writeSettings() throws IOException {
    String network = "set configs.config.server-config.network-config.";
    String http = network + "protocols.protocol.http-listener.http.";
    List<String> settings = new ArrayList<>();
    settings.add("");
    settings.add(
        network
            + "network-listeners.network-listener.http-listener.address="
            + listening.literal());
    if (reach.https()) {
      settings.add(http + "scheme=https");
    }
    reach
        .address()
        .ifPresent(
            known -> settings.add(http + "server-name=" + known.host() + ":" + known.port()));
    return Files.write(BootCommands.writeTo(folder.server()), settings, StandardOpenOption.APPEND);
  }

  /** The server fills this folder at each start and leaves it behind when it is killed. */
  private Path emptyTemporaryFolder() throws IOException {
    Path temporary = folder.server().resolve("tmp");
    FileUtils.deleteDirectory(temporary.toFile());
    OwnerOnly.folder(folder.server().resolve("payara"));
    return OwnerOnly.folder(temporary);
  }

  private void follow(Process started) {
    boolean deployed = false;
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        KeptLog log = new KeptLog(logFile())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log.write(line);
        deployed |= line.contains(DEPLOYED);
        if (line.contains(READY)) {
          serving.complete(deployed);
        }
      }
    } catch (IOException endedMeanwhile) {
      serving.completeExceptionally(endedMeanwhile);
    }
    serving.complete(false);
  }

  private CannotStart notServing(@Nullable Throwable reason) {
    String chinese = "服务器未能启动应用，原因见日志 " + logFile();
    String english = "the server did not start the application; see its log " + logFile();
    return reason == null
        ? new CannotStart(chinese, english)
        : new CannotStart(chinese, english, reason);
  }

  private Path logFile() {
    return folder.logs().resolve("server.log");
  }
}
