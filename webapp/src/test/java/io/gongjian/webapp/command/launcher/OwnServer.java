package io.gongjian.webapp.command.launcher;

import io.gongjian.webapp.adapter.pack.CopiedPacks;
import io.gongjian.webapp.deployment.TestDatabase;
import io.gongjian.webapp.entry.demo.DemoAccounts;
import io.gongjian.webapp.entry.reach.Reach;
import io.gongjian.webapp.rest.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A server of a test's own, on the test database or another and with packs of its own, which can be
 * killed and started again.
 */
public final class OwnServer implements AutoCloseable {

  /** It lives for seconds: what the compiler would win later it does not win back. */
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private static final int LAST_LINES = 60;

  private final Path home;
  private final Supplier<DatabaseAddress> database;
  private final CopiedPacks packs;
  private @Nullable Server server;
  private int port;
  private Map<String, String> environment = Map.of();

  /** Makes a server that keeps its files in the empty folder {@code home}. */
  public OwnServer(Path home) {
    this(home, TestDatabase::address);
  }

  /** Makes a server on another database. */
  OwnServer(Path home, Supplier<DatabaseAddress> database) {
    this.home = home;
    this.database = database;
    try {
      this.packs =
          CopiedPacks.of(Path.of("..", "packs"), Files.createDirectory(home.resolve("packs")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells it more in its environment, from the next start. */
  public OwnServer with(Map<String, String> more) {
    environment = Map.copyOf(more);
    return this;
  }

  /** The packs that serve from the next start. */
  public CopiedPacks packs() {
    return packs;
  }

  /** Starts it on a port that is free, and waits until it serves. */
  public void start() {
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    DatabaseAddress address = database.get();
    DataFolder folder = DataFolder.open(home.resolve("data"));
    ServerMemory memory = new ServerMemory(ServerMemory.USUAL);
    Server started =
        new Server(
            new Build(Path.of("..").toAbsolutePath()),
            folder,
            Listening.toThisMachine(port),
            Reach.of(environment),
            memory);
    server = started;
    Map<String, String> told = new HashMap<>(environment);
    told.putAll(
        Map.of(
            DatabaseAddress.URL,
            address.url(),
            DatabaseAddress.USER,
            address.user(),
            DatabaseAddress.PASSWORD,
            address.password(),
            "GONGJIAN_PACKS",
            packs.folder().toAbsolutePath().toString(),
            DemoAccounts.SWITCH,
            "true",
            "JAVA_TOOL_OPTIONS",
            QUICK_START));
    started.start(told, "");
    try {
      started.waitUntilServing();
    } catch (CannotStart failed) {
      throw new IllegalStateException(endOfLog(), failed);
    }
    new Readiness(Listening.toThisMachine(port), folder.logs()).require();
  }

  /** What it said last, since its folder goes with the test. */
  private String endOfLog() {
    try {
      List<String> lines = Files.readAllLines(log());
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  /** Sends SIGKILL to the server. */
  public void kill() {
    processes().forEach(ProcessHandle::destroyForcibly);
  }

  /** The server, which is the child of this process that has its port. */
  ProcessHandle process() {
    return processes().findFirst().orElseThrow();
  }

  private Stream<ProcessHandle> processes() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().commandLine().orElse("").contains("--port " + port));
  }

  public int port() {
    return port;
  }

  /** What it logged. */
  public Path log() {
    return home.resolve("data").resolve("logs").resolve("server.log");
  }

  public URL address() {
    try {
      return URI.create("http://localhost:" + port + "/").toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its API for the demo applicant. */
  public Api api() {
    return Api.at(address()).as("shenqing");
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
