package io.gongjian.webapp.command;

import io.gongjian.engine.moment.WrittenDay;
import io.gongjian.engine.receipt.EngineVersion;
import io.gongjian.webapp.command.launcher.CannotStart;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line of Gongjian; the script {@code gongjian} adds what needs Maven. */
@Command(
    name = "gongjian",
    mixinStandardHelpOptions = true,
    versionProvider = Gongjian.Version.class,
    description = "工程建设项目审批规则引擎 / rules for construction-project approval",
    subcommands = {
      RunCommand.class,
      AccountCommand.class,
      CheckCommand.class,
      DecideCommand.class,
      ClockCommand.class,
      FlowCommand.class,
      PackCommand.class,
      BenchCommand.class
    })
public final class Gongjian implements Runnable {
  private static final int REFUSED = 1;
  private static final Pattern OTHER_DAY =
      Pattern.compile("([0-9]{4})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})日?");
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
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(Gongjian::tell);
    line.registerConverter(LocalDate.class, Gongjian::day);
    return line;
  }

  private static LocalDate day(String text) {
    try {
      return WrittenDay.parse(text);
    } catch (DateTimeException notADay) {
      String meant = meantDay(text).map(LocalDate::toString).orElse("2026-01-31");
      throw new CommandLine.TypeConversionException(
          "“%s”不是日期，请写成 %s / \"%s\" is no day, write %s".formatted(text, meant, text, meant));
    }
  }

  /** The day that was most likely meant: year, month and day parted in another way. */
  private static Optional<LocalDate> meantDay(String text) {
    Matcher parts = OTHER_DAY.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
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
      line.getErr().println(languageAsked(parsed).map(reason::in).orElse(reason.getMessage()));
      return CANNOT_ANSWER;
    }
    throw failure;
  }

  /** The language that the innermost subcommand was asked for; empty when none was. */
  private static Optional<Locale> languageAsked(CommandLine.ParseResult parsed) {
    CommandLine.ParseResult at = parsed;
    while (at.hasSubcommand()) {
      at = at.subcommand();
    }
    String language = at.matchedOptionValue("--lang", "");
    return CommandLocale.find(language);
  }

  /** A value that cannot be read is told in one line; whatever else is wrong, with the usage. */
  private static int tell(CommandLine.ParameterException wrong, String[] arguments) {
    PrintWriter err = wrong.getCommandLine().getErr();
    if (wrong.getCause() instanceof CommandLine.TypeConversionException reason) {
      String option =
          wrong.getArgSpec() instanceof CommandLine.Model.OptionSpec named
              ? named.longestName() + ": "
              : "";
      err.println(option + reason.getMessage());
    } else {
      err.println(wrong.getMessage());
      if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
        wrong.getCommandLine().usage(err);
      }
    }
    return CANNOT_ANSWER;
  }

  /** The version of this build. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"gongjian " + EngineVersion.current()};
    }
  }
}
