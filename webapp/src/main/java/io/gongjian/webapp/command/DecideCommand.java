package io.gongjian.webapp.command;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.moment.ChinaDay;
import io.gongjian.engine.pack.AskedWhere;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.scenario.CheckingFacts;
import io.gongjian.engine.scenario.StatedFacts;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.determination.DroolsSaidOtherwise;
import io.gongjian.rules.program.RuleStore;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  private static final AskedWhere NONE = new AskedWhere("", Optional.empty(), Optional.empty());

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

  @Mixin private AnswerOptions options = new AnswerOptions();

  /** What is asked: many cases, or one question. */
  static final class Asked {
    @Option(
        names = "--cases",
        paramLabel = "FILE",
        description = "案例文件，- 为标准输入 / cases to pass, - for standard input")
    private @Nullable Path cases;

    @Option(
        names = "--facts",
        paramLabel = "FILE",
        description = "事实文件，- 为标准输入 / facts of a project, - for standard input")
    private @Nullable Path facts;
  }

  @Override
  public Integer call() {
    Locale locale = options.locale();
    Path root = Path.of(System.getProperty("gongjian.root", "."));
    PackLoader loader = new PackLoader();
    CommandFile file =
        CommandFile.read(asked.cases == null ? Objects.requireNonNull(asked.facts) : asked.cases);
    PackShelf shelf = PackShelf.open(loader, packs == null ? root.resolve("packs") : packs, pack);
    return asked.cases == null
        ? answer(shelf, loader, file, locale)
        : tryCases(shelf, loader, file, locale);
  }

  private int tryCases(PackShelf shelf, PackLoader loader, CommandFile file, Locale locale) {
    TryingCase trying = new TryingCase(shelf, new RuleStore(KEPT_RULES), locale);
    List<TriedCase> cases =
        new CasesReading(shelf, loader, where -> region(shelf, where), this::day)
            .read(file).stream()
                .map(one -> trying.on(one, region(shelf, one.region()), this::day))
                .toList();
    CasesReport report = new CasesReport(cases, locale);
    report.told().forEach(line -> spec.commandLine().getErr().println(line));
    out().println(options.printed(report::text, report::tree));
    return report.failed() == 0 ? 0 : 1;
  }

  private int answer(PackShelf shelf, PackLoader loader, CommandFile file, Locale locale) {
    AskedWhere said =
        loader.askedWhere(file.name(), file.bytes()).stream().findFirst().orElse(NONE);
    RegionCode where = region == null ? said.region().orElseGet(shelf::region) : region(shelf);
    LocalDate day = asOf == null ? said.asOf().orElseGet(this::day) : asOf;
    Scenario question =
        CasesReading.usable(
                loader.question(
                    shelf.forReading(where, day), file.folder(), file.name(), file.bytes()))
            .get(0);
    Pack chosen = shelf.forRegion(where, day);
    RuleStore store = new RuleStore(1);
    DroolsDetermination determining = new DroolsDetermination(store);
    Determination determination =
        TryingCase.readable(
            chosen, () -> determining.determine(chosen, where, day, question.facts()));
    new CheckingFacts(new DroolsSaidOtherwise(store))
        .check(
            chosen,
            new StatedFacts(question.id(), question.place(), day, question.facts(), Set.of()))
        .forEach(fault -> spec.commandLine().getErr().println(CasesReport.told(fault, locale)));
    out()
        .println(
            options.printed(
                () -> new DeterminationText(chosen, determination, locale).whole(),
                () -> DeterminationJson.tree(chosen, determination, locale)));
    return 0;
  }

  /** The region of a case: its own, else the one asked for. */
  private RegionCode region(PackShelf shelf, Optional<RegionCode> own) {
    return own.orElseGet(() -> region(shelf));
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
    return asOf == null ? LocalDate.now(Clock.system(ChinaDay.ZONE)) : asOf;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
