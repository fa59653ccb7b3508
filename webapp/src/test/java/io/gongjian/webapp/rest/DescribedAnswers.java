package io.gongjian.webapp.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongjian.webapp.rest.ApiDescription.Operation;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds answers of the running product against its description: status, media type, headers and
 * body. Every test that talks to the API talks through it, so what is not described is not answered
 * unseen.
 */
final class DescribedAnswers {

  private static final ApiDescription DESCRIPTION = ApiDescription.read();
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int REFUSED = 400;
  private static final int SERVER_ERROR = 500;

  /** Headers that tell a client what to do next. */
  private static final List<String> TOLD =
      List.of(
          "Location",
          "ETag",
          "Link",
          "Retry-After",
          "Content-Disposition",
          "Content-Language",
          "WWW-Authenticate",
          "Upload-Offset",
          "Upload-Length",
          "Upload-State");

  private DescribedAnswers() {}

  /**
   * Checks one answer.
   *
   * @throws AssertionError when it is not as described
   */
  static void check(HttpResponse<?> answer) {
    String path = answer.request().uri().getRawPath();
    int api = path.indexOf("/api/");
    if (api < 0) {
      return;
    }
    Optional<Operation> operation =
        DESCRIPTION.operation(answer.request().method(), path.substring(api));
    List<String> faults =
        operation
            .map(known -> faults(known, answer))
            .orElseGet(
                () -> answer.statusCode() < REFUSED ? List.of("it is not described") : List.of());
    if (!faults.isEmpty()) {
      throw new AssertionError(
          answer.request() + " is answered otherwise than described: " + String.join("; ", faults));
    }
  }

  private static List<String> faults(Operation operation, HttpResponse<?> answer) {
    int status = answer.statusCode();
    Optional<JsonNode> described = operation.answer(String.valueOf(status));
    if (described.isEmpty() && status >= SERVER_ERROR) {
      described = operation.answer("default");
    }
    if (described.isEmpty()) {
      return List.of("the status " + status + " is not described");
    }
    List<String> faults = new ArrayList<>();
    JsonNode headers = described.get().path("headers");
    TOLD.stream()
        .filter(header -> answer.headers().firstValue(header).isPresent() && !headers.has(header))
        .forEach(header -> faults.add(status + " has the header " + header));
    faults.addAll(bodyFaults(described.get().path("content"), answer));
    return List.copyOf(faults);
  }

  private static List<String> bodyFaults(JsonNode content, HttpResponse<?> answer) {
    byte[] body =
        answer.body() instanceof byte[] bytes
            ? bytes
            : String.valueOf(answer.body()).getBytes(StandardCharsets.UTF_8);
    if (body.length == 0) {
      boolean bodiless = answer.request().method().equals("HEAD") || content.isEmpty();
      return bodiless ? List.of() : List.of(answer.statusCode() + " has no body");
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    String plain = type.contains(";") ? type.substring(0, type.indexOf(';')) : type;
    JsonNode described = content.path(plain);
    if (described.isMissingNode()) {
      return List.of(answer.statusCode() + " has the media type \"" + plain + "\"");
    }
    if (!plain.endsWith("json")) {
      return List.of();
    }
    try {
      return DESCRIPTION.misfits(
          described.path("schema"), MAPPER.readTree(new String(body, StandardCharsets.UTF_8)));
    } catch (JsonProcessingException noJson) {
      return List.of("no JSON: " + noJson.getMessage());
    }
  }
}
