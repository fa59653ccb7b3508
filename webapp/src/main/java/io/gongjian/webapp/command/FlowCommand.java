package io.gongjian.webapp.command;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.pack.FlowScenarioReading;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.processes.bpmn.BpmnNames;
import io.gongjian.processes.bpmn.WritingBpmn;
import io.gongjian.processes.bpmn.reading.ReadBpmn;
import io.gongjian.processes.bpmn.reading.ReadingBpmn;
import io.gongjian.processes.flow.PlayedScenario;
import io.gongjian.processes.flow.PlayingScenario;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays cases of flows by their step tables, or writes a flow as BPMN, without a server. */
@Command(
    name = "flow",
    mixinStandardHelpOptions = true,
    description =
        "推演流程案例，把流程写成 BPMN，或把 BPMN 读成环节表"
            + " / play cases of flows, write a flow as BPMN, or read BPMN into a step table")
final class FlowCommand implements Callable<Integer> {

  private static final Pattern FLOW_ID = Pattern.compile("[a-z][a-z0-9_]{0,79}");

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Wanted wanted = new Wanted();

  @Option(names = "--pack", paramLabel = "DIR", description = "政策包 / pack, folder or id")
  private @Nullable String pack;

  @Option(names = "--packs", paramLabel = "DIR", description = "政策包文件夹 / folder of packs (packs)")
  private @Nullable Path packs;

  @Option(
      names = "--id",
      paramLabel = "FLOW",
      description = "读入的流程叫什么 / how an imported flow is called")
  private @Nullable String id;

  @Mixin private AnswerOptions options = new AnswerOptions();

  /** What is wanted: cases played, or a flow of a pack written. */
  static final class Wanted {
    @Option(
        names = "--cases",
        paramLabel = "FILE",
        description = "案例文件，- 为标准输入 / cases to pass, - for standard input")
    private @Nullable Path cases;

    @Option(
        names = "--bpmn",
        paramLabel = "FLOW",
        description = "政策包里的流程，写成 BPMN / a flow of a pack, as BPMN")
    private @Nullable String flow;

    @Option(
        names = "--import",
        paramLabel = "FILE",
        description = "BPMN 文件，读成环节表，- 为标准输入 / a file of BPMN to read into a step table")
    private @Nullable Path bpmn;
  }

  @Override
  public Integer call() {
    if (wanted.bpmn != null) {
      return read(wanted.bpmn);
    }
    return wanted.cases == null
        ? write(Objects.requireNonNull(wanted.flow))
        : play(wanted.cases, options.locale());
  }

  private int read(Path path) {
    CommandFile file = CommandFile.read(path);
    ImportingFlow importing =
        new ImportingFlow(file, options, spec.commandLine().getOut(), spec.commandLine().getErr());
    Optional<FlowId> called = Optional.ofNullable(id).map(FlowCommand::flowId);
    ReadBpmn read = new ReadingBpmn().read(file.bytes(), called);
    if (read instanceof ReadBpmn.Table table) {
      PackLoader loader = new PackLoader();
      PackShelf shelf = shelf(loader);
      return importing.print(table, loader, shelf.forReading(shelf.region(), LocalDate.MAX));
    }
    return importing.refuse((ReadBpmn.Refused) read);
  }

  private static FlowId flowId(String name) {
    if (!FLOW_ID.matcher(name).matches()) {
      throw new CannotAnswer(
          "流程的名字“%s”只能用小写字母、数字和下划线，以字母开头".formatted(name),
          "the name \"%s\" of a flow takes small letters, digits and underscores, a letter first"
              .formatted(name));
    }
    return new FlowId(name);
  }

  private PackShelf shelf(PackLoader loader) {
    Path root = Path.of(System.getProperty("gongjian.root", "."));
    return PackShelf.open(loader, packs == null ? root.resolve("packs") : packs, pack);
  }

  private int play(Path cases, Locale locale) {
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

  private int write(String name) {
    PackShelf shelf = shelf(new PackLoader());
    Map<String, PackFlow> flows = new TreeMap<>();
    shelf
        .forReading(shelf.region(), LocalDate.MAX)
        .flows()
        .forEach((id, flow) -> flows.put(id.value(), flow));
    @Nullable PackFlow flow = flows.get(name);
    if (flow == null) {
      String known = String.join(", ", flows.keySet());
      throw new CannotAnswer(
          "政策包里没有流程 %s，有的是 %s".formatted(name, known),
          "the pack has no flow %s; it has %s".formatted(name, known));
    }
    String text =
        new WritingBpmn()
            .export(flow.flow(), flow.milestones(), BpmnNames.of(flow, options.locale()));
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("flow", name);
    tree.put("bpmn", text);
    spec.commandLine().getOut().println(options.printed(text::strip, () -> tree));
    return 0;
  }
}
