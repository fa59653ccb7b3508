package io.gongjian.webapp.command;

import io.gongjian.engine.check.CheckingPack;
import io.gongjian.engine.check.PackReport;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.moment.ChinaDay;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.scenario.CheckingFacts;
import io.gongjian.engine.scenario.TryingScenario;
import io.gongjian.forms.check.CheckingForms;
import io.gongjian.processes.check.CheckingFlows;
import io.gongjian.rules.check.CheckingRules;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.determination.DroolsSaidOtherwise;
import io.gongjian.rules.field.DroolsFieldRows;
import io.gongjian.rules.flow.CellConditions;
import io.gongjian.rules.program.RuleStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a pack: its files, its rules and its scenarios. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "检查一个政策包，或文件夹里的每一个 / check a pack, or each pack of a folder")
final class CheckCommand implements Callable<Integer> {

  private static final int FAULTY = 1;
  private static final int KEPT_RULES = 24;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description =
          "政策包文件夹，其上级政策包在它旁边；或放着几个政策包的文件夹 / folder of the pack, the one it extends beside it; or a folder of packs")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "以 JSON 输出 / print JSON")
  private boolean json;

  @Option(names = "--lang", description = "zh | en (zh)")
  private String language = "zh";

  @Option(
      names = "--matter",
      paramLabel = "ID",
      description =
          "只检查一个事项：它的文件和提到它的场景 / check one matter only: its files and the scenarios that name it")
  private @Nullable String matter;

  @Option(
      names = "--watch",
      description = "文件一改就再检查，按 Ctrl+C 结束 / check again whenever a file changes, until Ctrl+C")
  private boolean watch;

  @Override
  public Integer call() throws IOException {
    return watch ? watched() : checked();
  }

  private int checked() {
    Locale locale = CommandLocale.of(language);
    PackLoader loader = new PackLoader();
    List<PackReport> reports = reports(asked(loader), checking(loader));
    spec.commandLine()
        .getOut()
        .println(json ? jsonOf(reports, locale) : told(locale) + textOf(reports, locale));
    return reports.stream().allMatch(PackReport::passed) ? 0 : FAULTY;
  }

  /** Says that not everything was checked. */
  private String told(Locale locale) {
    if (matter == null) {
      return "";
    }
    return locale.equals(Locale.ENGLISH)
        ? "Only what concerns the matter %s: errors anywhere, its files, and the scenarios that name it; what is counted is its own%n"
            .formatted(matter)
        : "只检查与事项 %s 有关的：任何错误、它的文件、提到它的场景；下面只数它自己的%n".formatted(matter);
  }

  /** Checks again and again, until somebody interrupts. */
  private int watched() throws IOException {
    Asked asked = asked(new PackLoader());
    try (ChangedFiles changes = new ChangedFiles(asked.watched())) {
      int found = checked();
      while (changes.await()) {
        found = checked();
      }
      return found;
    }
  }

  private static CheckingPack checking(PackLoader loader) {
    RuleStore store = new RuleStore(KEPT_RULES);
    DroolsDetermination determining = new DroolsDetermination(store);
    return new CheckingPack(
        loader,
        new CheckingRules(store),
        new TryingScenario(determining),
        new CheckingFacts(new DroolsSaidOtherwise(store)),
        new CheckingForms(new DroolsFieldRows(store), determining),
        new CheckingFlows(determining, new CellConditions()),
        Clock.system(ChinaDay.ZONE));
  }

  /**
   * What is asked about: a pack, or each pack of a folder that is none itself.
   *
   * @param packs where they are, and those they extend beside them
   */
  private record Asked(Path place, PacksFolder packs, List<String> names) {

    /** The folders on whose files the answer rests. */
    List<Path> watched() {
      return packs.names().stream().map(place::resolve).toList();
    }
  }

  private Asked asked(PackLoader loader) {
    Path place = folder.toAbsolutePath().normalize();
    Path parent = place.getParent();
    Path name = place.getFileName();
    if (parent == null || name == null || !Files.isDirectory(place)) {
      throw new CannotAnswer("没有这个文件夹: " + folder, "there is no such folder: " + folder);
    }
    PacksFolder within = new PacksFolder(place, loader);
    PacksFolder beside = new PacksFolder(parent, loader);
    List<String> packs = beside.names().contains(name.toString()) ? List.of() : within.names();
    return packs.isEmpty()
        ? new Asked(parent, beside, List.of(name.toString()))
        : new Asked(place, within, packs);
  }

  private List<PackReport> reports(Asked asked, CheckingPack checking) {
    return asked.names().stream().map(pack -> report(checking, asked.packs(), pack)).toList();
  }

  private PackReport report(CheckingPack checking, PacksFolder packs, String name) {
    PackSource source = packs.source(name);
    PackReport report =
        matter == null ? checking.check(source) : checking.check(source, named(matter));
    return report.with(packs.rivals(name));
  }

  private static MatterId named(String matter) {
    try {
      return new MatterId(matter);
    } catch (IllegalArgumentException unlike) {
      throw new CannotAnswer("事项的标识不是这样写的: " + matter, "this is no id of a matter: " + matter);
    }
  }

  private static String textOf(List<PackReport> reports, Locale locale) {
    return reports.stream()
        .map(report -> new CheckText(report, locale).whole())
        .collect(Collectors.joining("\n\n"));
  }

  /** One report as a tree; several in a tree of their own. */
  private static String jsonOf(List<PackReport> reports, Locale locale) {
    List<Map<String, @Nullable Object>> trees =
        reports.stream().map(report -> CheckJson.tree(report, locale)).toList();
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("passed", reports.stream().allMatch(PackReport::passed));
    all.put("packs", trees);
    return JsonText.pretty(trees.size() == 1 ? trees.get(0) : all).stripTrailing();
  }
}
