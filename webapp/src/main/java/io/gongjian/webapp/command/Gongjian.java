package io.gongjian.webapp.command;

import io.gongjian.engine.moment.WrittenDay;
import io.gongjian.webapp.command.launcher.CannotStart;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line of Gongjian; the script {@code gongjian} adds what needs Maven. */
@Command(
    name = "gongjian",
    mixinStandardHelpOptions = true,
    description = "工程建设项目审批规则引擎 / rules for construction-project approval",
    subcommands = {
      RunCommand.class,
      AccountCommand.class,
      CheckCommand.class,
      DecideCommand.class,
      BenchMemoryCommand.class
    })
public final class Gongjian implements Runnable {
  private static final int REFUSED = 1;
  private static final int CANNOT_ANSWER = 2;

  @Spec private CommandSpec spec;

  /** Runs one subcommand and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The whole command line, writing UTF-8 whatever the locale of the machine is. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Gongjian());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(Gongjian::tell);
    line.registerConverter(LocalDate.class, Gongjian::day);
    return line;
  }

  private static LocalDate day(String text) {
    try {
      return WrittenDay.parse(text);
    } catch (DateTimeException notADay) {
      throw new CommandLine.TypeConversionException(
          "不是日期，应如 2026-01-31 / not a day such as 2026-01-31: " + text);
    }
  }

  /** Asks for a subcommand. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "缺少子命令 / a subcommand is missing");
  }

  /**
   * Tells what hindered a start in one line; everything else is a fault of ours and shown whole.
   */
  private static int tell(Exception failure, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (failure instanceof CannotStart reason) {
      line.getErr().println(reason.getMessage());
      return REFUSED;
    }
    if (failure instanceof CannotAnswer reason) {
      line.getErr().println(reason.getMessage());
      return CANNOT_ANSWER;
    }
    throw failure;
  }
}
