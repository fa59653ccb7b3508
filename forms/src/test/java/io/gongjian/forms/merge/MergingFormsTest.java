package io.gongjian.forms.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Field;
import io.gongjian.engine.form.FieldExtent;
import io.gongjian.engine.form.FormDefinition;
import io.gongjian.engine.form.Section;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.TestPacks;
import io.gongjian.forms.definition.FormSchema;
import io.gongjian.forms.schema.CompiledSchema;
import io.gongjian.forms.schema.SchemaGate;
import io.gongjian.forms.schema.SchemaReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergingFormsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ROUNDS = 400;

  @Test
  void makesTheSameFormHoweverItIsGroupedOrOrdered() {
    RandomForms random = new RandomForms(1);
    for (int round = 0; round < ROUNDS; round++) {
      MergedForm one = MergedForm.of(random.form("one"));
      MergedForm two = MergedForm.of(random.form("two"));
      MergedForm three = MergedForm.of(random.form("three"));
      MergedForm left = one.with(two).with(three);

      for (MergedForm other :
          List.of(
              one.with(two.with(three)),
              three.with(one).with(two),
              two.with(three).with(one),
              left.with(left),
              left.with(two),
              left.with(MergedForm.NONE),
              MergedForm.NONE.with(left))) {
        assertSame(other, left);
      }
    }
  }

  @Test
  void findsWhatFitsEachFormByItselfAndNothingElse() {
    RandomForms random = new RandomForms(2);
    int fitting = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<MergedForm> parts =
          List.of(
              MergedForm.of(random.form("one")),
              MergedForm.of(random.form("two")),
              MergedForm.of(random.form("three")));
      MergedForm merged = parts.get(0).with(parts.get(1)).with(parts.get(2));
      CompiledSchema all = compiled(merged);
      List<CompiledSchema> each = parts.stream().map(MergingFormsTest::compiled).toList();
      for (FieldId id : merged.fields().keySet()) {
        for (int draw = 0; draw < 20 && RandomForms.FIELDS.contains(id.value()); draw++) {
          Object value = random.value(id.value());
          boolean fits = true;
          for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part).find(id).isPresent()) {
              fits &= fits(each.get(part), id, restricted(value, parts.get(part).find(id).get()));
            }
          }
          fits &= !hasForeignColumns(value, merged.find(id).orElseThrow());
          assertThat(fits(all, id, value)).as("%s = %s", merged.find(id), value).isEqualTo(fits);
          fitting += fits ? 1 : 0;
        }
      }
    }
    assertThat(fitting).isGreaterThan(2_000);
  }

  @Test
  void clashesOnlyWhereNothingFitsButAnEmptyList() {
    RandomForms random = new RandomForms(3);
    Set<String> clashed = new TreeSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      MergedForm one = MergedForm.of(random.form("one"));
      MergedForm two = MergedForm.of(random.form("two"));
      MergedForm both = one.with(two);
      CompiledSchema first = compiled(one);
      CompiledSchema second = compiled(two);
      for (FieldClash clash : both.clashes()) {
        clashed.add(clash.field().value());
        assertThat(clash.between()).hasSize(2);
        assertThat(both.find(clash.field())).isEmpty();
        if (clash.field().value().equals("table")) {
          continue;
        }
        for (int draw = 0; draw < 50; draw++) {
          Object value = random.value(clash.field().value());
          if (value instanceof List<?> list && list.isEmpty()) {
            continue;
          }
          assertThat(fits(first, clash.field(), value) && fits(second, clash.field(), value))
              .as("%s = %s", clash, value)
              .isFalse();
        }
      }
    }
    assertThat(clashed).contains("amount", "one", "text", "table", "files");
  }

  @Test
  void takesTheStrictestNecessityUnitesHelpAndNamesTheMatters() {
    RandomForms random = new RandomForms(4);
    for (int round = 0; round < ROUNDS; round++) {
      List<FormDefinition> forms =
          List.of(random.form("one"), random.form("two"), random.form("three"));
      for (MergedField field : MergedForm.merging(forms).fields().values()) {
        Map<MatterId, Field> parts = new TreeMap<>();
        forms.stream()
            .filter(form -> form.fields().containsKey(field.id()))
            .forEach(form -> parts.put(form.matter(), part(form, field.id())));
        assertThat(field.neededBy()).isEqualTo(parts.keySet());
        assertThat(field.required()).isEqualTo(parts.values().stream().anyMatch(Field::required));
        assertThat(field.requiredBy())
            .allSatisfy(matter -> assertThat(of(parts, matter).required()).isTrue());
        Set<LocalText> help = new HashSet<>();
        parts.values().forEach(part -> help.addAll(part.help()));
        assertThat(field.help()).doesNotHaveDuplicates().hasSameElementsAs(help);
        assertThat(field.section().order())
            .isEqualTo(
                parts.values().stream().mapToInt(one -> one.section().order()).min().orElseThrow());
      }
    }
  }

  @Test
  void keepsFieldsInTheOrderOfSections() {
    RandomForms random = new RandomForms(5);
    for (int round = 0; round < 50; round++) {
      MergedForm form = MergedForm.merging(List.of(random.form("one"), random.form("two")));
      List<MergedField> fields = new ArrayList<>(form.fields().values());

      assertThat(fields)
          .isSortedAccordingTo(
              Comparator.comparingInt((MergedField field) -> field.section().order())
                  .thenComparingInt(MergedField::order));
      assertThat(form.sections()).extracting(Section::order).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void asksWhatTwoMattersShareOnce() {
    MergedForm form =
        MergedForm.of(TestPacks.province().forms(), List.of(TestPacks.PERMIT, TestPacks.ROAD));

    assertThat(form.fields()).hasSize(18);
    assertThat(form.forms().stream().mapToInt(one -> one.fields().size()).sum()).isEqualTo(21);
    MergedField name = form.find(new FieldId("owner_name")).orElseThrow();
    assertThat(((Shape.Text) name.shape()).length()).isEqualTo(FieldExtent.of(4, 80));
    MergedField start = form.find(new FieldId("start_day")).orElseThrow();
    assertThat(start.requiredBy()).containsExactly(TestPacks.ROAD);
    assertThat(start.neededBy()).containsExactly(TestPacks.PERMIT, TestPacks.ROAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fire_review", "no_such_matter"})
  void leavesOutMattersWithoutAForm(String matter) {
    MergedForm form =
        MergedForm.of(TestPacks.province().forms(), List.of(new MatterId(matter), TestPacks.ROAD));

    assertThat(form.matters()).containsExactly(TestPacks.ROAD);
  }

  @Test
  void mergesNoTwoFormsOfOneMatter() {
    RandomForms random = new RandomForms(6);
    MergedForm one = MergedForm.of(random.form("one"));
    MergedForm other = MergedForm.of(random.form("one"));

    assertThatThrownBy(() -> one.with(other)).isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertSame(MergedForm form, MergedForm expected) {
    assertThat(form.fields()).isEqualTo(expected.fields());
    assertThat(List.copyOf(form.fields().keySet()))
        .isEqualTo(List.copyOf(expected.fields().keySet()));
    assertThat(form.clashes()).isEqualTo(expected.clashes());
    assertThat(form.matters()).isEqualTo(expected.matters());
    assertThat(FormSchema.published(form)).isEqualTo(FormSchema.published(expected));
    assertThat(form).isEqualTo(expected).hasSameHashCodeAs(expected);
  }

  private static boolean fits(CompiledSchema schema, FieldId field, Object value) {
    JsonNode document = JSON.valueToTree(Map.of(field.value(), value));
    return schema.validate(document).isEmpty();
  }

  /** Of the rows of a table, the columns that a form takes. */
  private static Object restricted(Object value, MergedField field) {
    if (!(field.shape() instanceof Shape.Rows rows) || !(value instanceof List<?> list)) {
      return value;
    }
    List<Object> kept = new ArrayList<>();
    for (Object row : list) {
      Map<Object, Object> cells = new TreeMap<>((Map<?, ?>) row);
      cells.keySet().removeIf(column -> rows.column(String.valueOf(column)).isEmpty());
      kept.add(cells);
    }
    return kept;
  }

  private static boolean hasForeignColumns(Object value, MergedField field) {
    return !restricted(value, field).equals(value);
  }

  private static CompiledSchema compiled(MergedForm form) {
    return ((SchemaReading.Compiled) SchemaGate.compile(FormSchema.validated(form))).schema();
  }

  private static Field part(FormDefinition form, FieldId id) {
    return form.fields().entrySet().stream()
        .filter(entry -> entry.getKey().equals(id))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static Field of(Map<MatterId, Field> parts, MatterId matter) {
    Field field = parts.get(matter);
    assertThat(field).isNotNull();
    return field == null ? parts.values().iterator().next() : field;
  }
}
