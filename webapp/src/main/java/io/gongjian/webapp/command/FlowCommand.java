package io.gongjian.webapp.command;

import io.gongjian.engine.pack.FlowScenarioReading;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.processes.flow.PlayedScenario;
import io.gongjian.processes.flow.PlayingScenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays cases of flows by their step tables, without database and server. */
@Command(
    name = "flow",
    mixinStandardHelpOptions = true,
    description = "推演流程案例 / play cases of flows")
final class FlowCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--cases",
      paramLabel = "FILE",
      required = true,
      description = "案例文件，- 为标准输入 / cases to pass, - for standard input")
  private Path cases = Path.of("-");

  @Mixin private AnswerOptions options = new AnswerOptions();

  @Override
  public Integer call() {
    Locale locale = options.locale();
    CommandFile file = CommandFile.read(cases);
    FlowScenarioReading reading =
        new PackLoader().flowScenarios(file.folder(), file.name(), file.bytes());
    CasesReading.refuse(reading.faults());
    PlayingScenario playing = new PlayingScenario();
    List<PlayedScenario> played = reading.scenarios().stream().map(playing::play).toList();
    FlowReport report = new FlowReport(played, locale);
    spec.commandLine().getOut().println(options.printed(report::text, report::tree));
    return report.failed() == 0 ? 0 : 1;
  }
}
