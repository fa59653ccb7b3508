package io.gongjian.rules.bench;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackLoading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Hainan without anything that follows and any constraint, and Hainan with so many of both as a
 * large pack has. What is added follows from facts that every project of the benchmark knows.
 */
final class LadenHainan {

  private static final int DERIVED = 30;
  private static final int CONSTRAINTS = 40;
  private static final String VOCABULARY = "vocabulary.yaml";
  private static final String CONSTRAINTS_FILE = "constraints.yaml";
  private static final String TITLE = "title: {zh: 负载, en: Load}";
  private static final List<String> AREAS =
      List.of(
          "building.total_area",
          "building.single_area",
          "building.area_stadium_hall",
          "building.area_terminal",
          "building.area_hotel_mall",
          "building.area_cinema_clinic_factory",
          "building.area_childcare_ward",
          "building.area_entertainment");

  private LadenHainan() {}

  /** Hainan without derived facts and constraints. */
  static Pack bare() {
    Map<String, byte[]> files = files();
    files.remove(CONSTRAINTS_FILE);
    files.put(
        VOCABULARY,
        bytes(text(files, VOCABULARY).replaceAll(", derived: \\{(?:[^{}]|\\{[^{}]*\\})*\\}", "")));
    return load(files);
  }

  /** Hainan with 30 derived facts and 40 constraints. */
  static Pack laden() {
    Pack hainan = HainanBenchmark.hainan();
    Map<String, byte[]> files = files();
    StringBuilder facts = new StringBuilder();
    for (int fact = hainan.vocabulary().derived().size(); fact < DERIVED; fact++) {
      facts.append(facts.length() == 0 ? "" : ", ").append(derived(fact));
    }
    files.put(
        VOCABULARY,
        bytes(
            text(files, VOCABULARY)
                + "  - id: load\n    "
                + TITLE
                + "\n    facts: ["
                + facts
                + "]\n"));
    StringBuilder constraints = new StringBuilder(text(files, CONSTRAINTS_FILE));
    for (int one = hainan.constraints().size(); one < CONSTRAINTS; one++) {
      constraints.append(constraint(one));
    }
    files.put(CONSTRAINTS_FILE, bytes(constraints.toString()));
    Pack laden = load(files);
    if (laden.vocabulary().derived().size() < DERIVED || laden.constraints().size() < CONSTRAINTS) {
      throw new IllegalStateException("not laden");
    }
    return laden;
  }

  private static String derived(int number) {
    String pair = "[" + area(number) + ", " + area(number + 1 + number / AREAS.size()) + "]";
    String unit = number % 5 == 4 ? "\"%\"" : "m2";
    String formula =
        switch (number % 5) {
          case 0 -> "sum: " + pair;
          case 1 -> "maximum: " + pair;
          case 2 -> "difference: " + pair;
          case 3 -> "minimum: " + pair;
          default -> "share: " + pair;
        };
    return String.format(
        Locale.ROOT,
        "{id: load.fact%d, type: decimal, unit: %s, derived: {%s}, %s, question: {zh: 负载, en: Load}}",
        number,
        unit,
        formula,
        TITLE);
  }

  private static String constraint(int number) {
    return String.format(
        Locale.ROOT,
        "  - {id: load%d, strength: surprising, must: {left: %s, is: \"<=\", right: %s}, say: {zh: 负载, en: Load}}%n",
        number,
        area(number),
        "{sum: [" + area(number) + ", " + area(number + 3) + "]}");
  }

  private static String area(int number) {
    return AREAS.get(number % AREAS.size());
  }

  private static Map<String, byte[]> files() {
    Path packs = Path.of(System.getProperty("gongjian.root", ".")).resolve("packs");
    PackFiles hainan = PackFiles.read(packs.resolve("hainan"));
    Map<String, byte[]> files = new TreeMap<>();
    hainan.paths().forEach(path -> files.put(path, hainan.find(path).orElseThrow()));
    return files;
  }

  private static Pack load(Map<String, byte[]> files) {
    PackLoading loading = new PackLoader().load(PackFiles.of("hainan", files), Optional.empty());
    return loading
        .pack()
        .orElseThrow(() -> new IllegalStateException("not loaded " + loading.faults()));
  }

  private static String text(Map<String, byte[]> files, String file) {
    return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
