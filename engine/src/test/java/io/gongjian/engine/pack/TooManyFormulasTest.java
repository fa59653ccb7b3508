package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is computed at every determination is bounded. */
class TooManyFormulasTest {

  @Test
  void tellsTheFirstDerivedFactAndTheFirstConstraintTooMany() {
    assertThat(with(200, 400)).isEmpty();
    assertThat(with(201, 401))
        .extracting(PackFault::code)
        .containsExactly(FaultCode.TOO_MANY_FORMULAS, FaultCode.TOO_MANY_FORMULAS);
  }

  private static List<PackFault> with(int derived, int constraints) {
    Map<String, byte[]> files = files();
    files.computeIfPresent("vocabulary.yaml", (file, bytes) -> bytes(text(bytes) + facts(derived)));
    files.put("constraints.yaml", bytes("constraints: [" + constraints(constraints) + "]\n"));
    return errors(files);
  }

  private static String facts(int count) {
    return "  - id: many\n    title: {zh: 多, en: Many}\n    facts: ["
        + list(
            count,
            number ->
                "{id: many.fact"
                    + number
                    + ", type: integer, unit: 层, derived: {sum: [building.floors, building.floors]},"
                    + " title: {zh: 多, en: Many}, question: {zh: 多, en: Many}}")
        + "]\n";
  }

  private static String constraints(int count) {
    return list(
        count,
        number ->
            "{id: many"
                + number
                + ", strength: surprising, must: {left: building.floors, is: \"<=\", right: 100,"
                + " unit: 层}, say: {zh: 多, en: Many}}");
  }

  private static List<PackFault> errors(Map<String, byte[]> files) {
    return new PackLoader()
        .load(PackFiles.of("test_province", files), Optional.empty()).faults().stream()
            .filter(fault -> fault.severity() == Severity.ERROR)
            .toList();
  }

  private static Map<String, byte[]> files() {
    PackFiles valid = PackFiles.read(BrokenPack.FOLDER.resolve("test-valid/test_province"));
    Map<String, byte[]> files = new TreeMap<>();
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    return files;
  }

  private static String list(int count, IntFunction<String> entry) {
    return IntStream.range(0, count).mapToObj(entry).collect(Collectors.joining(", "));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
