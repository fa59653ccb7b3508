package io.gongjian.webapp.page.apply.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.forms.check.CheckedForm;
import io.gongjian.forms.check.CheckingForm;
import io.gongjian.forms.check.FieldProblem;
import io.gongjian.forms.check.ServedForm;
import io.gongjian.forms.directive.Answers;
import io.gongjian.forms.directive.Background;
import io.gongjian.forms.directive.DirectingForm;
import io.gongjian.forms.directive.FieldState;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.field.DroolsFieldRows;
import io.gongjian.rules.program.RuleStore;
import io.gongjian.webapp.adapter.pack.CopiedPacks;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.rest.Api;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of fifty thousand answers the browser finds wrong what the server finds wrong, and nothing else.
 */
@ArquillianTest
@RunAsClient
class BrowserAgreesIT {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final int ANSWERS = 50_000;
  private static final int AT_ONCE = 40;

  /** Kinds and bounds that no form of Hainan has. */
  private static final String MORE =
      """
      {"$schema": "https://json-schema.org/draft/2020-12/schema",
       "x-title": {"zh": "勘察设计", "en": "Survey and design"}, "type": "object",
       "properties": {
         "survey_and_design.step": {"type": "number", "multipleOf": 0.01, "exclusiveMinimum": 0, "exclusiveMaximum": 10, %1$s 1},
         "survey_and_design.seven": {"type": "integer", "multipleOf": 7, "minimum": -14, "maximum": 700, %1$s 2},
         "survey_and_design.mail": {"type": "string", "format": "email", %1$s 3},
         "survey_and_design.code": {"type": "string", "format": "project-code", %1$s 4},
         "survey_and_design.post": {"type": "string", "format": "postcode", %1$s 5},
         "survey_and_design.letters": {"type": "string", "pattern": "^[A-Z]{2,4}[0-9]+$|[一-龥]{2}", "minLength": 2, "maxLength": 8, %1$s 6},
         "survey_and_design.word": {"type": "string", "pattern": "\\\\b1\\\\w+\\\\s?$", %1$s 7},
         "survey_and_design.many": {"type": "array", "items": {"enum": ["a", "b", "c"]}, "uniqueItems": true, "minItems": 2, "maxItems": 3,
           "x-options": {"a": {"zh": "甲", "en": "A"}, "b": {"zh": "乙", "en": "B"}, "c": {"zh": "丙", "en": "C"}}, %1$s 8}},
       "required": ["survey_and_design.step", "survey_and_design.mail", "survey_and_design.many"],
       "additionalProperties": false}
      """;

  private static final String TITLED =
      "\"x-section\": \"project\", \"x-title\": {\"zh\": \"项\", \"en\": \"Entry\"}, \"x-order\":";

  /** Which fields of each document are wrong, as the script of the page finds. */
  private static final String WRONG =
      """
      ([definition, documents]) => {
        const fields = JSON.parse(definition).fields.map((field) => ({ kind: "text", ...field }));
        return JSON.parse(documents).map((document) =>
          document.filter(([at, value, required, options]) => gongjian.checks.faultOf(fields[at], value, required, options)).map(([at]) => at));
      }
      """;

  @RegisterExtension private final Browsing browsing = Browsing.wide();
  @TempDir private Path folder = Path.of("");
  @ArquillianResource private URL address;

  private final RuleStore store = new RuleStore(8);
  private final CheckingForm checking =
      new CheckingForm(
          new DirectingForm(new DroolsFieldRows(store), new DroolsDetermination(store)));
  private final SplittableRandom random = new SplittableRandom(20261121L);
  private final AnswersNearLimits answers = new AnswersNearLimits(random);
  private final Map<FieldId, String> differences = new TreeMap<>();
  private int compared;
  private int wrong;

  /** A form, its fields in the order of the page, and what the page is told of it. */
  private record Told(ServedForm form, List<MergedField> fields, String definition) {}

  /** A document as the server found it: the fields asked by their place, and which are wrong. */
  private record Judged(List<List<Object>> asked, Map<Integer, String> wrong) {}

  @Test
  void theBrowserFindsWrongWhatTheServerFindsWrong() throws IOException {
    Pack pack = pack();
    Background background = new Background(pack.region(), DAY, FactSheet.answered(Map.of()));
    Page page = openAForm();
    List<MatterId> all = List.copyOf(pack.forms().definitions().keySet());
    while (compared < ANSWERS) {
      Told told = told(pack, all.stream().filter(one -> random.nextInt(3) == 0).toList());
      List<Judged> judged = new ArrayList<>();
      Stream.generate(() -> judge(told, background)).limit(AT_ONCE).forEach(judged::add);
      compare(page, told, judged);
    }
    assertThat(differences).isEmpty();
    assertThat(wrong).isBetween(compared / 10, compared * 9 / 10);
  }

