package io.gongjian.rules;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.citation.Citations;
import io.gongjian.engine.constraint.Constraint;
import io.gongjian.engine.form.Forms;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MaterialSource;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.MatterKind;
import io.gongjian.engine.matter.Situation;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.pack.Filling;
import io.gongjian.engine.pack.OpenTerm;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.pack.TermId;
import io.gongjian.engine.pack.TermValue;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.HitPolicy;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.table.TableId;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactGroup;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small packs made in code, so that a test shows the rules it is about. */
public final class PackFixture {

  public static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);
  public static final RegionCode ANY_REGION = new RegionCode("460000");
  public static final LocalText TEXT = new LocalText("文", "text");
  private static final CitationId LAW = CitationId.parse("law#1");

  private final Map<FactId, FactDefinition> facts = new LinkedHashMap<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private final Map<MatterId, List<Situation>> matters = new LinkedHashMap<>();
  private final List<RuleTable> tables = new ArrayList<>();
  private final Map<MaterialId, Material> materials = new LinkedHashMap<>();
  private final Map<TermId, OpenTerm> terms = new LinkedHashMap<>();
  private final List<Filling> fillings = new ArrayList<>();

  public PackFixture fact(String id, FactType type, String... values) {
    Map<String, LocalText> titles = new LinkedHashMap<>();
    for (String value : values) {
      titles.put(value, TEXT);
    }
    return fact(id, type, titles, Optional.empty());
  }

  public PackFixture assumedNo(String id) {
    return fact(id, FactType.BOOLEAN, Map.of(), Optional.of(new FactValue.Flag(false)));
  }

  private PackFixture fact(
      String id, FactType type, Map<String, LocalText> values, Optional<FactValue> assumed) {
    FactId fact = new FactId(id);
    Optional<BigDecimal> minimum =
        type.isNumber() ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    facts.put(
        fact,
        new FactDefinition(
            fact,
            type,
            Optional.empty(),
            TEXT,
            TEXT,
            Optional.empty(),
            values,
            assumed,
            false,
            minimum,
            Optional.empty()));
    return this;
  }

  /** Rows that settle facts, unless these are given. */
  public PackFixture implied(String id, RowText... rows) {
    return table(id, Decision.FACT, HitPolicy.COLLECT, Optional.empty(), rows);
  }

  /** A number that follows from other facts. */
  public PackFixture derived(String id, Derivation derivation) {
    fact(id, FactType.DECIMAL);
    facts.computeIfPresent(new FactId(id), (fact, plain) -> plain.derivedBy(derivation));
    return this;
  }

  /** A fact of any type that follows from others. */
  public PackFixture derived(String id, FactType type, Derivation derivation) {
    fact(id, type);
    facts.computeIfPresent(new FactId(id), (fact, plain) -> plain.derivedBy(derivation));
    return this;
  }

  /** A set that follows from others. */
  public PackFixture derivedSet(String id, Derivation derivation, String... values) {
    fact(id, FactType.SET, values);
    facts.computeIfPresent(new FactId(id), (fact, plain) -> plain.derivedBy(derivation));
    return this;
  }

  /** A table with columns of numbers. */
  public PackFixture rows(String id, String... columns) {
    fact(id, FactType.TABLE);
    facts.computeIfPresent(
        new FactId(id),
        (fact, plain) ->
            plain.withColumns(
                Arrays.stream(columns)
                    .map(
                        name ->
                            new PackFixture()
                                .fact(plain.columnId(name).value(), FactType.DECIMAL)
                                .facts
                                .get(plain.columnId(name)))
                    .toList()));
    return this;
  }

  /** What facts cannot be together. */
  public PackFixture constraint(Constraint constraint) {
    constraints.add(constraint);
    return this;
  }

  public PackFixture matter(String id, String... situations) {
    List<Situation> list = new ArrayList<>();
    for (String situation : situations) {
      list.add(new Situation(new SituationId(situation), TEXT, Optional.empty()));
    }
    matters.put(new MatterId(id), list);
    return this;
  }

  public PackFixture material(String id) {
    MaterialId material = new MaterialId(id);
    materials.put(
        material,
        new Material(
            material,
            TEXT,
            MaterialSource.APPLICANT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            true));
    return this;
  }

  public PackFixture term(String id, String preset) {
    return term(id, preset(preset, Optional.empty(), Optional.empty()));
  }

  public static TermValue preset(String value, Optional<LocalDate> from, Optional<LocalDate> to) {
    return new TermValue(
        FactValue.Amount.of(value), from, to, List.of(LAW), true, Optional.empty());
  }

  /** A number that a city may fill, with the values it has where none does. */
  public PackFixture term(String id, TermValue... presets) {
    TermId term = new TermId(id);
    terms.put(
        term,
        new OpenTerm(
            term,
            TEXT,
            OpenTerm.Type.DECIMAL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(presets),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            LAW,
            List.of(LAW),
            true,
            Optional.empty()));
    return this;
  }

  public PackFixture filled(String term, String value, LocalDate from) {
    return filled(term, value, Map.of(), from, Optional.empty());
  }

  /** What a city fills on some days, where facts have some values. */
  public PackFixture filled(
      String term,
      String value,
      Map<FactId, List<FactValue>> where,
      LocalDate from,
      Optional<LocalDate> to) {
    fillings.add(
        new Filling(
            new TermId(term),
            FactValue.Amount.of(value),
            where,
            from,
            to,
            List.of(LAW),
            true,
            Optional.empty(),
            Place.file("city", "fills.yaml")));
    return this;
  }

  /** Adds a table for a matter; {@code rows} are made with {@link #row}. */
  public PackFixture table(String id, Decision decides, RowText... rows) {
    MatterId matter = new MatterId(id.substring(0, id.indexOf('.')));
    return table(id, decides, HitPolicy.COLLECT, Optional.of(matter), rows);
  }

  public PackFixture table(
      String id, Decision decides, HitPolicy policy, Optional<MatterId> matter, RowText... rows) {
    TableId table = new TableId(id);
    Place place = Place.file("fixture", "tables/" + id + ".yaml");
    Set<String> columns = new LinkedHashSet<>();
    List<RuleRow> list = new ArrayList<>();
    for (RowText row : rows) {
      columns.addAll(row.when().keySet());
      list.add(
          new RuleRow(
              new RowId(table, "r" + list.size()),
              row.when(),
              row.then(),
              List.of(LAW),
              TEXT,
              row.from(),
              row.to(),
              true,
              Optional.empty(),
              place));
    }
    tables.add(
        new RuleTable(
            table,
            TEXT,
            decides,
            policy,
            matter,
            List.of(),
            columns.stream().map(PackFixture::column).toList(),
            list,
            place));
    return this;
  }

  private static Column column(String name) {
    if (name.startsWith("matter.")) {
      return new Column(new Input.OfMatter(new MatterId(name.substring(7))), Optional.empty());
    }
    if (name.startsWith("situation.")) {
      return new Column(new Input.OfSituations(new MatterId(name.substring(10))), Optional.empty());
    }
    if (Input.OfOthers.isName(name)) {
      return new Column(new Input.OfOthers(name.substring(7)), Optional.empty());
    }
    return new Column(new Input.OfFact(new FactId(name)), Optional.empty());
  }

  /** A row in force since long; {@code cells} are name, cell, name, cell, … */
  public static RowText row(Effect then, String... cells) {
    Map<String, String> when = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      when.put(cells[i], cells[i + 1]);
    }
    return new RowText(when, then, LocalDate.of(2000, 1, 1), Optional.empty());
  }

  /** A row as a test writes it. */
  public record RowText(
      Map<String, String> when, Effect then, LocalDate from, Optional<LocalDate> to) {
    public RowText inForce(LocalDate first, LocalDate firstNot) {
      return new RowText(when, then, first, Optional.of(firstNot));
    }
  }

  public Pack build() {
    return build("0".repeat(64));
  }

  public Pack build(String hash) {
    Map<MatterId, Matter> catalogue = new LinkedHashMap<>();
    matters.forEach((id, situations) -> catalogue.put(id, matter(id, situations)));
    return new Pack(
        new PackReference("fixture", "1", hash),
        Optional.empty(),
        ANY_REGION,
        TEXT,
        LocalDate.of(2000, 1, 1),
        new Vocabulary(
            List.of(new FactGroup("all", TEXT, List.copyOf(facts.keySet()))), facts.values()),
        constraints,
        Map.of(),
        Map.of(),
        Map.of(),
        new Citations(List.of()),
        materials,
        Map.of(),
        catalogue,
        tables,
        Map.of(),
        Map.of(),
        terms,
        fillings,
        List.of(),
        Forms.NONE,
        Optional.empty());
  }

  private static Matter matter(MatterId id, List<Situation> situations) {
    return new Matter(
        id,
        "M00",
        TEXT,
        Stage.CONSTRUCTION,
        MatterKind.PERMIT,
        new DepartmentId("housing"),
        List.of(LAW),
        Optional.empty(),
        Optional.of(TEXT),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false,
        List.of(),
        Optional.empty(),
        true,
        Optional.empty(),
        situations);
  }
}
