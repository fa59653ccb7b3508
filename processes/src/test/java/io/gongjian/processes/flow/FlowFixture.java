package io.gongjian.processes.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.flow.FlowScenario;
import io.gongjian.engine.pack.FlowScenarioReading;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cases as tests tell them: {@code "w1 complete accept accepted"}, {@code "d1 return defence
 * to=accept reason=x"}; a code behind an exclamation mark is that of the refusal that must come.
 */
final class FlowFixture {

  private static final PackLoader LOADER = new PackLoader();
  private static final Map<String, List<FlowScenario>> READ = new ConcurrentHashMap<>();
  private static final String FLOWS = resource("behaviour.yaml");

  private FlowFixture() {}

  /** Plays a case of a flow of {@code behaviour.yaml}, of which nothing more is known. */
  static void plays(String flow, String expect, String... deeds) {
    playsKnowing("{}", flow, expect, deeds);
  }

  /** Plays a case of which these facts are known. */
  static void playsKnowing(String facts, String flow, String expect, String... deeds) {
    String text =
        FLOWS
            + "cases:\n  - id: T\n    flow: "
            + flow
            + "\n    facts: "
            + facts
            + "\n    expect: "
            + expect
            + "\n    do: ["
            + String.join(", ", Arrays.stream(deeds).map(FlowFixture::deed).toList())
            + "]\n";
    assertThat(new PlayingScenario().play(read(text).get(0)).differences()).isEmpty();
  }

  private static String deed(String told) {
    List<String> keys = new ArrayList<>();
    String[] words = told.split(" ", -1);
    keys.add("by: " + words[0]);
    keys.add("act: " + words[1]);
    List<String> plain = List.of("step", "outcome");
    int next = 0;
    for (String word : Arrays.copyOfRange(words, 2, words.length)) {
      int sign = word.indexOf('=');
      if (word.startsWith("!")) {
        keys.add("refused: " + word.substring(1));
      } else if (sign > 0) {
        keys.add(word.substring(0, sign) + ": " + word.substring(sign + 1));
      } else {
        keys.add(plain.get(next) + ": " + word);
        next++;
      }
    }
    return "{" + String.join(", ", keys) + "}";
  }

  /** The cases of a file, which is read once. */
  static List<FlowScenario> scenarios(String file) {
    return READ.computeIfAbsent(file, name -> read(resource(name)));
  }

  /** The cases of a text without faults. */
  static List<FlowScenario> read(String text) {
    FlowScenarioReading reading =
        LOADER.flowScenarios("test", "cases.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.faults()).filteredOn(PackFault::isError).isEmpty();
    return reading.scenarios();
  }

  static String resource(String name) {
    try (InputStream stream = FlowFixture.class.getResourceAsStream("/cases/" + name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException accident) {
      throw new UncheckedIOException(accident);
    }
  }
}
