package io.gongjian.forms.schema;

import java.util.List;

/** The outcome of loading a schema. */
public sealed interface SchemaReading {

  /** The schema can be used. */
  record Compiled(CompiledSchema schema) implements SchemaReading {}

  /** The schema is refused; all reasons at once. */
  record Refused(List<SchemaRefusal> refusals) implements SchemaReading {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }
}
