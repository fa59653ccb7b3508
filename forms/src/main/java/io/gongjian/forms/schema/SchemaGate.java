package io.gongjian.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.regex.RegularExpression;
import io.gongjian.engine.pattern.BoundedPattern;
import io.gongjian.engine.pattern.PatternReading;
import io.gongjian.forms.schema.SchemaRefusal.Reason;
import java.util.List;

/**
 * The one way to a validator: loads a schema of draft 2020-12, refuses what is not run here, and
 * compiles the rest. Nothing is fetched, from the net or from the class path; formats are checked;
 * patterns are run within a bound.
 */
public final class SchemaGate {

  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012())
          .formats(TextFormats.OWN)
          .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
          .build();

  /** Where a schema that names no place of its own is taken to stand; nothing is there. */
  private static final SchemaLocation PLACE =
      SchemaLocation.of("https://gongjian.invalid/form/schema.json");

  private static final SchemaRegistryConfig CONFIG =
      SchemaRegistryConfig.builder()
          .formatAssertionsEnabled(true)
          .regularExpressionFactory(SchemaGate::bounded)
          .build();

  private SchemaGate() {}

  /** Loads and compiles {@code schema}. */
  public static SchemaReading compile(JsonNode schema) {
    List<SchemaRefusal> refusals = SchemaWalk.over(schema);
    if (refusals.isEmpty()) {
      refusals = misshapen(schema);
    }
    if (!refusals.isEmpty()) {
      return new SchemaReading.Refused(refusals);
    }
    try {
      Schema compiled = registry().getSchema(PLACE, schema);
      compiled.initializeValidators();
      return new SchemaReading.Compiled(new CompiledSchema(compiled));
    } catch (SchemaException | RefusedPattern unusable) {
      String detail = String.valueOf(unusable.getMessage());
      return new SchemaReading.Refused(List.of(new SchemaRefusal(Reason.NOT_A_SCHEMA, "", detail)));
    }
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(
        DIALECT,
        builder ->
            builder
                .schemaLoader(
                    loader -> loader.allow(iri -> SchemaWalk.isOfTheDialect(iri.toString())))
                .schemaRegistryConfig(CONFIG));
  }

  /** What the schema of all schemas does not allow. */
  private static List<SchemaRefusal> misshapen(JsonNode schema) {
    return OfAllSchemas.SCHEMA.validate(schema).stream()
        .map(
            error ->
                new SchemaRefusal(
                    Reason.NOT_A_SCHEMA,
                    String.valueOf(error.getInstanceLocation()),
                    String.valueOf(error.getKeyword())))
        .toList();
  }

  /** The schema of all schemas, compiled when the first schema comes. */
  private static final class OfAllSchemas {
    static final Schema SCHEMA = registry().getSchema(SchemaLocation.of(SchemaWalk.DIALECT));
  }

  private static RegularExpression bounded(String source) {
    if (BoundedPattern.read(source) instanceof PatternReading.Read read) {
      return read.pattern()::isFoundIn;
    }
    throw new RefusedPattern(source);
  }

  /** A pattern at a place that no walk reaches. */
  private static final class RefusedPattern extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedPattern(String source) {
      super("a pattern that cannot be run within a bound [" + source + "]", null, false, false);
    }
  }
}