  private Pack pack() throws IOException {
    CopiedPacks packs = CopiedPacks.onlyHainan(Path.of("..", "packs"), folder);
    Files.writeString(
        packs.folder().resolve("hainan/matters/survey_and_design/form.schema.json"),
        MORE.formatted(TITLED));
    return new PacksFolder(packs.folder(), new PackLoader()).load("hainan").pack().orElseThrow();
  }

  private Page openAForm() {
    Api api = Api.at(address).as("shenqing");
    String draft =
        api.post(
                "/projects/" + api.newProject("一致") + "/drafts", "{\"matters\":[\"road_digging\"]}")
            .text("id");
    Page page = browsing.page();
    page.navigate(address + "login?lang=zh");
    page.fill("#name", "shenqing");
    page.fill("#password", "Gongjian-2026");
    page.click("#go");
    page.waitForURL(url -> !url.contains("/login"));
    page.navigate(address + "apply/form?draft=" + draft);
    page.waitForSelector("#form[data-ready=true]");
    return page;
  }

  private static Told told(Pack pack, List<MatterId> matters) {
    ServedForm form = ServedForm.of(pack, matters, DAY);
    List<MergedField> fields = List.copyOf(form.live().form().fields().values());
    List<String> titles = form.live().form().matters().stream().map(MatterId::value).toList();
    String definition =
        new FormScript(Words.in(Words.CHINESE)).json(form.live(), fields, titles, List.of(), pack);
    return new Told(form, fields, definition);
  }

  private Judged judge(Told told, Background background) {
    Map<String, @Nullable Object> given = new HashMap<>();
    for (MergedField field : told.fields()) {
      if (random.nextInt(4) > 0) {
        given.put(field.id().value(), answers.value(field.shape()));
      }
    }
    CheckedForm checked =
        checking.check(told.form(), background, Answers.NONE, given, field -> true);
    Map<FieldId, FieldProblem> problems = new LinkedHashMap<>();
    checked.problems().stream()
        .filter(problem -> !isOfTheServerAlone(problem.code()))
        .forEach(problem -> problems.putIfAbsent(problem.field(), problem));
    Judged judged = new Judged(new ArrayList<>(), new LinkedHashMap<>());
    for (int at = 0; at < told.fields().size(); at++) {
      MergedField field = told.fields().get(at);
      Optional<FieldState> state = checked.state().find(field.id()).filter(FieldState::shown);
      boolean computed = state.map(FieldState::readonly).orElse(false);
      if (state.isPresent() && !(computed && state.get().value().isEmpty())) {
        judged.asked().add(asked(at, field, state.get()));
        FieldProblem problem = problems.get(field.id());
        if (problem != null) {
          judged.wrong().put(at, problem.code() + " " + problem.path());
        }
      }
    }
    return judged;
  }

  /** What rows say, and where lines of land cross or lie. */
  private static boolean isOfTheServerAlone(String code) {
    return code.equals("message") || code.startsWith("boundary.");
  }

  private static List<Object> asked(int at, MergedField field, FieldState state) {
    boolean choice = field.shape() instanceof Shape.OneOf || field.shape() instanceof Shape.ManyOf;
    List<Object> asked = new ArrayList<>();
    asked.add(at);
    asked.add(state.value().orElse(null));
    asked.add(state.required() && !state.readonly());
    asked.add(choice ? state.options().orElseGet(() -> field.shape().choices().ids()) : null);
    return asked;
  }

  private void compare(Page page, Told told, List<Judged> judged) {
    String documents = JsonText.compact(judged.stream().map(Judged::asked).toList());
    List<?> found = (List<?>) page.evaluate(WRONG, List.of(told.definition(), documents));
    for (int document = 0; document < judged.size(); document++) {
      Judged server = judged.get(document);
      TreeSet<Integer> browser = new TreeSet<>();
      ((List<?>) found.get(document)).forEach(at -> browser.add(((Number) at).intValue()));
      for (List<Object> asked : server.asked()) {
        int at = (Integer) asked.get(0);
        if (browser.contains(at) != server.wrong().containsKey(at)) {
          differences.putIfAbsent(
              told.fields().get(at).id(), asked + ", the server: " + server.wrong().get(at));
        }
      }
      compared += server.asked().size();
      wrong += browser.size();
    }
  }
}
