package io.gongjian.forms.merge;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Choice;
import io.gongjian.engine.form.Choices;
import io.gongjian.engine.form.Field;
import io.gongjian.engine.form.FieldExtent;
import io.gongjian.engine.form.FieldKind;
import io.gongjian.engine.form.FormDefinition;
import io.gongjian.engine.form.Meeting;
import io.gongjian.engine.form.Range;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Section;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.form.Widget;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.text.LocalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Draws forms that share fields and narrow them each in its own way. */
final class RandomForms {

  static final List<String> FIELDS =
      List.of("text", "amount", "flag", "day", "one", "many", "files", "table");

  private static final Place PLACE = Place.file("test", "form.schema.json");
  private static final List<String> OPTIONS = List.of("a", "b", "c", "d");

  private final SplittableRandom random;

  RandomForms(long seed) {
    this.random = new SplittableRandom(seed);
  }

  FormDefinition form(String matter) {
    Map<FieldId, Field> fields = new LinkedHashMap<>();
    for (String name : FIELDS) {
      if (random.nextInt(3) > 0) {
        FieldId id = new FieldId(name);
        fields.put(id, field(id, thatFitsSomething(name)));
      }
    }
    FieldId own = new FieldId(matter + ".own");
    fields.put(own, field(own, new Shape.Flag()));
    return new FormDefinition(new MatterId(matter), title(matter), fields, PLACE);
  }

  private Field field(FieldId id, Shape shape) {
    int section = random.nextInt(3);
    return new Field(
        id,
        id.value().contains(".") ? FieldKind.OWN : FieldKind.ELEMENT,
        shape,
        title(id.value()),
        random.nextBoolean() ? List.of(title("help " + random.nextInt(3))) : List.of(),
        random.nextBoolean() ? Optional.of(pick(List.of(Widget.values()))) : Optional.empty(),
        new Section("s" + section, title("section " + section), Optional.empty(), section),
        random.nextInt(100),
        random.nextBoolean(),
        PLACE);
  }

  /** A shape that a checked form can have: something fits it. */
  private Shape thatFitsSomething(String name) {
    Shape shape = shape(name);
    while (!(shape.meet(shape) instanceof Meeting.Met)) {
      shape = shape(name);
    }
    return shape;
  }

  private Shape shape(String name) {
    return switch (name) {
      case "text" ->
          new Shape.Text(
              extent(3), new TreeSet<>(some(List.of("a", "^[a-c]", "b$"), 0.2)), Optional.empty());
      case "amount" ->
          new Shape.Amount(
              random.nextInt(4) == 0,
              new Range(bound(), bound()),
              random.nextInt(3) == 0
                  ? Optional.of(new BigDecimal(pick(List.of("0.1", "0.2", "0.5", "1"))))
                  : Optional.empty(),
              Optional.of("m"));
      case "flag" -> new Shape.Flag();
      case "day" -> new Shape.Day();
      case "one" -> new Shape.OneOf(choices());
      case "many" -> new Shape.ManyOf(choices(), extent(2));
      case "files" -> new Shape.Files(extent(2));
      default -> new Shape.Rows(List.of(column("x"), column(pick(List.of("y", "z")))), extent(2));
    };
  }

  private RowColumn column(String name) {
    return new RowColumn(
        name,
        new Shape.Amount(false, new Range(bound(), bound()), Optional.empty(), Optional.of("m")),
        title(name),
        random.nextInt(4) == 0,
        OPTIONS.size());
  }

  private Optional<Range.Bound> bound() {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(
            new Range.Bound(BigDecimal.valueOf(random.nextInt(-20, 21), 1), random.nextBoolean()));
  }

  private FieldExtent extent(int most) {
    int least = random.nextInt(most);
    return new FieldExtent(
        least, random.nextBoolean() ? Optional.of(least + random.nextInt(3)) : Optional.empty());
  }

  private Choices choices() {
    List<String> ids = some(OPTIONS, 0.7);
    return new Choices(
        (ids.isEmpty() ? OPTIONS : ids)
            .stream().map(id -> new Choice(id, title(id), OPTIONS.indexOf(id))).toList());
  }

  /** A value that may fit a field of this name. */
  Object value(String name) {
    return switch (name) {
      case "text" -> pick(List.of("", "a", "b", "ab", "ba", "abab", "cab", "xx", "aaaaaab"));
      case "amount" -> BigDecimal.valueOf(random.nextInt(-25, 26), 1);
      case "flag" -> random.nextBoolean();
      case "day" -> pick(List.of("2026-01-31", "2026-02-30"));
      case "one" -> pick(List.of("a", "b", "c", "d", "e"));
      case "many" -> some(List.of("a", "b", "c", "d"), 0.4);
      case "files" -> some(List.of(hash('0'), hash('1'), hash('2')), 0.5);
      default -> rows();
    };
  }

  private List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int row = random.nextInt(4); row > 0; row--) {
      Map<String, Object> cells = new LinkedHashMap<>();
      some(List.of("x", "y", "z"), 0.6)
          .forEach(column -> cells.put(column, BigDecimal.valueOf(random.nextInt(-25, 26), 1)));
      rows.add(cells);
    }
    return rows;
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private List<String> some(List<String> all, double share) {
    return all.stream().filter(one -> random.nextDouble() < share).toList();
  }

  private static String hash(char digit) {
    return "sha256:" + String.valueOf(digit).repeat(64);
  }

  private static LocalText title(String text) {
    return new LocalText(text + " 中", text);
  }
}
