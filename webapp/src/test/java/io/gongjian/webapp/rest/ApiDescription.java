package io.gongjian.webapp.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The description of the API that the product ships. What it says of an object is taken as all that
 * there is: a member that is not described does not fit, unless it says that there may be more.
 */
final class ApiDescription {

  private static final String FILE = "/META-INF/openapi.yaml";
  private static final String PLACE = "https://gongjian.invalid/openapi.json";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode document;
  private final SchemaRegistry registry;
  private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

  private ApiDescription(JsonNode document) {
    this.document = document;
    JsonNode closed = document.deepCopy();
    close(closed.path("components").path("schemas"));
    this.registry =
        SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi30(),
            builder ->
                builder
                    .schemas(Map.of(PLACE, closed.toString()))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  static ApiDescription read() {
    try (InputStream in = ApiDescription.class.getResourceAsStream(FILE)) {
      return new ApiDescription(tree(Objects.requireNonNull(in)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reads YAML, and JSON too. */
  static JsonNode tree(InputStream yaml) {
    return MAPPER.valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(yaml));
  }

  JsonNode document() {
    return document;
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            operations.add(
                                new Operation(
                                    this,
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    method.getValue()))));
    return operations;
  }

  /** The operation that a request meets. */
  Optional<Operation> operation(String method, String path) {
    return operations().stream().filter(one -> one.isMetBy(method, path)).findFirst();
  }

  /** What a reference leads to; anything else is itself. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }

  /** What in {@code instance} does not fit {@code schema}, a schema of this document. */
  List<String> misfits(JsonNode schema, JsonNode instance) {
    return compiled
        .computeIfAbsent(schema, one -> registry.getSchema(absolute(one.deepCopy())))
        .validate(instance)
        .stream()
        .map(Error::toString)
        .toList();
  }

  /** Every node of the document, from the outside in. */
  Stream<JsonNode> nodes() {
    return nodes(document);
  }

  private static Stream<JsonNode> nodes(JsonNode node) {
    return Stream.concat(
        Stream.of(node),
        StreamSupport.stream(node.spliterator(), false).flatMap(ApiDescription::nodes));
  }

  private static void close(JsonNode node) {
    node.forEach(ApiDescription::close);
    if (node instanceof ObjectNode object
        && object.path("type").asText().equals("object")
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
  }

  private static JsonNode absolute(JsonNode node) {
    node.forEach(ApiDescription::absolute);
    if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
      object.put("$ref", PLACE + object.path("$ref").asText());
    }
    return node;
  }

  /** One thing that can be asked of the API. */
  record Operation(ApiDescription description, String method, String path, JsonNode node) {

    String id() {
      return node.path("operationId").asText();
    }

    List<JsonNode> parameters(String in) {
      return StreamSupport.stream(node.path("parameters").spliterator(), false)
          .map(description::resolved)
          .filter(parameter -> parameter.path("in").asText().equals(in))
          .toList();
    }

    /** The answer of a status; nothing where the description does not name that status. */
    Optional<JsonNode> answer(String status) {
      return Optional.ofNullable(node.path("responses").get(status)).map(description::resolved);
    }

    List<String> statuses() {
      List<String> statuses = new ArrayList<>();
      node.path("responses").fieldNames().forEachRemaining(statuses::add);
      return statuses;
    }

    boolean isMetBy(String asked, String address) {
      String pattern =
          Stream.of(path.split("/", -1))
              .map(step -> step.startsWith("{") ? "[^/]+" : Pattern.quote(step))
              .reduce((before, after) -> before + "/" + after)
              .orElse("");
      return asked.equals(method) && address.matches(pattern);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
