package io.gongjian.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A value that a schema does not allow.
 *
 * @param path where in the document: names and indexes
 * @param keyword the keyword of the schema that does not allow it
 * @param asked the value of that keyword
 * @param property the name that is missing or too much, where it is one
 */
public record SchemaFinding(
    List<Object> path, String keyword, JsonNode asked, Optional<String> property) {
  public SchemaFinding {
    path = List.copyOf(path);
  }
}
