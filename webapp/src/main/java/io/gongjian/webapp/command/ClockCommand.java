package io.gongjian.webapp.command;

import io.gongjian.engine.clock.CalendarYear;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.pack.CalendarReading;
import io.gongjian.engine.pack.ClockCasesReading;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.scenario.TriedClockCase;
import io.gongjian.engine.scenario.TryingClockCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads clocks as of a day and compares, without database and server. */
@Command(
    name = "clock",
    mixinStandardHelpOptions = true,
    description = "核对时限的读数 / read clocks as of a day, and compare")
final class ClockCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--cases",
      paramLabel = "FILE",
      required = true,
      description = "案例文件，- 为标准输入 / cases to pass, - for standard input")
  private Path cases = Path.of("-");

  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description = "案例文件没有日历时用它的日历 / its calendars serve a file without, folder or id")
  private @Nullable String pack;

  @Option(names = "--packs", paramLabel = "DIR", description = "政策包文件夹 / folder of packs (packs)")
  private @Nullable Path packs;

  @Mixin private AnswerOptions options = new AnswerOptions();

  @Override
  public Integer call() {
    Locale locale = options.locale();
    PackLoader loader = new PackLoader();
    CommandFile file = CommandFile.read(cases);
    ClockCasesReading reading = loader.clockCases(file.folder(), file.name(), file.bytes());
    CasesReading.refuse(reading.faults());
    List<CalendarYear> years = reading.calendar().orElseGet(() -> calendarOfPack(loader));
    TryingClockCase trying = new TryingClockCase(WorkingCalendar.of(years));
    List<TriedClockCase> tried = reading.cases().stream().map(trying::on).toList();
    ClockReport report = new ClockReport(tried, locale);
    spec.commandLine().getOut().println(options.printed(report::text, report::tree));
    return report.failed() == 0 ? 0 : 1;
  }

  /** The calendars of the pack that is named, else those of the first that has any. */
  private List<CalendarYear> calendarOfPack(PackLoader loader) {
    Path root = Path.of(System.getProperty("gongjian.root", "."));
    AskedPacks asked = AskedPacks.of(loader, packs == null ? root.resolve("packs") : packs, pack);
    for (String name : asked.names()) {
      CalendarReading calendars = loader.calendars(asked.folder().source(name));
      CasesReading.refuse(calendars.faults());
      if (!calendars.years().isEmpty()) {
        return calendars.years();
      }
    }
    return List.of();
  }
}
