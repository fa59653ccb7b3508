package io.gongjian.forms.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms of ten matters that make 500 fields when they are merged, 350 of them shared, and 200 rows
 * that direct them; with an answer to each field.
 */
final class SyntheticForms {

  static final List<String> MATTERS =
      List.of(
          "construction_permit",
          "quality_safety_supervision",
          "drawing_review",
          "fire_design_review",
          "tendering",
          "air_defence_approval",
          "works_planning_permit",
          "sewage_discharge_permit",
          "road_digging",
          "soil_conservation_approval");
  static final int SHARED = 350;
  static final int OWN = 15;

  private static final int KINDS = 10;
  private static final String OPTIONS =
      "values: {a: {zh: 甲, en: A}, b: {zh: 乙, en: B}, c: {zh: 丙, en: C}, d: {zh: 丁, en: D}}";
  private static final String CHOICE =
      "\"type\": \"string\", \"enum\": [\"a\", \"b\", \"c\", \"d\"], \"x-options\": {\"a\": {\"zh\":"
          + " \"甲\", \"en\": \"A\"}, \"b\": {\"zh\": \"乙\", \"en\": \"B\"}, \"c\": {\"zh\": \"丙\","
          + " \"en\": \"C\"}, \"d\": {\"zh\": \"丁\", \"en\": \"D\"}}";

  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, Object> answers = new LinkedHashMap<>();

  private SyntheticForms() {}

  static SyntheticForms draw() {
    SyntheticForms forms = new SyntheticForms();
    forms.elements();
    for (int matter = 0; matter < MATTERS.size(); matter++) {
      forms.form(matter);
      forms.files.put(
          "matters/" + MATTERS.get(matter) + "/tables/fields.yaml",
          SyntheticRows.of(MATTERS.get(matter), shared(matter)));
    }
    return forms;
  }

  Map<String, String> files() {
    return files;
  }

  /** An answer to each field that is not computed. */
  Map<String, Object> answers() {
    return answers;
  }

  /** The shared elements that the form of a matter asks for. */
  private static List<Integer> shared(int matter) {
    List<Integer> shared = new ArrayList<>();
    for (int element = 0; element < SHARED; element++) {
      int block = element / KINDS;
      if (block % 10 == matter || block * 7 % 10 == (matter + 3) % 10 || block % 5 == matter % 5) {
        shared.add(element);
      }
    }
    return shared;
  }

  static String name(int element) {
    return "e%03d".formatted(element);
  }

  private void elements() {
    StringBuilder text = new StringBuilder("sections:\n");
    for (int section = 0; section < 10; section++) {
      text.append(
          "  - {id: s%d, title: {zh: 第%d节, en: Section %d}}%n"
              .formatted(section, section, section));
    }
    text.append("elements:\n");
    for (int element = 0; element < SHARED; element++) {
      text.append(
          "  - {id: %s, %s, title: {zh: 要素%d, en: Element %d}}%n"
              .formatted(name(element), type(element), element, element));
    }
    files.put("elements.yaml", text.toString());
  }

  private String type(int element) {
    String name = name(element);
    return switch (element % KINDS) {
      case 0 -> {
        answers.put(name, "海口市美兰区" + element);
        yield "type: string, maxLength: 60, pattern: \"^[^<>]*$\"";
      }
      case 1 -> {
        answers.put(name, "某某建设工程有限公司");
        yield "type: string, maxLength: 80";
      }
      case 2 -> {
        answers.put(name, 100 + element);
        yield "type: decimal, unit: m2, minimum: 0, maximum: 1000000";
      }
      case 3 -> {
        answers.put(name, 5000);
        yield "type: decimal, unit: 万元, minimum: 0";
      }
      case 4 -> {
        answers.put(name, 12);
        yield "type: integer, unit: 层, minimum: 0, maximum: 200";
      }
      case 5 -> {
        answers.put(name, "2026-03-01");
        yield "type: date";
      }
      case 6 -> {
        answers.put(name, "a");
        yield "type: enum, " + OPTIONS;
      }
      case 7 -> {
        answers.put(name, true);
        yield "type: boolean";
      }
      case 8 -> {
        answers.put(name, List.of("a", "c"));
        yield "type: set, " + OPTIONS;
      }
      default -> formatted(element, name);
    };
  }

  private String formatted(int element, String name) {
    switch (element / KINDS % 5) {
      case 0 -> answers.put(name, "+8613800000000");
      case 1 -> answers.put(name, "91350100M000100Y43");
      case 2 -> answers.put(name, "570100");
      case 3 -> answers.put(name, "name@example.com");
      default -> {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 0; row < 5; row++) {
          rows.add(Map.of("name", row + "#", "area", 1200.5));
        }
        answers.put(name, rows);
        return "type: table, maxItems: 50, columns: [{id: name, type: string, required: true,"
            + " maxLength: 50, title: {zh: 名称, en: Name}}, {id: area, type: decimal, unit: m2,"
            + " minimum: 0, title: {zh: 面积, en: Area}}]";
      }
    }
    return "type: string, format: "
        + List.of("phone", "credit-code", "postcode", "email").get(element / KINDS % 5);
  }

  private void form(int matter) {
    String id = MATTERS.get(matter);
    List<String> fields = new ArrayList<>();
    List<String> required = new ArrayList<>();
    for (int element : shared(matter)) {
      String name = name(element);
      fields.add(
          "\"%s\": {\"x-element\": \"%s\", \"x-section\": \"s%d\", \"x-order\": %d}"
              .formatted(name, name, element / 35, element));
      if ((element + matter) % 3 == 0) {
        required.add("\"" + name + "\"");
      }
    }
    for (int own = 0; own < OWN; own++) {
      fields.add(own(id, own));
    }
    files.put(
        "matters/" + id + "/form.schema.json",
        """
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "x-title": {"zh": "申请表", "en": "Form"}, "type": "object",
         "properties": {%s}, "required": [%s]}
        """
            .formatted(String.join(",\n", fields), String.join(", ", required)));
  }

  private String own(String matter, int own) {
    String name = SyntheticRows.own(matter, own);
    String type;
    if (own < 5) {
      type = "\"type\": \"number\", \"x-unit\": \"m2\"";
    } else if (own < 10) {
      type = "\"type\": \"string\", \"maxLength\": 200";
      answers.put(name, "按设计文件");
    } else if (own < 13) {
      type = CHOICE;
      answers.put(name, "a");
    } else {
      type = "\"type\": \"boolean\"";
      answers.put(name, false);
    }
    return "\"%s\": {\"x-section\": \"s9\", \"x-order\": %d, %s, \"x-title\": {\"zh\": \"字段%d\", \"en\": \"Field %d\"}}"
        .formatted(name, 400 + own, type, own, own);
  }
}
