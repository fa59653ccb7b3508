package io.gongjian.engine.pack.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the parser of YAML complains of, as words that have texts of their own in each language: its
 * own sentences are English.
 */
final class YamlProblems {

  private static final Map<String, String> WORDS = words();

  private YamlProblems() {}

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("expected ',' or ']'", "yaml.list");
    words.put("expected ',' or '}'", "yaml.mapping");
    words.put("mapping values are not allowed", "yaml.colon");
    words.put("could not find expected ':'", "yaml.no_colon");
    words.put("expected ':'", "yaml.no_colon");
    words.put("end of stream", "yaml.open");
    words.put("sequence entries are not allowed", "yaml.dash");
    words.put("expected <block end>", "yaml.indent");
    words.put("cannot start any token", "yaml.sign");
    words.put("escape", "yaml.escape");
    words.put("special characters", "yaml.hidden");
    words.put("node content", "yaml.value");
    return words;
  }

  /** The word for a complaint of the parser. */
  static String word(String complaint) {
    return "§"
        + WORDS.entrySet().stream()
            .filter(word -> complaint.contains(word.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("yaml.other");
  }
}
