package io.gongjian.webapp.command.bench;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.FieldKind;
import io.gongjian.engine.form.FieldValues;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.vocabulary.FactValueJson;
import io.gongjian.forms.merge.MergedForm;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.program.RuleStore;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draft for ten matters of a school in Sanya, every field filled in that may be, with a boundary
 * of many points and a table of many rows, and savings of it: a fact that rows read, a text, a day,
 * and a table.
 */
final class LargeDraft {

  /** Those with much to fill in, the largest first; the first ten that the project may need. */
  private static final List<String> CANDIDATES =
      List.of(
          "construction_permit",
          "works_planning_permit",
          "soil_conservation_approval",
          "drawing_review",
          "tendering",
          "fire_design_review",
          "air_defence_approval",
          "energy_review",
          "environmental_impact_approval",
          "road_digging",
          "sewage_discharge_permit",
          "construction_waste_filing",
          "lightning_design_review",
          "design_scheme_review",
          "survey_and_design",
          "night_work_certificate");

  private static final int MATTERS = 10;
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final RegionCode SANYA = new RegionCode("460200");

  private static final Path FACTS =
      Path.of("forms/bench/src/main/resources/io/gongjian/forms/bench/project.yaml");
  private static final int POINTS = 300;
  private static final int ROWS = 20;

  private final Connection connection;
  private final Pack pack;
  private String path = "";
  private String version = "0";
  private List<MatterId> matters = List.of();
  private int filled;
  private int asked;

  private LargeDraft(Connection connection, Pack pack) {
    this.connection = connection;
    this.pack = pack;
  }

  static LargeDraft begin(Connection connection) throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("gongjian.root", "."));
    Pack pack =
        new PacksFolder(root.resolve("packs"), new PackLoader())
            .load("hainan")
            .pack()
            .orElseThrow();
    LargeDraft draft = new LargeDraft(connection, pack);
    draft.create(Files.readAllBytes(root.resolve(FACTS)));
    draft.fill();
    return draft;
  }

  String text() {
    return "draft of %d matters: %d fields, %d asked, %d filled in, boundary of %d points"
        .formatted(matters.size(), fields(), asked, filled, POINTS);
  }

  private int fields() {
    return form().fields().size();
  }

  private MergedForm form() {
    return MergedForm.of(pack.forms(), matters);
  }

  private void create(byte[] facts) throws IOException, InterruptedException {
    FactSheet sheet =
        new PackLoader().scenarios(pack, "bench", "project.yaml", facts).scenarios().get(0).facts();
    matters = matters(sheet);
    Map<String, Object> known = new LinkedHashMap<>();
    sheet.values().forEach((fact, value) -> known.put(fact.value(), FactValueJson.tree(value)));
    String project =
        text(
            Connection.expect(
                201,
                connection.post("/projects", "{\"name\":\"学校\",\"region\":\"" + SANYA + "\"}")),
            "id");
    Connection.expect(
        200,
        connection.patch(
            "/projects/" + project + "/facts", "0", JsonText.compact(Map.of("facts", known))));
    String created =
        Connection.expect(
            201,
            connection.post(
                "/projects/" + project + "/drafts",
                JsonText.compact(
                    Map.of("matters", matters.stream().map(MatterId::value).toList()))));
    path = "/drafts/" + text(created, "id");
  }

  private List<MatterId> matters(FactSheet facts) {

    Determination determination =
        new DroolsDetermination(new RuleStore(2)).determine(pack, SANYA, DAY, facts);
    return CANDIDATES.stream()
        .map(MatterId::new)
        .filter(matter -> determination.of(matter).applicability() != Applicability.NOT_REQUIRED)
        .limit(MATTERS)
        .toList();
  }

  /** Fills in what is asked, again where answers bring more questions. */
  private void fill() throws IOException, InterruptedException {
    MergedForm form = form();
    for (int round = 0; round < 3; round++) {
      Map<String, Object> answers = new LinkedHashMap<>();
      asked = 0;
      Map<?, ?> draft = tree(Connection.expect(200, connection.get(path)));
      for (Object one : list(draft.get("fields"))) {
        Map<?, ?> field = one instanceof Map<?, ?> map ? map : Map.of();
        asked += Boolean.TRUE.equals(field.get("shown")) ? 1 : 0;
        boolean open =
            Boolean.TRUE.equals(field.get("shown"))
                && Boolean.FALSE.equals(field.get("readonly"))
                && field.get("value") == null;
        form.find(new FieldId(String.valueOf(field.get("id"))))
            .filter(known -> open && known.kind() != FieldKind.FACT)
            .ifPresent(known -> answers.put(known.id().value(), answer(known.shape())));
      }
      filled += answers.size();
      change(answers);
    }
  }

  /** Saves the change of one field; {@code number} says which. */
  void save(int number) throws IOException, InterruptedException {
    change(
        switch (number % 4) {
          case 0 -> Map.of("building.total_area", 120_000 + number);
          case 1 -> Map.of("building.height", BigDecimal.valueOf(200 + number % 30, 1));
          case 2 -> Map.of("site_address", "三亚市 " + number);
          default -> Map.of("contact_name", "张" + number);
        });
  }

  private void change(Map<String, ?> fields) throws IOException, InterruptedException {
    version =
        text(
            Connection.expect(
                200, connection.patch(path, version, JsonText.compact(Map.of("fields", fields)))),
            "version");
  }

  private static Object answer(Shape shape) {
    if (shape instanceof Shape.Text text && text.format().isPresent()) {
      return formatted(text.format().get());
    }
    return shape instanceof Shape.Rows rows
        ? Collections.nCopies(ROWS, row(rows))
        : FieldValues.example(shape);
  }

  private static Map<String, Object> row(Shape.Rows rows) {
    Map<String, Object> row = new LinkedHashMap<>();
    rows.columns().forEach(column -> row.put(column.name(), answer(column.shape())));
    return row;
  }

  private static String formatted(String format) {
    return format.equals("boundary") ? boundary() : "13800000000";
  }

  /** A round piece of land in Sanya. */
  private static String boundary() {
    StringBuilder ring = new StringBuilder();
    for (int point = 0; point <= POINTS; point++) {
      double turn = 2 * Math.PI * (point % POINTS) / POINTS;
      ring.append(point == 0 ? "" : ",")
          .append(
              String.format(
                  Locale.ROOT,
                  "[%.8f,%.8f]",
                  109.5 + 0.002 * Math.cos(turn),
                  18.3 + 0.002 * Math.sin(turn)));
    }
    return "{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}";
  }

  private static String text(String json, String member) {
    return String.valueOf(tree(json).get(member));
  }

  private static List<?> list(@Nullable Object tree) {
    return tree instanceof List<?> list ? list : List.of();
  }

  private static Map<?, ?> tree(String json) {
    return JsonReader.read(json) instanceof JsonReading.Read read
            && read.tree() instanceof Map<?, ?> map
        ? map
        : Map.of();
  }
}
