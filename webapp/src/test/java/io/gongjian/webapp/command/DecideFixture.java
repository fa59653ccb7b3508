package io.gongjian.webapp.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** The command {@code decide} as a test gives it, and what it said. */
final class DecideFixture {

  private DecideFixture() {}

  static String applicability(JsonNode tree, String matter) {
    return matter(tree, matter).at("/applicability").asText();
  }

  static JsonNode matter(JsonNode tree, String matter) {
    for (JsonNode result : tree.at("/matters")) {
      if (result.at("/matter").asText().equals(matter)) {
        return result;
      }
    }
    throw new AssertionError("not in the answer: " + matter);
  }

  static JsonNode tree(Ran ran) throws IOException {
    assertThat(ran.exit()).isZero();
    return new ObjectMapper().readTree(String.join("\n", ran.lines()));
  }

  static Path write(Path folder, String content) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "file", ".yaml"), content);
  }

  static Ran decide(String... arguments) {
    return decideIn(Path.of("..", "packs"), arguments);
  }

  static Ran decideIn(Path packs, String... arguments) {
    return ran("decide", packs, arguments);
  }

  /** Another command that takes packs. */
  static Ran ran(String command, Path packs, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter errors = new StringWriter();
    CommandLine line = Gongjian.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(errors, true));
    List<String> all = new ArrayList<>(List.of(command, "--packs", packs.toString()));
    all.addAll(List.of(arguments));
    int exit = line.execute(all.toArray(String[]::new));
    return new Ran(exit, out.toString().lines().toList(), errors.toString().lines().toList());
  }

  record Ran(int exit, List<String> lines, List<String> errors) {}
}
