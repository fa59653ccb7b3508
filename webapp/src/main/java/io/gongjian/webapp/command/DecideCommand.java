package io.gongjian.webapp.command;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.pack.ScenarioReading;
import io.gongjian.engine.scenario.TriedScenario;
import io.gongjian.engine.scenario.TryingScenario;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.program.RuleStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Decides which matters apply, without database and server. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    description = "判定事项清单 / decide which matters apply")
final class DecideCommand implements Callable<Integer> {

  private static final int KEPT_RULES = 8;
  private static final long LARGEST_FILE = 20_000_000;

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Asked asked = new Asked();

  @Option(names = "--region", description = "地区代码 / region code")
  private @Nullable String region;

  @Option(names = "--as-of", description = "适用日期 / day asked, 2026-01-31 (today)")
  private @Nullable LocalDate asOf;

  @Option(names = "--pack", paramLabel = "DIR", description = "政策包 / pack, folder or id")
  private @Nullable String pack;

  @Option(names = "--packs", paramLabel = "DIR", description = "政策包文件夹 / folder of packs (packs)")
  private @Nullable Path packs;

  @Option(names = "--json", description = "以 JSON 输出 / print JSON")
  private boolean json;

  @Option(names = "--lang", description = "zh | en (zh)")
  private String language = "zh";

  /** What is asked: many cases, or one question. */
  static final class Asked {
    @Option(names = "--cases", paramLabel = "FILE", description = "案例文件 / cases to pass")
    private @Nullable Path cases;

    @Option(names = "--facts", paramLabel = "FILE", description = "事实文件 / facts of a project")
    private @Nullable Path facts;
  }

  @Override
  public Integer call() {
    Locale locale = CommandLocale.of(language);
    Path root = Path.of(System.getProperty("gongjian.root", "."));
    PackLoader loader = new PackLoader();
    if (asked.cases != null) {
      byte[] bytes = read(asked.cases);
      return tryCases(open(loader, root, locale), loader, asked.cases, bytes, locale);
    }
    Path file = Objects.requireNonNull(asked.facts);
    byte[] bytes = read(file);
    return answer(open(loader, root, locale), loader, file, bytes, locale);
  }

  private PackShelf open(PackLoader loader, Path root, Locale locale) {
    return PackShelf.open(loader, packs == null ? root.resolve("packs") : packs, pack, locale);
  }

  private int tryCases(PackShelf shelf, PackLoader loader, Path file, byte[] bytes, Locale locale) {
    List<Scenario> scenarios =
        usable(loader.scenarios(shelf.widest(), folder(file), name(file), bytes), locale);
    TryingScenario trying = new TryingScenario(new DroolsDetermination(new RuleStore(KEPT_RULES)));
    int failed = 0;
    for (Scenario scenario : scenarios) {
      TriedScenario tried = tried(trying, shelf, scenario);
      failed += tried.passed() ? 0 : 1;
      tried
          .mismatches()
          .forEach(
              mismatch -> out().println(scenario.id() + " " + scenario.title() + ": " + mismatch));
    }
    out().println(scenarios.size() - failed + " passed, " + failed + " failed");
    return failed == 0 ? 0 : 1;
  }

  /** On a day on which no pack is in force, all of a case is open. */
  private TriedScenario tried(TryingScenario trying, PackShelf shelf, Scenario scenario) {
    RegionCode where = scenario.region().orElseGet(() -> region(shelf));
    LocalDate day = scenario.asOf().orElseGet(this::day);
    return shelf.choose(where, day) instanceof PackChoice.NotInForce early
        ? TryingScenario.onNoPack(scenario, early.first())
        : trying.on(shelf.forRegion(where, day), scenario, day);
  }

  private int answer(PackShelf shelf, PackLoader loader, Path file, byte[] bytes, Locale locale) {
    Scenario question =
        usable(loader.question(shelf.widest(), folder(file), name(file), bytes), locale).get(0);
    RegionCode where = region == null ? question.region().orElseGet(shelf::region) : region(shelf);
    LocalDate day = asOf == null ? question.asOf().orElseGet(this::day) : asOf;
    Pack chosen = shelf.forRegion(where, day);
    Determination determination =
        new DroolsDetermination(new RuleStore(1)).determine(chosen, where, day, question.facts());
    out()
        .println(
            json
                ? JsonText.pretty(DeterminationJson.tree(chosen, determination, locale))
                : new DeterminationText(chosen, determination, locale).whole());
    return 0;
  }

  private static List<Scenario> usable(ScenarioReading reading, Locale locale) {
    List<PackFault> errors = reading.faults().stream().filter(PackFault::isError).toList();
    if (!errors.isEmpty()) {
      PackFault first = errors.get(0);
      String more = errors.size() == 1 ? "" : " (+" + (errors.size() - 1) + ")";
      throw new CannotAnswer(first.place() + " " + first.what(locale), first.mend(locale) + more);
    }
    return reading.scenarios();
  }

  private RegionCode region(PackShelf shelf) {
    if (region == null) {
      return shelf.region();
    }
    if (!RegionCode.isCode(region)) {
      throw new CannotAnswer("不是地区代码: " + region, "not a region code: " + region);
    }
    return new RegionCode(region);
  }

  private LocalDate day() {
    return asOf == null ? LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))) : asOf;
  }

  private static byte[] read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new CannotAnswer("没有这个文件: " + file, "there is no such file: " + file);
      }
      if (Files.size(file) > LARGEST_FILE) {
        throw new CannotAnswer("文件过大: " + file, "the file is too large: " + file);
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new CannotAnswer("无法读取文件: " + file, "the file cannot be read: " + file);
    }
  }

  private static String folder(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    return parent == null ? "" : parent.toString();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
