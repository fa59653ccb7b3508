package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gongjian.engine.citation.Instrument;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.field.Level;
import io.gongjian.engine.form.Widget;
import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.licence.LicenceSubject;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.LimitUnit;
import io.gongjian.engine.matter.MaterialSource;
import io.gongjian.engine.matter.MatterKind;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.project.Comparison;
import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.resolution.Standing;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.HitPolicy;
import io.gongjian.engine.upload.UploadState;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.forms.boundary.BoundaryRefusal;
import io.gongjian.forms.check.DroppedValue;
import io.gongjian.forms.draft.FormChanges;
import io.gongjian.forms.draft.Origin;
import io.gongjian.forms.draft.Transition;
import io.gongjian.forms.prefill.SourceKind;
import io.gongjian.forms.sheet.SheetFault;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.rest.ApiDescription.Operation;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What a client that is made of the description needs is there. */
class CompleteDescriptionTest {

  private static final ApiDescription DESCRIPTION = ApiDescription.read();
  private static final JsonNode DOCUMENT = DESCRIPTION.document();

  /** Words that mean a shape; a schema without any of them says nothing. */
  private static final List<String> SHAPES =
      List.of("type", "$ref", "anyOf", "oneOf", "allOf", "not", "enum");

  private static final Map<String, Class<? extends Enum<?>>> ENUMS =
      Map.ofEntries(
          Map.entry("ProblemCode", ProblemCode.class),
          Map.entry("Applicability", Applicability.class),
          Map.entry("Stage", Stage.class),
          Map.entry("MatterKind", MatterKind.class),
          Map.entry("LimitUnit", LimitUnit.class),
          Map.entry("Necessity", Necessity.class),
          Map.entry("MaterialSource", MaterialSource.class),
          Map.entry("FactType", FactType.class),
          Map.entry("FactSource", FactSource.class),
          Map.entry("Decides", Decision.class),
          Map.entry("HitPolicy", HitPolicy.class),
          Map.entry("InstrumentLevel", Instrument.Level.class),
          Map.entry("ConditionStanding", Explanation.Standing.class),
          Map.entry("Presence", Comparison.Presence.class),
          Map.entry("Widget", Widget.class),
          Map.entry("TransitionState", Transition.Kind.class),
          Map.entry("Origin", Origin.class),
          Map.entry("SourceKind", SourceKind.class),
          Map.entry("Level", Level.class),
          Map.entry("Standing", Standing.Kind.class),
          Map.entry("BoundaryFaultKind", BoundaryRefusal.Fault.class),
          Map.entry("DropReason", DroppedValue.Reason.class),
          Map.entry("ChangeKind", FormChanges.Kind.class),
          Map.entry("ChangeAspect", FormChanges.Aspect.class),
          Map.entry("SheetFault", SheetFault.class),
          Map.entry("ContentType", ContentType.class),
          Map.entry("UploadState", UploadState.class),
          Map.entry("UploadFaultCode", UploadFault.class),
          Map.entry("LicenceSubjectKind", LicenceSubject.Kind.class));

  @Test
  void saysWhoseItIsAndUnderWhichTermsAndHowToSignIn() {
    assertThat(DOCUMENT.at("/info/license/url").asText()).contains("apache.org");
    assertThat(DOCUMENT.at("/info/contact/name").asText()).isNotBlank();
    assertThat(DOCUMENT.at("/servers/0/url").asText()).isNotBlank();
    assertThat(DOCUMENT.at("/components/securitySchemes/basic/scheme").asText()).isEqualTo("basic");
    assertThat(DOCUMENT.at("/security/0").has("basic")).isTrue();
  }

  @Test
  void saysOfEachOperationWhatItIsCalledAndDoes() {
    Set<String> tags =
        stream(DOCUMENT.path("tags"))
            .map(tag -> tag.path("name").asText())
            .collect(Collectors.toSet());
    for (Operation operation : DESCRIPTION.operations()) {
      assertThat(operation.id()).as("%s", operation).matches("[a-z][A-Za-z]+");
      assertThat(operation.node().path("summary").asText()).as("%s", operation).isNotBlank();
      assertThat(operation.node().path("description").asText()).as("%s", operation).isNotBlank();
      assertThat(stream(operation.node().path("tags")).map(JsonNode::asText))
          .as("%s", operation)
          .isNotEmpty()
          .allMatch(tags::contains);
    }
    assertThat(DESCRIPTION.operations().stream().map(Operation::id)).doesNotHaveDuplicates();
  }

  @Test
  void saysTheSameInJson() {
    assertThat(ApiDescription.tree(new ByteArrayInputStream(DescriptionAnswers.json())))
        .isEqualTo(DOCUMENT);
  }

  @Test
  void everyRefusalIsAProblem() {
    for (Operation operation : DESCRIPTION.operations()) {
      for (String status : operation.statuses()) {
        if (!status.startsWith("2")) {
          JsonNode answer = operation.answer(status).orElseThrow();
          assertThat(answer.path("content").size()).as("%s %s", operation, status).isEqualTo(1);
          assertThat(
                  answer
                      .path("content")
                      .path("application/problem+json")
                      .at("/schema/$ref")
                      .asText())
              .as("%s %s", operation, status)
              .isEqualTo("#/components/schemas/Problem");
        }
      }
    }
  }

