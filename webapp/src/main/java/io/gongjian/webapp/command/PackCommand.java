package io.gongjian.webapp.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is done with the files of packs. */
@Command(
    name = "pack",
    mixinStandardHelpOptions = true,
    description = "新建政策包 / begin a policy pack",
    subcommands = PackNewCommand.class)
final class PackCommand implements Runnable {

  @Spec private CommandSpec spec;

  /** Asks for a subcommand. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "缺少子命令 / a subcommand is missing");
  }
}
