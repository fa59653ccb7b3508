package io.gongjian.rules.determination;

import io.gongjian.engine.constraint.Constraint;
import io.gongjian.engine.constraint.Operand;
import io.gongjian.engine.constraint.Relation;
import io.gongjian.engine.constraint.Requirement;
import io.gongjian.engine.constraint.Strength;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Fee;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.vocabulary.CellTest;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.Derivation.Band;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.OverRows;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.PackFixture.RowText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Draws packs of every shape of cell and chain from a seed. */
final class RandomPack {

  private static final String[] KINDS = {"building", "municipal", "rail", "tunnel", "other"};
  private static final String[] ZONES = {"hilly", "river", "relic", "scenic", "mineral"};
  private static final int MATTERS = 9;
  private static final int MATERIALS = 3;

  private static final LocalDate LATER = PackFixture.ANY_DAY.plusDays(1);

  private final SplittableRandom random;
  private final PackFixture fixture = new PackFixture();

  private RandomPack(long seed) {
    this.random = new SplittableRandom(seed);
  }

  private static final FactId AREA = new FactId("a.area");
  private static final FactId AMOUNT = new FactId("a.amount");
  private static final List<Relation> RELATIONS = List.of(Relation.values());
  private static final FactId LIST = new FactId("a.list");
  private static final String[] DERIVED = {
    "d.sum", "d.share", "d.top", "d.age", "d.rate", "d.count", "d.total", "d.highest", "d.days"
  };
  private static final String[] NUMBERS = {"a.area", "a.amount", "a.floors", "d.sum", "d.highest"};

  private static final String[] FEE_BASES = {
    "a.area", "a.amount", "a.floors", "d.sum", "d.rate", "d.total", "i.area"
  };

  private static final List<String> OF_TERMS =
      List.of("<= term.limit", "> term.zoned", "< term.bare", ">= term.bare");

  static Pack draw(long seed) {
    return new RandomPack(seed).draw();
  }

  private Pack draw() {
    fixture
        .fact("a.kind", FactType.ENUM, KINDS)
        .fact("a.nature", FactType.ENUM, "new", "extension", "rebuild")
        .fact("a.zones", FactType.SET, ZONES)
        .fact("a.area", FactType.DECIMAL)
        .fact("a.amount", FactType.DECIMAL)
        .fact("a.floors", FactType.INTEGER)
        .fact("a.civil", FactType.BOOLEAN)
        .fact("a.name", FactType.STRING)
        .fact("a.started", FactType.DATE)
        .fact("a.ended", FactType.DATE)
        .assumedNo("a.relief")
        .derived("d.sum", new Derivation.Sum(List.of(AREA, AMOUNT)))
        .derived("d.share", new Derivation.Share(AREA, AMOUNT, 2))
        .derived(
            "d.top", new Derivation.Maximum(List.of(new FactId("d.sum"), new FactId("a.floors"))))
        .derived("d.age", new Derivation.Age(new FactId("a.started")))
        .derived(
            "d.rate",
            new Derivation.Bands(
                new FactId("d.share"),
                List.of(
                    new Band(Optional.of(BigDecimal.TEN), BigDecimal.ONE),
                    new Band(Optional.of(BigDecimal.valueOf(120)), BigDecimal.valueOf(30)),
                    new Band(Optional.empty(), BigDecimal.valueOf(45)))))
        .derived("d.days", new Derivation.Days(new FactId("a.started"), new FactId("a.ended")))
        .rows("a.list", "height", "area")
        .fact("i.civil", FactType.BOOLEAN)
        .fact("i.sort", FactType.ENUM, "small", "large")
        .fact("i.area", FactType.DECIMAL)
        .derived("d.more", new Derivation.Sum(List.of(new FactId("i.area"), AMOUNT)))
        .term("limit", "30")
        .term("zoned", "25")
        .term("bare")
        .filled("bare", "20", natures("new"), PackFixture.ANY_DAY, Optional.empty())
        .filled("bare", "35", kinds(KINDS[0]), PackFixture.ANY_DAY, Optional.of(LATER))
        .filled("zoned", "12", natures("new"), PackFixture.ANY_DAY, Optional.of(LATER))
        .filled("zoned", "41", natures("extension"), PackFixture.ANY_DAY, Optional.of(LATER))
        .implied(
            "pack.settled",
            settles("i.civil", new FactValue.Flag(true), "a.kind", words(KINDS)),
            settles("i.civil", new FactValue.Flag(false), "a.nature", "rebuild"),
            settles("i.sort", new FactValue.Choice("small"), "a.area", number(), "i.civil", "true"),
            settles("i.sort", new FactValue.Choice("large"), "a.area", "> 45"),
            settles("i.area", FactValue.Amount.of("12"), "i.sort", "small"),
            settles("i.area", FactValue.Amount.of("44"), "d.sum", "> 60"));
    overRows();
    constraints();
    for (int material = 0; material < MATERIALS; material++) {
      fixture.material("p" + material);
    }
    for (int matter = 0; matter < MATTERS; matter++) {
      fixture.matter("m" + matter, "s0", "s1", "s2");
      fixture.table("m" + matter + ".applies", Decision.MATTER, rows(matter, Decision.MATTER));
      fixture.table(
          "m" + matter + ".situations", Decision.SITUATION, rows(matter, Decision.SITUATION));
      if (matter % 4 == 1) {
        fixture.table(
            "m" + matter + ".materials", Decision.MATERIAL, rows(matter, Decision.MATERIAL));
      }
    }
    fees();
    return fixture.build();
  }

