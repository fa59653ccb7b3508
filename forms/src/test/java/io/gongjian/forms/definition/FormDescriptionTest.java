package io.gongjian.forms.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.forms.TestPacks;
import io.gongjian.forms.merge.MergedForm;
import io.gongjian.forms.schema.SchemaGate;
import io.gongjian.forms.schema.SchemaReading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormDescriptionTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pack PACK =
      TestPacks.provinceAnd(
          "matters/site_approval/form.schema.json", TestPacks.text("every-kind.schema.json"));
  private static final MergedForm FORM =
      MergedForm.of(
          PACK.forms(), List.of(TestPacks.PERMIT, TestPacks.ROAD, new MatterId("site_approval")));

  @Test
  void tellsAllThatAPageNeedsOfAField() throws IOException {
    assertThat(field("invest.amount"))
        .isEqualTo(
            JSON.readTree(
                """
                {"id": "invest.amount", "source": "fact", "title": {"zh": "总投资", "en": "Investment"},
                 "help": [{"zh": "见可研报告", "en": "See the study"}, {"zh": "不含地价", "en": "Without the land"}],
                 "section": "works", "order": 20, "kind": "number", "unit": "万元", "whole": false,
                 "exclusiveMinimum": 0, "maximum": 50000, "required": true,
                 "neededBy": ["building_permit", "road_digging"], "requiredBy": ["building_permit"]}
                """));
    assertThat(field("owner_code"))
        .isEqualTo(
            JSON.readTree(
                """
                {"id": "owner_code", "source": "element", "title": {"zh": "信用代码", "en": "Credit code"},
                 "section": "owner", "order": 20, "kind": "text", "format": "credit-code", "maxLength": 2000,
                 "widget": "organisation", "required": true,
                 "neededBy": ["building_permit"], "requiredBy": ["building_permit"]}
                """));
    assertThat(field("site_approval.one").toString())
        .contains("\"widget\":\"radio\"")
        .contains("\"options\":[{\"id\":\"a\",\"title\":{\"zh\":\"甲\",\"en\":\"First\"}}");
  }

  @Test
  void describesTheColumnsOfTables() throws IOException {
    JsonNode columns = field("buildings").get("columns");

    assertThat(columns).hasSize(3);
    assertThat(columns.get(1))
        .isEqualTo(
            JSON.readTree(
                """
                {"name": "area", "title": {"zh": "面积", "en": "Area"}, "kind": "number", "unit": "m2", "whole": false,
                 "exclusiveMinimum": 0, "required": true}
                """));
  }

  @Test
  void hasAKindForEveryFieldAndTheSectionsInOrder() throws IOException {
    JsonNode tree = tree();

    assertThat(tree.get("fields")).hasSize(FORM.fields().size());
    assertThat(tree.get("fields").findValuesAsText("kind"))
        .contains("text", "number", "flag", "day", "choice", "choices", "files", "table");
    assertThat(tree.get("sections").findValuesAsText("id")).containsExactly("owner", "works");
    assertThat(tree.get("matters")).hasSize(3);
  }

  @Test
  void isPublishedAsASchemaThatTheGateTakes() {
    assertThat(SchemaGate.compile(FormSchema.published(FORM)))
        .isInstanceOf(SchemaReading.Compiled.class);
    JsonNode published = FormSchema.published(FORM);
    assertThat(published.at("/properties/invest.amount/x-needed-by")).hasSize(2);
    assertThat(published.at("/x-sections")).hasSize(2);
    List<String> required = new ArrayList<>();
    published.get("required").forEach(name -> required.add(name.textValue()));
    assertThat(required).contains("owner_name", "road_digging.length", "site_approval.text");
  }

  private static JsonNode tree() throws IOException {
    return JSON.readTree(JsonText.compact(FormDescription.of(FORM)));
  }

  private static JsonNode field(String id) throws IOException {
    for (JsonNode field : tree().get("fields")) {
      if (field.get("id").textValue().equals(id)) {
        return field;
      }
    }
    throw new AssertionError("no field " + id);
  }
}
