package io.gongjian.webapp.command.launcher;

import io.gongjian.engine.error.EngineException;
import io.gongjian.webapp.entry.demo.DemoAccounts;
import io.gongjian.webapp.entry.reach.PublicAddress;
import io.gongjian.webapp.entry.reach.Reach;
import io.gongjian.webapp.entry.security.SessionLength;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Starts database and server, in this order, tells where the pages are, and stops both in the
 * opposite order when the process is asked to end.
 */
public final class Launcher {
  private static final long NEEDED_MEGABYTES = 1024;

  private final Build build;
  private final RunOptions options;
  private final Map<String, String> environment;
  private final PrepareAccounts accounts;
  private final Progress progress;
  private final Deque<Runnable> running = new ArrayDeque<>();
  private volatile boolean stopping;
  private volatile @Nullable RestartingDatabase restarting;
  private @Nullable FileLock held;
  private String databaseProcess = "";

  /**
   * Prepares a start.
   *
   * @param environment the environment variables of this process
   * @param accounts sees to it that somebody can sign in
   */
  public Launcher(
      Build build,
      RunOptions options,
      Map<String, String> environment,
      PrepareAccounts accounts,
      Progress progress) {
    this.build = build;
    this.options = options;
    this.environment = Map.copyOf(environment);
    this.accounts = accounts;
    this.progress = progress;
  }

  /**
   * Runs until this process is asked to end; then a shutdown hook stops everything.
   *
   * @throws CannotStart when something hinders the start, or the server ends by itself
   */
  public void run() {
    options.listening().requireFree();
    requirePacks();
    ServerMemory memory = ServerMemory.of(environment);
    Reach reach = reach();
    DataFolder folder = DataFolder.open(options.home());
    folder.requireSpace(NEEDED_MEGABYTES);
    held = folder.lock();
    folder.closeToOthers();
    stopAtTheEnd();
    Optional<DatabaseAddress> given = DatabaseAddress.given(environment);
    DatabaseAddress address = given.orElseGet(() -> startDatabase(folder)).completed();
    progress.step("正在更新数据库结构", "migrating the database");
    Migration.migrate(address);
    Demo demo = Demo.of(given.isEmpty(), options.listening());
    List<String> toTell = accounts.prepare(address, demo);
    Server server =
        startServer(
            folder,
            address.bounded().remembering(),
            new Settings(reach, memory),
            demo != Demo.NONE);
    tell(reach, toTell);
    server.waitForEnd();
    if (!stopping) {
      throw new CannotStart(
          "服务器意外停止，原因见日志 " + folder.logs(),
          "the server stopped by itself; see the logs in " + folder.logs());
    }
  }

  private void requirePacks() {
    if (!Files.isDirectory(options.packs())) {
      throw new CannotStart(
          "没有政策包文件夹 " + options.packs() + "，请检查 --packs",
          "there is no folder of packs at " + options.packs() + "; check --packs");
    }
  }

  private DatabaseAddress startDatabase(DataFolder folder) {
    progress.step("正在启动内置数据库", "starting the embedded database");
    EmbeddedDatabase database = new EmbeddedDatabase(folder.database(), 0);
    RestartingDatabase watched = new RestartingDatabase(database, progress);
    restarting = watched;
    remember(watched::close);
    database.start();
    databaseProcess = database.processFile().toString();
    watched.watch();
    return database.address();
  }

  private Server startServer(
      DataFolder folder, DatabaseAddress address, Settings settings, boolean demo) {
    progress.step("正在启动服务器（约半分钟）", "starting the server, about half a minute");
    Server server =
        new Server(build, folder, options.listening(), settings.reach(), settings.memory());
    remember(server::close);
    Map<String, String> variables = new HashMap<>();
    variables.put(DatabaseAddress.URL, address.url());
    variables.put(DatabaseAddress.USER, address.user());
    variables.put(DatabaseAddress.PASSWORD, address.password());
    variables.put("GONGJIAN_PACKS", options.packs().toAbsolutePath().normalize().toString());
    if (System.getenv("GONGJIAN_DOCUMENTS") == null) {
      variables.put("GONGJIAN_DOCUMENTS", folder.home().resolve("documents").toString());
    }
    variables.put(DemoAccounts.SWITCH, String.valueOf(demo));
    variables.put(
        DemoAccounts.CASES, environment.getOrDefault(DemoAccounts.CASES, String.valueOf(demo)));
    server.start(variables, databaseProcess);
    server.waitUntilServing();
    new Readiness(options.listening(), folder.logs()).require();
    return server;
  }

  private record Settings(Reach reach, ServerMemory memory) {}

  private Reach reach() {
    try {
      SessionLength.of(environment);
    } catch (EngineException unreadable) {
      throw new CannotStart(
          "设置有误，请改正：GONGJIAN_SESSION 写 PT2S 到 PT12H 的时长，如 PT30M（30 分钟）",
          String.valueOf(unreadable.getMessage()),
          unreadable);
    }
    try {
      return Reach.of(environment);
    } catch (EngineException unreadable) {
      throw new CannotStart(
          "设置有误，请改正：GONGJIAN_PUBLIC_ADDRESS 写读者使用的地址，如 https://permits.example.cn，后面没有路径；"
              + "GONGJIAN_TRUSTED_PROXIES 写代理的地址或网段，如 127.0.0.1, 10.0.0.0/8，写了它就要写前一项",
          String.valueOf(unreadable.getMessage()),
          unreadable);
    }
  }

  private void tell(Reach reach, List<String> ofAccounts) {
    progress.step("已就绪，按 Ctrl-C 停止", "ready, stop with Ctrl-C");
    Listening listening = options.listening();
    progress.line(
        "Address: "
            + reach
                .address()
                .map(PublicAddress::origin)
                .orElse("http://" + listening.host() + ":" + listening.port())
            + "/");
    ofAccounts.forEach(progress::line);
  }

  private synchronized void remember(Runnable stop) {
    running.push(stop);
  }

  private void stopAtTheEnd() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
  }

  private synchronized void stop() {
    stopping = true;
    RestartingDatabase watched = restarting;
    if (watched != null) {
      watched.leaveAlone();
    }
    if (!running.isEmpty()) {
      progress.step("正在停止", "stopping");
      running.forEach(Runnable::run);
      progress.step("已停止", "stopped");
    }
    release();
  }

  private void release() {
    try {
      if (held != null) {
        held.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
