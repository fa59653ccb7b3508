package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongjian.webapp.rest.ApiDescription.Operation;
import io.gongjian.webapp.rest.ServedOperations.Served;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description says what the resources do, no more and no less. */
class DescriptionOfTheApiTest {

  private static final ApiDescription DESCRIPTION = ApiDescription.read();

  /** Headers that no resource declares: the language, and those read with the piece of a file. */
  private static final Set<String> UNDECLARED =
      Set.of("Accept-Language", "Upload-Offset", "Content-Digest");

  private static final List<String> ALWAYS = List.of("401", "403", "429", "503", "default");
  private static final List<String> WITH_BODY = List.of("413", "415", "422");
  private static final List<String> WITH_VERSION = List.of("412", "428");

  @Test
  void describesEveryResourceAndNoOther() {
    assertThat(DESCRIPTION.operations().stream().map(Operation::toString))
        .containsExactlyInAnyOrderElementsOf(
            ServedOperations.all().stream().map(Served::toString).toList())
        .hasSizeGreaterThan(40);
  }

  @Test
  void describesTheParametersThatAreRead() {
    forEach(
        (described, served) -> {
          assertThat(names(described, "path")).as("%s", served).isEqualTo(served.inPath());
          assertThat(names(described, "query")).as("%s", served).isEqualTo(served.inQuery());
          Set<String> headers = new TreeSet<>(names(described, "header"));
          headers.removeAll(UNDECLARED);
          assertThat(headers).as("%s", served).isEqualTo(served.inHeaders());
        });
  }

  @Test
  void describesTheMediaTypesThatAreTaken() {
    forEach(
        (described, served) ->
            assertThat(keys(described.node().path("requestBody").path("content")))
                .as("%s", served)
                .isEqualTo(served.consumed()));
  }

  @Test
  void describesOnlyMediaTypesThatAreProduced() {
    forEach(
        (described, served) -> {
          for (String status : described.statuses()) {
            Set<String> types = keys(described.answer(status).orElseThrow().path("content"));
            if (status.startsWith("2") && !served.produced().contains(MediaType.WILDCARD)) {
              assertThat(served.produced()).as("%s", served).containsAll(types);
            }
            assertThat(types.isEmpty()).as("%s %s", served, status).isEqualTo("204".equals(status));
          }
        });
  }

  @Test
  void namesEachRefusalThatTheWayToAResourceCanEndIn() {
    forEach(
        (described, served) -> {
          List<String> wanted = new ArrayList<>(ALWAYS);
          if (!served.produced().contains(MediaType.WILDCARD)) {
            wanted.add("406");
          }
          if (!served.inPath().isEmpty()) {
            wanted.add("404");
          }
          if (!served.consumed().isEmpty()) {
            wanted.addAll(WITH_BODY);
          }
          if (served.consumed().contains(MediaType.APPLICATION_JSON)
              || served.inQuery().contains("page")) {
            wanted.add("400");
          }
          if (served.inHeaders().contains("If-Match")) {
            wanted.addAll(WITH_VERSION);
          }
          assertThat(described.statuses()).as("%s", served).containsAll(wanted);
        });
  }

  @Test
  void aVersionThatIsAskedForIsToldByReadingTheSameThing() {
    forEach(
        (described, served) -> {
          if (served.inHeaders().contains("If-Match")) {
            Operation reading = DESCRIPTION.operation("GET", served.path()).orElseThrow();
            assertThat(keys(reading.answer("200").orElseThrow().path("headers")))
                .as("%s", reading)
                .contains("ETag");
          }
        });
  }

  private interface Comparing {
    void compare(Operation described, Served served);
  }

  private static void forEach(Comparing comparing) {
    Collection<Served> all = ServedOperations.all();
    assertThat(all).isNotEmpty();
    for (Served served : all) {
      Operation described =
          DESCRIPTION.operations().stream()
              .filter(operation -> operation.toString().equals(served.toString()))
              .findFirst()
              .orElseThrow(() -> new AssertionError("not described: " + served));
      comparing.compare(described, served);
    }
  }

  private static Set<String> names(Operation operation, String in) {
    Set<String> names = new TreeSet<>();
    operation.parameters(in).forEach(parameter -> names.add(parameter.path("name").asText()));
    return names;
  }

  private static Set<String> keys(JsonNode node) {
    Set<String> keys = new TreeSet<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