  private static Map<FactId, List<FactValue>> natures(String nature) {
    return Map.of(new FactId("a.nature"), List.of(new FactValue.Choice(nature)));
  }

  private static Map<FactId, List<FactValue>> kinds(String kind) {
    return Map.of(new FactId("a.kind"), List.of(new FactValue.Choice(kind)));
  }

  private void overRows() {
    FactDefinition list = fixture.build().vocabulary().get(LIST);
    Map<String, CellTest> where =
        Map.of("height", CellTest.read(number(false), list.columns().get(0)).orElseThrow());
    Optional<String> area = Optional.of("area");
    Optional<String> none = Optional.empty();
    fixture
        .derived("d.count", new OverRows(OverRows.Operator.COUNT, LIST, none, where))
        .derived("d.total", new OverRows(OverRows.Operator.TOTAL, LIST, area, where))
        .derived("d.highest", new OverRows(OverRows.Operator.LARGEST, LIST, area, Map.of()))
        .derived("d.any", FactType.BOOLEAN, new OverRows(OverRows.Operator.ANY, LIST, none, where))
        .derived("d.all", FactType.BOOLEAN, new OverRows(OverRows.Operator.ALL, LIST, none, where));
  }

  private void constraints() {
    for (int i = 0; i < 8; i++) {
      Operand right =
          switch (random.nextInt(3)) {
            case 0 -> new Operand.Constant(BigDecimal.valueOf(random.nextInt(40)));
            case 1 -> new Operand.OfFact(new FactId(NUMBERS[random.nextInt(NUMBERS.length)]));
            default -> new Operand.Computed(new Derivation.Sum(List.of(AREA, AMOUNT)));
          };
      Operand left = new Operand.OfFact(new FactId(NUMBERS[random.nextInt(NUMBERS.length)]));
      Relation is = RELATIONS.get(random.nextInt(RELATIONS.size()));
      Map<FactId, List<FactValue>> when =
          random.nextBoolean()
              ? Map.of()
              : Map.of(new FactId("a.civil"), List.of(new FactValue.Flag(random.nextBoolean())));
      boolean compares = when.isEmpty() || random.nextInt(4) > 0;
      fixture.constraint(
          new Constraint(
              "c" + i,
              random.nextBoolean() ? Strength.IMPOSSIBLE : Strength.SURPRISING,
              when,
              compares
                  ? Optional.of(
                      new Requirement(left, is, right, BigDecimal.valueOf(random.nextInt(2))))
                  : Optional.empty(),
              PackFixture.TEXT,
              List.of(),
              random.nextInt(5) == 0 ? Optional.of(LATER) : Optional.empty(),
              random.nextInt(5) == 0 ? Optional.of(LATER.plusYears(1)) : Optional.empty(),
              Place.file("fixture", "constraints.yaml")));
    }
  }

  private void fees() {
    for (int matter = 0; matter < MATTERS; matter += 2) {
      RowText[] rows = new RowText[1 + random.nextInt(4)];
      for (int i = 0; i < rows.length; i++) {
        rows[i] =
            PackFixture.row(
                new Effect.Charges(fee("m" + matter + "_" + i)), cells(matter, Decision.MATTER));
      }
      fixture.table("m" + matter + ".fees", Decision.FEE, rows);
    }
  }

  private Fee fee(String id) {
    Optional<FactId> base =
        Optional.of(FEE_BASES[random.nextInt(FEE_BASES.length)])
            .filter(fact -> random.nextInt(5) > 0)
            .map(FactId::new);
    return new Fee(
        id,
        PackFixture.TEXT,
        "元",
        BigDecimal.valueOf(1 + random.nextInt(900), 2),
        base.isPresent() && random.nextInt(3) == 0,
        base,
        base.flatMap(fact -> sometimes(20)),
        base.flatMap(fact -> sometimes(15)),
        sometimes(400));
  }

  private Optional<BigDecimal> sometimes(int most) {
    return random.nextInt(3) == 0
        ? Optional.of(BigDecimal.valueOf(1 + random.nextInt(most)))
        : Optional.empty();
  }

  private RowText[] rows(int matter, Decision decides) {
    RowText[] rows = new RowText[1 + random.nextInt(9)];
    boolean begun = random.nextInt(8) > 0;
    for (int i = 0; i < rows.length; i++) {
      RowText row =
          PackFixture.row(then(decides), cells(matter, i > 0 ? decides : Decision.MATTER));
      rows[i] = begun && random.nextInt(12) > 0 ? row : row.inForce(LATER, LocalDate.MAX);
    }
    return rows;
  }