  @Test
  void tellsTheHeadersThatAClientGoesOnWith() {
    for (Operation operation : DESCRIPTION.operations()) {
      assertThat(headers(operation, "401")).as("%s", operation).contains("WWW-Authenticate");
      assertThat(headers(operation, "429")).as("%s", operation).contains("Retry-After");
      assertThat(headers(operation, "503")).as("%s", operation).contains("Retry-After");
      if (operation.statuses().contains("201") && !operation.id().equals("importLicence")) {
        assertThat(headers(operation, "201")).as("%s", operation).contains("Location");
      }
      operation
          .statuses()
          .forEach(
              status ->
                  operation
                      .answer(status)
                      .orElseThrow()
                      .path("headers")
                      .forEach(
                          header ->
                              assertThat(DESCRIPTION.resolved(header).path("description").asText())
                                  .as("%s %s", operation, status)
                                  .isNotBlank()));
    }
  }

  @Test
  void noSchemaSaysNothing() {
    List<JsonNode> schemas =
        DESCRIPTION
            .nodes()
            .filter(node -> node.has("schema"))
            .map(node -> node.path("schema"))
            .collect(Collectors.toCollection(ArrayList::new));
    DOCUMENT.at("/components/schemas").forEach(schemas::add);
    assertThat(schemas).hasSizeGreaterThan(100).allSatisfy(CompleteDescriptionTest::saysSomething);
  }

  private static void saysSomething(JsonNode schema) {
    assertThat(SHAPES.stream().anyMatch(schema::has)).as("%s", schema).isTrue();
    if (schema.path("type").asText().equals("object")) {
      assertThat(schema.path("properties").size() > 0 || schema.has("additionalProperties"))
          .as("%s", schema)
          .isTrue();
    }
    if (schema.path("type").asText().equals("array")) {
      assertThat(schema.has("items")).as("%s", schema).isTrue();
    }
    schema.path("properties").forEach(CompleteDescriptionTest::saysSomething);
    if (schema.has("items")) {
      saysSomething(schema.path("items"));
    }
    if (schema.path("additionalProperties").isObject()) {
      saysSomething(schema.path("additionalProperties"));
    }
    assertThat(stream(schema.path("required")).map(JsonNode::asText))
        .as("%s", schema)
        .allMatch(name -> schema.path("properties").has(name));
  }

  @Test
  void everyReferenceLeadsSomewhereAndNothingIsDescribedForNobody() {
    Set<String> used =
        DESCRIPTION
            .nodes()
            .filter(node -> node.path("$ref").isTextual())
            .map(node -> node.path("$ref").asText())
            .collect(Collectors.toSet());
    assertThat(used)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            reference ->
                assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
    for (String part : List.of("schemas", "responses", "parameters", "headers")) {
      DOCUMENT
          .at("/components/" + part)
          .fieldNames()
          .forEachRemaining(name -> assertThat(used).contains("#/components/" + part + "/" + name));
    }
  }

  @Test
  void theExamplesAreWhatTheyAreExamplesOf() {
    List<JsonNode> withExamples = DESCRIPTION.nodes().filter(node -> node.has("example")).toList();
    assertThat(withExamples).hasSizeGreaterThan(30);
    for (JsonNode node : withExamples) {
      JsonNode schema = node.has("schema") ? node.path("schema") : node;
      assertThat(DESCRIPTION.misfits(schema, node.path("example"))).as("%s", node).isEmpty();
    }
  }

  @Test
  void theWordsAreThoseOfTheProduct() {
    ENUMS.forEach(
        (schema, type) ->
            assertThat(words(schema))
                .as(schema)
                .containsExactlyElementsOf(
                    Arrays.stream(type.getEnumConstants())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .toList()));
  }

  @Test
  void whatDoesNotFitTheDescriptionIsFound() {
    JsonNode text = JsonNodeFactory.instance.objectNode().put("zh", "一").put("en", "one");
    JsonNode more =
        JsonNodeFactory.instance.objectNode().put("zh", "一").put("en", "one").put("fr", "un");
    JsonNode schema = schema("LocalText");

    assertThat(DESCRIPTION.misfits(schema, text)).isEmpty();
    assertThat(DESCRIPTION.misfits(schema, more)).hasSize(1);
    assertThat(DESCRIPTION.misfits(schema, JsonNodeFactory.instance.objectNode())).hasSize(2);
    assertThat(
            DESCRIPTION.misfits(
                schema("Applicability"), JsonNodeFactory.instance.textNode("maybe")))
        .hasSize(1);
    assertThat(DESCRIPTION.misfits(schema("StatedLimit"), JsonNodeFactory.instance.nullNode()))
        .isEmpty();
  }

  private static JsonNode schema(String name) {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  private static List<String> words(String schema) {
    return stream(DOCUMENT.at("/components/schemas/" + schema + "/enum"))
        .map(JsonNode::asText)
        .toList();
  }

  private static List<String> headers(Operation operation, String status) {
    List<String> headers = new ArrayList<>();
    operation
        .answer(status)
        .orElseThrow()
        .path("headers")
        .fieldNames()
        .forEachRemaining(headers::add);
    return headers;
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
