package io.gongjian.webapp.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Administers accounts at the terminal: of the embedded database, or of one's own. */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    description = "管理账户 / administer accounts",
    subcommands = {
      AccountAddCommand.class,
      AccountListCommand.class,
      AccountLockCommand.class,
      AccountUnlockCommand.class,
      AccountPasswordCommand.class
    })
final class AccountCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "缺少子命令 / a subcommand is missing");
  }
}
