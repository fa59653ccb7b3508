package io.gongjian.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A schema ready to validate. Immutable, for any number of threads. */
public final class CompiledSchema {

  private final Schema schema;

  CompiledSchema(Schema schema) {
    this.schema = schema;
  }

  /** Tells what of {@code document} the schema does not allow; nothing when it is valid. */
  public List<SchemaFinding> validate(JsonNode document) {
    List<Error> errors = schema.validate(document);
    if (errors.isEmpty()) {
      return List.of();
    }
    List<SchemaFinding> findings = new ArrayList<>(errors.size());
    for (Error error : errors) {
      JsonNode asked = error.getSchemaNode();
      findings.add(
          new SchemaFinding(
              path(error),
              error.getKeyword(),
              asked == null ? NullNode.getInstance() : asked,
              Optional.ofNullable(error.getProperty())));
    }
    return findings;
  }

  private static List<Object> path(Error error) {
    List<Object> path = new ArrayList<>();
    for (int step = 0; step < error.getInstanceLocation().getNameCount(); step++) {
      path.add(error.getInstanceLocation().getElement(step));
    }
    return path;
  }
}
