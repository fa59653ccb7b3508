package io.gongjian.webapp.command;

import io.gongjian.engine.check.CheckingPack;
import io.gongjian.engine.check.PackReport;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.scenario.TryingScenario;
import io.gongjian.forms.check.CheckingForms;
import io.gongjian.rules.check.CheckingRules;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.field.DroolsFieldRows;
import io.gongjian.rules.program.RuleStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a pack: its files, its rules and its scenarios. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "检查一个政策包 / check a policy pack")
final class CheckCommand implements Callable<Integer> {

  private static final int FAULTY = 1;
  private static final int KEPT_RULES = 24;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "政策包文件夹，其上级政策包在它旁边 / folder of the pack; the one it extends is beside it")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "以 JSON 输出 / print JSON")
  private boolean json;

  @Option(names = "--lang", description = "zh | en (zh)")
  private String language = "zh";

  @Override
  public Integer call() {
    Locale locale = CommandLocale.of(language);
    PackLoader loader = new PackLoader();
    RuleStore store = new RuleStore(KEPT_RULES);
    DroolsDetermination determining = new DroolsDetermination(store);
    CheckingPack checking =
        new CheckingPack(
            loader,
            new CheckingRules(store),
            new TryingScenario(determining),
            new CheckingForms(new DroolsFieldRows(store), determining));
    PackReport report = checking.check(source(loader));
    spec.commandLine()
        .getOut()
        .println(
            json
                ? JsonText.pretty(CheckJson.tree(report, locale)).stripTrailing()
                : new CheckText(report, locale).whole());
    return report.passed() ? 0 : FAULTY;
  }

  private PackSource source(PackLoader loader) {
    Path place = folder.toAbsolutePath().normalize();
    Path parent = place.getParent();
    Path name = place.getFileName();
    if (parent == null || name == null || !Files.isDirectory(place)) {
      throw new CannotAnswer("没有这个文件夹: " + folder, "there is no such folder: " + folder);
    }
    return new PacksFolder(parent, loader).source(name.toString());
  }
}