  private Effect then(Decision decides) {
    return switch (decides) {
      case SITUATION -> new Effect.InSituation(new SituationId("s" + random.nextInt(3)));
      case MATERIAL ->
          new Effect.Needs(new MaterialId("p" + random.nextInt(MATERIALS)), Necessity.MANDATORY);
      default -> random.nextInt(4) == 0 ? new Effect.Exempt() : new Effect.Required();
    };
  }

  private static RowText settles(String fact, FactValue value, String... cells) {
    return PackFixture.row(
        new Effect.Settles(new FactId(fact), value, !fact.equals("i.sort")), cells);
  }

  private String[] cells(int matter, Decision decides) {
    List<String> cells = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    if (decides != Decision.MATTER && random.nextInt(3) == 0) {
      String group =
          decides == Decision.SITUATION
              ? "situation.m" + matter
              : "table.m" + matter + ".materials";
      add(cells, "others." + group, "true");
      count = random.nextInt(2);
    }
    for (int i = 0; i < count; i++) {
      addCell(random.nextInt(matter > 0 ? 23 : 20), matter, cells);
    }
    return cells.toArray(String[]::new);
  }

  private void addCell(int which, int matter, List<String> cells) {
    switch (which) {
      case 0 -> add(cells, "a.kind", words(KINDS));
      case 1 -> add(cells, "a.nature", words("new", "extension", "rebuild"));
      case 2 -> add(cells, "a.zones", words(ZONES));
      case 3 -> add(cells, "a.area", number());
      case 4 -> add(cells, "a.amount", number());
      case 5 -> add(cells, "a.floors", number());
      case 6 -> add(cells, "a.civil", random.nextBoolean() ? "true" : "not(true)");
      case 7 -> add(cells, "a.name", random.nextBoolean() ? "\"x\", \"y\"" : "not(\"x\")");
      case 8 -> add(cells, "a.started", ">= @\"2026-0" + (1 + random.nextInt(9)) + "-01\"");
      case 9 -> add(cells, "a.relief", random.nextBoolean() ? "true" : "false");
      case 10, 11 -> add(cells, DERIVED[random.nextInt(DERIVED.length)], number());
      case 12 -> add(cells, "a.zones", counted());
      case 13 -> add(cells, "a.area", compared("a.amount", "a.floors", "d.sum", "d.rate"));
      case 14 -> add(cells, "d.share", compared("a.floors", "d.age"));
      case 15 -> add(cells, "a.started", compared("a.ended"));
      case 16 -> add(cells, random.nextBoolean() ? "d.any" : "d.all", "true");
      case 17 -> add(cells, "i.civil", random.nextBoolean() ? "true" : "false");
      case 18 -> add(cells, "i.sort", random.nextBoolean() ? "small" : "large");
      case 19 -> add(cells, random.nextBoolean() ? "d.more" : "i.area", number());
      case 20, 21 ->
          add(
              cells,
              "matter.m" + random.nextInt(matter),
              random.nextBoolean() ? "required" : "not_required");
      default -> add(cells, "situation.m" + random.nextInt(matter), words("s0", "s1", "s2"));
    }
  }

  private String counted() {
    String members = "hilly, river, relic, scenic";
    String counted = random.nextBoolean() ? "all(hilly, river)" : "at_least(2, " + members + ")";
    return random.nextInt(3) == 0 ? "not(" + counted + ")" : counted;
  }

  private String compared(String... others) {
    String other = others[random.nextInt(others.length)];
    String[] signs = {"< ", "<= ", "> ", ">= ", ""};
    String cell = signs[random.nextInt(signs.length)] + other;
    return random.nextInt(4) == 0 ? "not(" + cell + ")" : cell;
  }

  private static void add(List<String> cells, String name, String cell) {
    cells.add(name);
    cells.add(cell);
  }

  private String words(String... all) {
    List<String> chosen = new ArrayList<>();
    for (String word : all) {
      if (random.nextInt(3) == 0) {
        chosen.add(word);
      }
    }
    if (chosen.isEmpty()) {
      chosen.add(all[random.nextInt(all.length)]);
    }
    String list = String.join(", ", chosen);
    return chosen.size() < all.length && random.nextInt(3) == 0 ? "not(" + list + ")" : list;
  }

  private String number() {
    return number(true);
  }

  private String number(boolean term) {
    int low = random.nextInt(40);
    int high = low + 1 + random.nextInt(20);
    return switch (random.nextInt(term ? 9 : 7)) {
      case 0 -> "<= " + low;
      case 1 -> "< " + high;
      case 2 -> "> " + low;
      case 3 -> ">= " + low;
      case 4 -> "[" + low + ".." + high + ")";
      case 5 -> "(" + low + ".." + high + "]";
      case 6 -> "not([" + low + ".." + high + "])";
      case 7 -> OF_TERMS.get(random.nextInt(OF_TERMS.size()));
      default -> low + ", " + high;
    };
  }
}
