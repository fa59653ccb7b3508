package io.gongjian.webapp.command;

import io.gongjian.webapp.command.launcher.Build;
import io.gongjian.webapp.command.launcher.Launcher;
import io.gongjian.webapp.command.launcher.LauncherLog;
import io.gongjian.webapp.command.launcher.Listening;
import io.gongjian.webapp.command.launcher.Progress;
import io.gongjian.webapp.command.launcher.RunOptions;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts database and server on this machine. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "启动数据库和服务器 / start the database and the server")
final class RunCommand implements Runnable {
  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "网页端口 / port of the pages (${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      defaultValue = Listening.THIS_MACHINE,
      description = "监听地址，0.0.0.0 为全部网卡 / address to listen to, 0.0.0.0 for all (${DEFAULT-VALUE})")
  private String address = Listening.THIS_MACHINE;

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = "政策包文件夹 / folder of the policy packs (packs)")
  private @Nullable Path packs;

  @Override
  public void run() {
    Path root = Homes.root();
    RunOptions options =
        new RunOptions(
            Listening.at(address, port),
            packs == null ? root.resolve("packs") : packs,
            Homes.data(root));
    LauncherLog.open(options.home());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Progress progress = new Progress(out, Clock.systemUTC());
    PreparingAccounts accounts =
        new PreparingAccounts(System.getenv(), AskedPassword.atTheTerminal(), Clock.systemUTC());
    new Launcher(new Build(root), options, System.getenv(), accounts, progress).run();
  }
}
