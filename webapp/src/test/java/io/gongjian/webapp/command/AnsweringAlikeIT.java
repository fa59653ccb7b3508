package io.gongjian.webapp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.webapp.rest.Api;
import io.gongjian.webapp.rest.Api.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** One question has one answer, over the network and on the command line. */
@ArquillianTest
@RunAsClient
class AnsweringAlikeIT {

  @ArquillianResource private URL address;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh|{\"region\":\"460000\",\"asOf\":\"2026-01-01\",\"facts\":{}}",
        "zh|{\"region\":\"460100\",\"asOf\":\"2026-11-01\",\"facts\":{\"project.kind\":\"building\",\"invest.amount\":3000,\"building.total_area\":900,\"land.zones\":[\"airport_clearance\"]}}",
        "en|{\"region\":\"469023\",\"asOf\":\"2026-11-01\",\"facts\":{\"invest.amount\":9877.45,\"land.area\":6.23,\"works.earthwork_volume\":70000,\"building.height\":12.15}}",
        "en|{\"region\":\"460108\",\"asOf\":\"2025-06-30\",\"facts\":{\"project.kind\":null,\"invest.type\":\"government\",\"project.temporary_building\":true}}"
      })
  void theServerAnswersAsTheCommandDoes(String language, String question) throws IOException {
    Api api = Api.at(address).as("shenqing");

    Answer served = (language.equals("en") ? api.english() : api).post("/determinations", question);

    assertThat(served.status()).as(served.body()).isEqualTo(200);
    Map<Object, Object> answer = new LinkedHashMap<>(served.object());
    assertThat(answer.remove("packState")).as("only a server has one").isEqualTo("current");
    assertThat(answer).isEqualTo(decided(question, language));
  }

  private @Nullable Object decided(String question, String language) throws IOException {
    Path file = Files.writeString(Files.createTempFile("question", ".json"), question);
    StringWriter out = new StringWriter();
    CommandLine line = Gongjian.commandLine();
    line.setOut(new PrintWriter(out, true));
    int exit =
        line.execute(
            "decide",
            "--packs",
            "../packs",
            "--facts",
            file.toString(),
            "--json",
            "--lang",
            language);
    Files.delete(file);
    assertThat(exit).isZero();
    return ((JsonReading.Read) JsonReader.read(out.toString())).tree();
  }
}
