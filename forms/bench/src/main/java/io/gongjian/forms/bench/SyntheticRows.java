package io.gongjian.forms.bench;

import java.util.ArrayList;
import java.util.List;

/** Twenty rows that direct the fields of a matter, with every kind of effect. */
final class SyntheticRows {

  static final int ROWS = 20;

  private final String matter;
  private final List<Integer> shared;
  private final List<String> rows = new ArrayList<>();

  private SyntheticRows(String matter, List<Integer> shared) {
    this.matter = matter;
    this.shared = shared;
  }

  /** The id of an own field of a matter. */
  static String own(String matter, int own) {
    return matter + ".f%02d".formatted(own);
  }

  static String of(String matter, List<Integer> shared) {
    return new SyntheticRows(matter, shared).text();
  }

  private String text() {
    for (int at = 0; at < 4; at++) {
      row(
          "field." + of(6, at) + ": \"a, b\"",
          "show: [%s], require: [%s]".formatted(own(5 + at), own(5 + at)));
      row("field." + of(7, at) + ": \"false\"", "hide: [%s]".formatted(own(9 + at)));
    }
    row("", "compute: {%s: {sum: [%s, %s]}}".formatted(own(0), of(2, 0), of(2, 1)));
    row("", "compute: {%s: {difference: [%s, %s]}}".formatted(own(1), of(2, 1), of(2, 0)));
    row("", "compute: {%s: {sum: [%s, %s]}}".formatted(own(2), own(0), of(2, 2)));
    row("", "compute: {%s: {sum: [%s, %s]}}".formatted(own(3), own(2), own(1)));
    row("field." + own(3) + ": \"> 900000\"", "message: {%s: error}".formatted(of(2, 0)));
    row("field." + own(2) + ": \"> 1000\"", "message: {%s: hint}".formatted(of(2, 1)));
    row(
        "field." + of(7, 4) + ": \"true\", field." + of(4, 0) + ": \"> 6\"",
        "options: {%s: [a, b, c]}".formatted(of(6, 4)));
    row("field." + of(4, 1) + ": \"[1..33]\"", "default: {%s: b}".formatted(own(12)));
    row("field." + own(3) + ": \"< 0\"", "readonly: [%s]".formatted(of(1, 0)));
    row("matter.fire_design_review: \"required\"", "require: [%s]".formatted(of(1, 1)));
    row("building.height: \"> 100\"", "optional: [%s]".formatted(of(0, 0)));
    row("field." + of(8, 0) + ": \"a\"", "require: [%s]".formatted(own(13)));
    StringBuilder text =
        new StringBuilder(
            "table: %s.fields%ntitle: {zh: 表单, en: Form}%ndecides: field%npolicy: collect%nfrom: 2020-01-01%ninputs:%n"
                .formatted(matter));
    inputs().forEach(input -> text.append("  - {name: ").append(input).append("}\n"));
    text.append("rows:\n");
    rows.forEach(row -> text.append("  - ").append(row).append('\n'));
    return text.toString();
  }

  private List<String> inputs() {
    List<String> inputs = new ArrayList<>();
    for (int at = 0; at < 5; at++) {
      inputs.add("field." + of(7, at));
      if (at < 4) {
        inputs.add("field." + of(6, at));
      }
    }
    inputs.add("field." + of(4, 0) + ", unit: 层");
    inputs.add("field." + of(4, 1) + ", unit: 层");
    inputs.add("field." + of(8, 0));
    inputs.add("field." + own(2) + ", unit: m2");
    inputs.add("field." + own(3) + ", unit: m2");
    inputs.add("matter.fire_design_review");
    inputs.add("building.height, unit: m");
    return inputs;
  }

  private void row(String when, String then) {
    rows.add(
        "{id: r%d, when: {%s}, then: {%s}, cite: [construction_law#7], say: {zh: 规则, en: Rule}}"
            .formatted(rows.size(), when, then));
  }

  private String own(int own) {
    return own(matter, own);
  }

  /** The element of a kind that stands at a place among those of the matter. */
  private String of(int kind, int place) {
    return SyntheticForms.name(
        shared.stream()
            .filter(element -> element % 10 == kind)
            .skip(place)
            .findFirst()
            .orElseThrow());
  }
}
