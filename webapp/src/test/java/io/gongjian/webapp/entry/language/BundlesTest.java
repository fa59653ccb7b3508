package io.gongjian.webapp.entry.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.Role;
import io.gongjian.engine.casefile.FlowMigration;
import io.gongjian.engine.casefile.HandlingState;
import io.gongjian.engine.casefile.NoticeKind;
import io.gongjian.engine.casefile.TaskView;
import io.gongjian.engine.citation.Instrument.Level;
import io.gongjian.engine.clock.AcceptanceAnswer;
import io.gongjian.engine.clock.ClockDay;
import io.gongjian.engine.clock.DayKind;
import io.gongjian.engine.clock.Light;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Delivery;
import io.gongjian.engine.matter.LimitUnit;
import io.gongjian.engine.matter.MaterialSource;
import io.gongjian.engine.matter.MatterKind;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.migration.MigrationState;
import io.gongjian.engine.progress.StageStand;
import io.gongjian.engine.project.Comparison;
import io.gongjian.engine.resolution.Standing;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.HitPolicy;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.OfCode;
import io.gongjian.engine.vocabulary.OverRows;
import io.gongjian.forms.draft.FormChanges;
import io.gongjian.webapp.page.lanes.MatterProgress;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A missing, needless or broken text fails the build. */
class BundlesTest {
  private static final Path TEXTS =
      Path.of("src/main/resources/io/gongjian/webapp/entry/language/text");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path CODE = Path.of("src/main/java/io/gongjian/webapp");

  /** A key in quotes; the pages' own style of quotes is single, Java's is double. */
  private static final Pattern KEY =
      Pattern.compile("['\"]([a-z]+\\.[a-z0-9_]+(?:\\.[a-z0-9_]+)*)['\"]");

  /** What no form of the desk sends, or needs no word beside its own. */
  private static final Set<FlowAct> NOT_OF_THE_DESK =
      EnumSet.of(FlowAct.COMPLETE, FlowAct.LEAVE, FlowAct.ANSWER, FlowAct.WITHDRAW);

