package io.gongjian.engine.pack.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.edit.EditRefusal.Kind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditingPackTest {

  private static final String FILE = "tables/t.yaml";
  private static final String TABLE =
      """
      # what this is about
      table: t   # the name
      from: 2020-01-01
      rows:
        # the first group
        - {id: a, when: {invest.amount: ">= 400", kind: 'x'}, then: required, cite: [law#1]}  # note
        - {id: b, when: {}, then: required, cite: []}
        # the second group

        - id: c
          when:
            kind: y
          then: [one, two]
          say: |
            第一行
            second line
      end: 1
      """;

  private final EditingPack editing = new EditingPack();

  @Test
  void aCellIsWrittenInThePlaceOfTheOneBefore() {
    assertThat(set(rows().row("a").key("when").key("invest.amount"), EditValue.of("< 30")))
        .isEqualTo(TABLE.replace("\">= 400\"", "\"< 30\""));
    assertThat(set(rows().row("a").key("when").key("kind"), EditValue.of("it's")))
        .isEqualTo(TABLE.replace("'x'", "'it''s'"));
    assertThat(set(rows().item(0).key("then"), EditValue.of("不需要")))
        .isEqualTo(TABLE.replaceFirst("then: required", "then: 不需要"));
    assertThat(set(EditPath.root().key("end"), new EditValue.Nothing()))
        .isEqualTo(TABLE.replace("end: 1", "end: null"));
    assertThat(set(EditPath.root().key("table"), EditValue.of("u")))
        .isEqualTo(TABLE.replace("table: t ", "table: u "));
    assertThat(set(EditPath.root().key("end"), new EditValue.Figure(new BigDecimal("1E+3"))))
        .isEqualTo(TABLE.replace("end: 1", "end: 1000"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "no",
        "~",
        "",
        " ",
        "12",
        "1e3",
        "- x",
        "a: b",
        "a #b",
        "#",
        "*a",
        "&a",
        "[",
        "a, b",
        "{a}",
        "\"",
        "'",
        "\\",
        "两\n行",
        "\t",
        "a:",
        "?",
        "<<",
        "=",
        "\u2028",
        "\ufeff",
        "𠀀: 𠀀",
        ".5",
        "0x1f",
        "@",
        "`",
        "%",
        "!",
        "|",
        ">",
        "---",
        "...",
        "null",
        "2020-01-01",
        "a 'b' \"c\""
      })
  void aTextIsReadAsTheTextItIs(String text) {
    for (EditPath path :
        List.of(
            rows().row("a").key("then"),
            rows().row("a").key("when").key("kind"),
            rows().row("c").key("when").key("kind"),
            rows().row("c").key("then").item(0),
            rows().row("c").key("say"),
            EditPath.root().key("table"),
            rows().row("b").key("when").key("new"),
            rows().row("c").key("when").key("new"))) {
      String after = set(path, EditValue.of(text));

      assertThat(value(after, path)).as("%s in %s", path, after).isEqualTo(text);
    }
  }

  @Test
  void aKeyThatIsNotThereIsAddedAndOneThatIsThereRemoved() {
    EditPath amount = rows().row("b").key("when").key("invest.amount");
    String added = set(amount, EditValue.of(">= 3"));
    assertThat(added).isEqualTo(TABLE.replace("when: {}", "when: {invest.amount: \">= 3\"}"));
    assertThat(edited(added, new PackEdit.RemoveKey(FILE, amount))).isEqualTo(TABLE);

    EditPath more = rows().row("c").key("when").key("z");
    String line = set(more, EditValue.of("1"));
    assertThat(line).isEqualTo(TABLE.replace("      kind: y\n", "      kind: y\n      z: \"1\"\n"));
    assertThat(edited(line, new PackEdit.RemoveKey(FILE, more))).isEqualTo(TABLE);

    assertThat(edited(TABLE, new PackEdit.RemoveKey(FILE, rows().row("a").key("when"))))
        .isEqualTo(TABLE.replace("when: {invest.amount: \">= 400\", kind: 'x'}, ", ""));
    assertThat(edited(TABLE, new PackEdit.RemoveKey(FILE, rows().row("a").key("cite"))))
        .isEqualTo(TABLE.replace(", cite: [law#1]", ""));
  }

  @Test
  void aRowIsAddedWhereItIsAskedAndWrittenLikeTheOneBefore() {
    EditValue row = row("added", "z");
    String first = "  - {id: added, when: {invest.amount: \"z\"}, then: required}\n";

    assertThat(edited(TABLE, new PackEdit.AddRow(FILE, rows(), row, OptionalInt.of(1))))
        .isEqualTo(TABLE.replace("  - {id: b", first + "  - {id: b"));
    assertThat(edited(TABLE, new PackEdit.AddRow(FILE, rows(), row, OptionalInt.of(0))))
        .isEqualTo(TABLE.replace("  - {id: a", first + "  - {id: a"));
    assertThat(edited(TABLE, new PackEdit.AddRow(FILE, rows(), row, OptionalInt.empty())))
        .isEqualTo(
            TABLE.replace(
                "end: 1",
                "  - id: added\n    when:\n      invest.amount: z\n    then: required\nend: 1"));
    EditPath cited = rows().row("a").key("cite");
    assertThat(
            edited(
                TABLE, new PackEdit.AddRow(FILE, cited, EditValue.of("law#2"), OptionalInt.of(0))))
        .isEqualTo(TABLE.replace("[law#1]", "[law#2, law#1]"));
  }

  @Test
  void aRowIsRemovedWithItsLinesOnly() {
    assertThat(edited(TABLE, new PackEdit.RemoveRow(FILE, rows().row("b"))))
        .isEqualTo(TABLE.replace("  - {id: b, when: {}, then: required, cite: []}\n", ""));
    assertThat(edited(TABLE, new PackEdit.RemoveRow(FILE, rows().row("a"))))
        .isEqualTo(TABLE.replaceFirst("  - .id: a[^\n]*\n", ""));
    String without = edited(TABLE, new PackEdit.RemoveRow(FILE, rows().row("c")));
    assertThat(without).isEqualTo(TABLE.replaceFirst("(?s)  - id: c.*line\n", ""));
    assertThat(edited(TABLE, new PackEdit.RemoveRow(FILE, rows().row("c").key("then").item(0))))
        .isEqualTo(TABLE.replace("[one, two]", "[two]"));
  }

  @Test
  void aListMayBeEmptiedAndFilledAgain() {
    String one = "rows:\n  - {id: a}\nend: 1\n";
    String none = edited(one, new PackEdit.RemoveRow(FILE, rows().row("a")));
    assertThat(none).isEqualTo("rows:\n  []\nend: 1\n");
    EditValue row = new EditValue.Mapping(Map.of("id", EditValue.of("a")));
    assertThat(edited(none, new PackEdit.AddRow(FILE, rows(), row, OptionalInt.empty())))
        .isEqualTo(one);
    assertThat(edited("rows: []\n", new PackEdit.AddRow(FILE, rows(), row, OptionalInt.empty())))
        .isEqualTo("rows:\n  - {id: a}\n");
  }

  @Test
  void lineBreaksAndAnEndWithoutOneStay() {
    String windows = "rows:\r\n- {id: a}\r\n- {id: b}";
    EditValue row = new EditValue.Mapping(Map.of("id", EditValue.of("c")));

    assertThat(edited(windows, new PackEdit.AddRow(FILE, rows(), row, OptionalInt.of(1))))
        .isEqualTo("rows:\r\n- {id: a}\r\n- {id: c}\r\n- {id: b}");
    assertThat(edited(windows, new PackEdit.AddRow(FILE, rows(), row, OptionalInt.empty())))
        .isEqualTo("rows:\r\n- {id: a}\r\n- {id: b}\r\n- {id: c}");
  }

  @Test
  void aFormIsEditedAsJson() {
    String form = "{\n  \"title\": \"a\",\n  \"properties\": {\"x\": {}}\n}\n";
    PackFiles files = PackFiles.of("p", Map.of("form.schema.json", bytes(form)));
    EditPath type = EditPath.root().key("properties").key("x").key("type");

    PackFiles after =
        editing
            .edit(
                files,
                List.of(
                    new PackEdit.SetValue("form.schema.json", type, EditValue.of("string")),
                    new PackEdit.SetValue(
                        "form.schema.json", EditPath.root().key("title"), EditValue.of("乙"))))
            .asEdited()
            .orElseThrow();

    assertThat(text(after, "form.schema.json"))
        .isEqualTo(form.replace("{}", "{\"type\": \"string\"}").replace("\"a\"", "\"乙\""));
  }

  @Test
  void allEditsAreMadeOrNone() {
    PackEdit good = new PackEdit.SetValue(FILE, EditPath.root().key("table"), EditValue.of("u"));
    PackEdit bad = new PackEdit.RemoveRow(FILE, rows().row("z"));

    EditOutcome outcome = editing.edit(files(TABLE), List.of(good, bad));

    assertThat(outcome.asEdited()).isEmpty();
    assertThat(outcome.asRefused().map(EditRefusal::kind)).contains(Kind.NO_SUCH_PLACE);
  }

  @Test
  void whatCannotBeDoneIsRefusedAndSaysWhere() {
    refused(new PackEdit.RemoveRow("other.yaml", rows().row("a")), TABLE, Kind.NO_SUCH_FILE, 0);
    refused(new PackEdit.RemoveRow(FILE, rows().row("z")), TABLE, Kind.NO_SUCH_PLACE, 6);
    refused(new PackEdit.RemoveRow(FILE, rows().item(9)), TABLE, Kind.NO_SUCH_PLACE, 6);
    refused(set(rows().key("a")), TABLE, Kind.NOT_A_MAPPING, 6);
    refused(set(rows().row("c").key("when")), TABLE, Kind.NOT_ONE_VALUE, 12);
    refused(
        new PackEdit.AddRow(FILE, rows(), row("b", "z"), OptionalInt.empty()),
        TABLE,
        Kind.ROW_EXISTS,
        7);
    refused(
        new PackEdit.AddRow(
            FILE, EditPath.root().key("table"), row("added", "z"), OptionalInt.empty()),
        TABLE,
        Kind.NOT_A_LIST,
        2);
    refused(set(EditPath.root().key("a")), "a: [\n", Kind.NOT_READABLE, 2);
    refused(set(EditPath.root().key("a")), "a: &x 1\nb: *x\n", Kind.SHARED, 1);
    refused(set(EditPath.root().key("b")), "a: &x 1\nb: *x\n", Kind.SHARED, 2);
    refused(set(EditPath.root().key("b").key("c")), "a: &x {c: 1}\nb: *x\n", Kind.SHARED, 2);
    refused(
        new PackEdit.RemoveKey(FILE, EditPath.root().key("a").key("b")),
        "a:\n  b: 1\n",
        Kind.LAST_KEY,
        2);
    refused(
        new PackEdit.RemoveKey(FILE, rows().item(0).key("a")),
        "rows:\n  - a: 1\n    b: 2\n",
        Kind.NOT_ON_ITS_OWN,
        2);
    refused(
        new PackEdit.SetValue(
            FILE,
            EditPath.root().key("a"),
            new EditValue.Figure(new BigDecimal("1234567890123456789"))),
        "a: 1\n",
        Kind.NOT_WRITABLE,
        1);
  }

  @ParameterizedTest
  @CsvSource({"zh, 找不到", "en, there is no"})
  void aRefusalIsASentenceInBothLanguages(String language, String words) {
    EditRefusal refusal =
        editing
            .edit(files(TABLE), List.of(new PackEdit.RemoveRow(FILE, rows().row("z"))))
            .asRefused()
            .orElseThrow();

    assertThat(refusal.text().in(Locale.forLanguageTag(language)))
        .contains(words, FILE, "/rows/[z]");
    for (Kind kind : Kind.values()) {
      EditRefusal any = new EditRefusal(kind, FILE, rows(), 7, "x");
      assertThat(any.text().en()).isNotEqualTo(any.text().zh()).doesNotContain("{");
    }
  }

  private void refused(PackEdit edit, String text, Kind kind, int line) {
    EditRefusal refusal = editing.edit(files(text), List.of(edit)).asRefused().orElseThrow();

    assertThat(refusal.kind()).as("%s", edit).isEqualTo(kind);
    assertThat(refusal.line()).as("%s", edit).isEqualTo(line);
  }

  private static EditPath rows() {
    return EditPath.root().key("rows");
  }

  private static EditValue row(String id, String cell) {
    Map<String, EditValue> members = new LinkedHashMap<>();
    members.put("id", EditValue.of(id));
    members.put("when", new EditValue.Mapping(Map.of("invest.amount", EditValue.of(cell))));
    members.put("then", EditValue.of("required"));
    return new EditValue.Mapping(members);
  }

  private static PackEdit set(EditPath path) {
    return new PackEdit.SetValue(FILE, path, EditValue.of("x"));
  }

  private String set(EditPath path, EditValue value) {
    return edited(TABLE, new PackEdit.SetValue(FILE, path, value));
  }

  private String edited(String text, PackEdit edit) {
    EditOutcome outcome = editing.edit(files(text), List.of(edit));
    assertThat(outcome.asRefused()).isEmpty();
    return text(outcome.asEdited().orElseThrow(), FILE);
  }

  private static Object value(String text, EditPath path) {
    try {
      return Places.find(WrittenFile.read(text).root(), path).plain();
    } catch (NotEdited accident) {
      throw new AssertionError(accident);
    }
  }

  private static PackFiles files(String text) {
    return PackFiles.of("p", Map.of(FILE, bytes(text)));
  }

  private static String text(PackFiles files, String path) {
    return new String(files.find(path).orElseThrow(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
