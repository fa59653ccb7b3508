package io.gongjian.engine.pack.internal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemas of pack files, loaded once from the engine's own resources and nowhere else. */
final class Schemas {

  private static final String FOLDER = "/io/gongjian/engine/pack/schema/";
  private static final String BASE = "https://gongjian.invalid/schema/";
  private static final String COMMON = "common.schema.json";

  private final Map<FileKind, Schema> byKind = new EnumMap<>(FileKind.class);
  private final Map<String, JsonNode> documents = new HashMap<>();

  Schemas() {
    Map<String, String> texts = new HashMap<>();
    keep(COMMON, texts);
    for (FileKind kind : FileKind.values()) {
      keep(kind.schema(), texts);
    }
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(texts)
                    .schemaLoader(loader -> loader.allow(iri -> iri.toString().startsWith(BASE)))
                    .schemas(texts)
                    .schemaRegistryConfig(config));
    for (FileKind kind : FileKind.values()) {
      byKind.put(kind, registry.getSchema(SchemaLocation.of(BASE + kind.schema())));
    }
  }

  List<Error> validate(FileKind kind, JsonNode json) {
    Schema schema = byKind.get(kind);
    if (schema == null) {
      throw new IllegalArgumentException("no schema [" + kind + "]");
    }
    return schema.validate(json);
  }

  /** The part of the schemas that raised {@code error}, one step above its keyword. */
  Optional<JsonNode> partOf(Error error) {
    return part(error.getSchemaLocation().toString(), 1);
  }

  /** An example of what the schema that raised {@code error} wants, where it gives one. */
  Optional<String> exampleFor(Error error) {
    JsonNode own = error.getSchemaNode();
    Optional<JsonNode> part =
        own != null && own.has("$ref") ? part(BASE + own.get("$ref").asText(), 0) : partOf(error);
    return part.map(node -> node.at("/examples/0"))
        .filter(example -> !example.isMissingNode())
        .map(example -> example.isTextual() ? example.asText() : example.toString());
  }

  private Optional<JsonNode> part(String location, int stepsUp) {
    int mark = location.indexOf('#');
    String document = location.substring(location.lastIndexOf('/', mark) + 1, mark);
    JsonPointer pointer = JsonPointer.compile(location.substring(mark + 1));
    JsonPointer above = stepsUp == 0 || pointer.head() == null ? pointer : pointer.head();
    return Optional.ofNullable(documents.get(document))
        .map(root -> root.at(above))
        .filter(node -> !node.isMissingNode());
  }

  private void keep(String name, Map<String, String> texts) {
    try (InputStream stream = Schemas.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new EngineException(ErrorCode.UNEXPECTED, "no schema [" + name + "]");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      texts.put(BASE + name, text);
      documents.put(name, new ObjectMapper().readTree(text));
    } catch (IOException accident) {
      throw new EngineException(ErrorCode.UNEXPECTED, name, accident);
    }
  }
}