  /** Keys that are made of a family and a constant. */
  private static final List<String> MADE =
      Stream.of(
              family("word.applicability", Applicability.values()),
              family("word.stage", Stage.values()),
              family("cases.light", Light.values()),
              family("cases.state", FlowState.values()),
              family("cases.outcome", StepOutcome.values()),
              family("cases.kind", StepKind.values()),
              family("cases.handling", HandlingState.values()),
              family("cases.act", FlowAct.values()),
              family("migrate.state", MigrationState.values()),
              family("migrate.reason", FlowMigration.Question.values()),
              family("migrate.reason", FlowMigration.Hindrance.values()),
              Stream.of("received", "migrated", "due_soon", "overdue", "deemed_accepted")
                  .map(act -> "cases.act." + act),
              family("desk.day_kind", DayKind.values()),
              family("desk.counting", ClockDay.Counting.values()),
              family("desk.acceptance", AcceptanceAnswer.Kind.values()),
              Arrays.stream(StepOutcome.values())
                  .filter(outcome -> outcome != StepOutcome.SKIPPED)
                  .flatMap(
                      outcome ->
                          Stream.of(
                              "desk.outcome." + outcome.word(),
                              "desk.template." + outcome.word() + ".1",
                              "desk.template." + outcome.word() + ".2")),
              Stream.of("act", "step", "outcome", "target", "person", "place", "period")
                  .map(what -> "desk.missing." + what),
              Stream.of("question", "kind", "days", "items", "item")
                  .map(what -> "desk.missing." + what),
              Stream.of("decide", "next", "previous", "help").map(key -> "desk.key." + key),
              Arrays.stream(FlowAct.values())
                  .filter(act -> !NOT_OF_THE_DESK.contains(act))
                  .map(act -> "desk.about." + act.word()),
              family("notice.kind", NoticeKind.values()),
              family("matters.stage", StageStand.State.values()),
              family("matters.stand", MatterProgress.Stand.values()),
              family("word.kind", MatterKind.values()),
              family("word.source", FactSource.values()),
              family("word.material_source", MaterialSource.values()),
              family("word.necessity", Necessity.values()),
              family("word.original", Delivery.Original.values()),
              family("word.channel", Delivery.Channel.values()),
              family("word.level", Level.values()),
              family("word.limit", LimitUnit.values()),
              Arrays.stream(Decision.values())
                  .filter(decision -> decision != Decision.FIELD)
                  .map(decision -> "word.silent." + decision.word()),
              family("why.standing", Explanation.Standing.values()),
              family("why.answer", Applicability.values()),
              family("compare.standing", Comparison.Presence.values()),
              family("guide.fault.wrong_type", FactType.values()),
              family("why.derived", OverRows.Operator.values()),
              family("why.derived", OfCode.Operator.values()),
              family("frame.role", Role.values()),
              family("drafts.standing", Standing.Kind.values()),
              family("drafts.change", FormChanges.Kind.values()),
              family("drafts.aspect", FormChanges.Aspect.values()),
              family("handin.kind", Standing.Kind.values()),
              family("handin.about", Standing.Kind.values()),
              Stream.of("catalogue.policy.unique", "catalogue.policy.first"),
              Stream.of(HitPolicy.UNIQUE, HitPolicy.FIRST)
                  .map(policy -> "catalogue.policy." + policy.word()),
              Stream.of("guide.fault.not_a_value", "guide.fault.too_long"),
              Stream.of("guide.fault.not_a_whole_number", "guide.fault.hidden_characters"),
              Stream.of("frame.section.work", "frame.section.catalogue"),
              Stream.of("health.part.packs", "health.part.database", "health.part.mail"),
              Stream.of("tasks", "my_projects", "new_project", "all_projects", "packs", "health")
                  .flatMap(to -> Stream.of("frame.to." + to, "frame.about." + to)),
              Stream.of("accounts", "organisations", "flows", "migrations")
                  .flatMap(to -> Stream.of("frame.to." + to, "frame.about." + to)),
              family("tasks.view", TaskView.values()),
              family("tasks.about", TaskView.values()),
              family("tasks.empty", TaskView.values()),
              Stream.of("tasks.span.running", "tasks.span.closed", "tasks.span.all"),
              Stream.of("missing", "too_long", "malformed", "unknown", "not_expected", "taken")
                  .map(kind -> "people.fault_field." + kind),
              Stream.of("missing", "too_long", "malformed", "too_weak")
                  .map(kind -> "people.fault_password." + kind),
              Stream.of("saved", "made", "locked", "unlocked", "password")
                  .map(what -> "people.done." + what),
              Stream.of("matters", "materials", "citations")
                  .flatMap(to -> Stream.of("frame.to." + to, "frame.about." + to)),
              Stream.of("name.missing", "name.too_long", "region.missing", "region.malformed")
                  .map(fault -> "projects.fault." + fault),
              Stream.of("projects.fault.region.unknown", "projects.fault.code.malformed"),
              Stream.of("projects.fault.code.taken"),
              Stream.of("projects.fault.name.malformed"))
          .flatMap(keys -> keys)
          .toList();

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    Map<String, String> chinese = texts("zh");
    assertThat(chinese).hasSizeGreaterThan(300);
    assertThat(texts("en").keySet()).containsExactlyInAnyOrderElementsOf(chinese.keySet());
  }

  /** Whatever module they lie in, and whoever reads them. */
  @ParameterizedTest
  @MethodSource("everyEnglishBundle")
  void everyBundleHasItsTwin(Path english) throws IOException {
    Path chinese = english.resolveSibling(english.getFileName().toString().replace("_en.", "_zh."));
    assertThat(chinese).exists();
    assertThat(read(english).keySet()).containsExactlyInAnyOrderElementsOf(read(chinese).keySet());
  }

  private static Stream<Path> everyEnglishBundle() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : List.of("engine", "forms", "webapp")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "resources"))) {
        files.filter(file -> file.toString().endsWith("_en.properties")).forEach(found::add);
      }
    }
    return found.stream();
  }

  @Test
  void everyKeyThatIsUsedIsThere() throws IOException {
    NavigableSet<String> missing = used();
    missing.removeAll(texts("zh").keySet());
    assertThat(missing).isEmpty();
  }

  @Test
  void everyKeyThatIsThereIsUsed() throws IOException {
    NavigableSet<String> needless = new TreeSet<>(texts("zh").keySet());
    needless.removeAll(used());
    assertThat(needless).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyTextFillsItsPlaceholders(String language) throws IOException {
    texts(language)
        .forEach(
            (key, text) -> {
              assertThat(text).as(key).isNotBlank().doesNotContain("'");
              String filled =
                  new MessageFormat(text, Locale.ENGLISH).format(new Object[] {2, 3, 4, 5});
              assertThat(filled).as(key).doesNotContain("{");
            });
  }

  @Test
  void bothLanguagesFillTheSamePlaceholders() throws IOException {
    Map<String, String> english = texts("en");
    texts("zh")
        .forEach(
            (key, text) ->
                assertThat(placeholders(english.getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(placeholders(text)));
  }

  private static NavigableSet<String> placeholders(String text) {
    return Pattern.compile("\\{(\\d)")
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> family(String family, Enum<?>... constants) {
    return Arrays.stream(constants)
        .map(constant -> family + "." + constant.name().toLowerCase(Locale.ROOT));
  }

  /** Every key in pages and code that begins with the name of a bundle, and those that are made. */
  private static NavigableSet<String> used() throws IOException {
    List<String> bundles = bundles();
    NavigableSet<String> keys = new TreeSet<>(MADE);
    for (Path file : files()) {
      Pattern.compile(KEY.pattern())
          .matcher(Files.readString(file))
          .results()
          .map((MatchResult match) -> match.group(1))
          .filter(key -> bundles.contains(key.substring(0, key.indexOf('.'))))
          .filter(key -> !key.endsWith(".properties") && !key.endsWith(".js"))
          .forEach(keys::add);
    }
    keys.removeAll(FAMILIES);
    return keys;
  }

  /** What stands in quotes but is the beginning of keys that are made. */
  private static final List<String> FAMILIES =
      List.of(
          "word.applicability",
          "word.stage",
          "matters.stage",
          "matters.stand",
          "cases.light",
          "cases.state",
          "cases.outcome",
          "cases.kind",
          "cases.handling",
          "cases.act",
          "desk.outcome",
          "desk.counting",
          "desk.about",
          "word.kind",
          "word.source",
          "word.material_source",
          "word.original",
          "word.channel",
          "word.necessity",
          "word.level",
          "why.standing",
          "compare.standing",
          "guide.fault",
          "people.fault_field",
          "people.fault_password",
          "frame.role",
          "tasks.view",
          "tasks.about",
          "tasks.empty",
          "frame.section",
          "handin.kind",
          "handin.about",
          "catalogue.policy");

  private static List<Path> files() throws IOException {
    try (Stream<Path> pages = Files.walk(PAGES);
        Stream<Path> code = Files.walk(CODE)) {
      return Stream.concat(
              pages.filter(path -> path.toString().endsWith(".xhtml")),
              code.filter(path -> path.toString().endsWith(".java")))
          .toList();
    }
  }

  private static List<String> bundles() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith("_en.properties"))
          .map(name -> name.replace("_en.properties", ""))
          .toList();
    }
  }

  private static Map<String, String> texts(String language) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String bundle : bundles()) {
      texts.putAll(read(TEXTS.resolve(bundle + "_" + language + ".properties")));
    }
    return texts;
  }

  private static Map<String, String> read(Path file) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }
}
