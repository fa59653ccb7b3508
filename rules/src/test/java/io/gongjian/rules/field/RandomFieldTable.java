package io.gongjian.rules.field;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws the text of a table of fields with columns of every type. */
final class RandomFieldTable {

  private static final int ROWS = 60;
  private static final List<String> INPUTS =
      List.of(
          "{name: building.floors, unit: 层}",
          "{name: invest.amount, unit: 万元}",
          "{name: project.start}",
          "{name: project.kind}",
          "{name: project.emergency}",
          "{name: land.zones}",
          "{name: field.trades}",
          "{name: field.start_day}",
          "{name: field.building_permit.phase}",
          "{name: situation.building_permit}",
          "{name: matter.site_approval}",
          "{name: application.matters}");

  private final SplittableRandom random;

  private RandomFieldTable(SplittableRandom random) {
    this.random = random;
  }

  /** Facts with which others are compared, as lines that follow that of {@code invest.amount}. */
  static final String COMPARED =
      """
            - {id: invest.fiscal_part, type: decimal, unit: 万元, title: {zh: 财政, en: Fiscal}, question: {zh: 多少？, en: How much?}}
            - {id: project.finish, type: date, title: {zh: 竣工, en: Finish}, question: {zh: 何时？, en: When?}}
      """;

  static String text(SplittableRandom random) {
    return new RandomFieldTable(random).text();
  }

  private String text() {
    StringBuilder text =
        new StringBuilder(
            "table: pack.fields\ntitle: {zh: 表, en: Table}\ndecides: field\npolicy: collect\n"
                + "from: 2020-01-01\ninputs: ["
                + String.join(", ", INPUTS)
                + "]\nrows:\n");
    for (int row = 0; row < ROWS; row++) {
      text.append(
          "  - {id: r%d, when: {%s}, then: {%s}, cite: [test_law#1], say: {zh: 行, en: Row}}\n"
              .formatted(row, cells(), effect()));
    }
    return text.toString();
  }

  private String effect() {
    return pick(
        "message: {owner_name: hint}",
        "require: [owner_name]",
        "optional: [owner_code]",
        "readonly: [owner_name]",
        "message: {owner_code: warning}");
  }

  private String cells() {
    List<String> cells = new ArrayList<>();
    cell(cells, "building.floors", number(12));
    cell(
        cells,
        "invest.amount",
        random.nextBoolean()
            ? number(12)
            : compared(pick("invest.fiscal_part", "term.small_investment")));
    cell(cells, "project.start", compared("project.finish"));
    cell(cells, "project.kind", pick("building", "road", "not(road)", "building, road"));
    cell(cells, "project.emergency", pick("true", "false"));
    cell(cells, "land.zones", pick("hilly", "river", "hilly, river", "not(river)"));
    cell(cells, "field.trades", pick("earth", "steel, glass", "not(earth, glass)"));
    cell(
        cells,
        "field.start_day",
        pick("<", "<=", ">", ">=") + " @\\\"2026-01-" + (10 + random.nextInt(3)) + "\\\"");
    cell(cells, "field.building_permit.phase", pick("pit", "main", "not(pit)"));
    cell(cells, "situation.building_permit", pick("whole", "phased", "not(whole)"));
    cell(cells, "matter.site_approval", pick("required", "not_required"));
    cell(
        cells,
        "application.matters",
        pick("fire_review", "site_approval, road_digging", "not(fire_review, building_permit)"));
    return String.join(", ", cells);
  }

  private void cell(List<String> cells, String column, String text) {
    if (random.nextInt(4) == 0) {
      cells.add(column + ": \"" + text + "\"");
    }
  }

  private String number(int most) {
    int low = random.nextInt(most);
    return pick(
        ">= " + low,
        "< " + low,
        String.valueOf(low),
        "[" + low + ".." + (low + 3) + "]",
        "(" + low + ".." + (low + 2) + "]",
        "not(" + low + ")");
  }

  /** A cell that compares its fact with another one. */
  private String compared(String other) {
    String cell = pick("< ", "<= ", "> ", ">= ", "") + other;
    return random.nextInt(4) == 0 ? "not(" + cell + ")" : cell;
  }

  private String pick(String... all) {
    return all[random.nextInt(all.length)];
  }
}
