package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.constraint.Constraint;
import io.gongjian.engine.constraint.Contradiction;
import io.gongjian.engine.constraint.Operand;
import io.gongjian.engine.constraint.Requirement;
import io.gongjian.engine.determination.Applicabilities;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValueJson;
import io.gongjian.engine.vocabulary.Filled;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.plain.PlainInterpreter;
import io.gongjian.rules.plain.PlainOutcome;
import io.gongjian.rules.program.RuleStore;
import io.gongjian.rules.table.MatterBook;
import io.gongjian.rules.table.SlotValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whole determinations of random facts, with derived facts, rows of tables, constraints and days:
 * what the compiled rules say is what a person reads row by row, and every answer names the facts
 * that were typed. So many fact sets in the build; {@code -Dgongjian.random.facts=200000} for more.
 */
class DeterminationsOfRandomFactsTest {

  private static final int PACKS = 4;
  private static final int FACT_SETS = Integer.getInteger("gongjian.random.facts", 1_200);

  private int derived;
  private int broken;
  private int explained;
  private int charged;

  @Test
  void areWhatThePlainReadingSaysAndNameTheFactsTyped() {
    for (int seed = 0; seed < PACKS; seed++) {
      Pack pack = RandomPack.draw(1_000 + seed);
      SplittableRandom random = new SplittableRandom(seed);
      RuleStore store = new RuleStore(4);
      for (int set = 0; set < FACT_SETS / PACKS; set++) {
        compare(store, pack, random, "seed " + seed + " set " + set);
      }
    }
    assertThat(List.of(derived, broken, explained, charged))
        .allSatisfy(count -> assertThat(count).isGreaterThan(FACT_SETS / 2));
  }

  private void compare(RuleStore store, Pack pack, SplittableRandom random, String what) {
    LocalDate day = PackFixture.ANY_DAY.plusDays(random.nextInt(3) * 400L);
    FactSheet sheet = FactSheet.answered(draw(pack, random));
    Determination made =
        new DroolsDetermination(store).determine(pack, PackFixture.ANY_REGION, day, sheet);

    MatterBook book = MatterRules.of(store, pack, day).book();
    PlainOutcome plain = PlainInterpreter.interpret(book, slots(book, pack, day, sheet));
    Map<FactId, FactValue> known = new PlainFacts(pack, day, sheet, plain.settled()).all();
    Map<FactId, FactValue> told = new PlainFacts(pack, day, sheet, Map.of()).all();

    assertThat(applicabilities(made)).as(what).isEqualTo(new TreeMap<>(plain.applicabilities()));
    assertThat(missing(made)).as(what).isEqualTo(new TreeMap<>(plain.missing()));
    assertThat(following(made)).as(what).isEqualTo(following(pack, sheet, plain.settled(), known));
    assertThat(broken(pack, day, sheet)).as(what).isEqualTo(brokenPlainly(pack, day, sheet, told));
    charged += new PlainFees(book, plain, known).compare(what, made);
    WantedOfWhole.compare(what, new DroolsDetermination(store), pack, made, some(made, random));
    toldAlike(
        pack,
        made,
        new DroolsDetermination(store).find(pack, PackFixture.ANY_REGION, day, sheet),
        what);
    explained(made, DeterminationJson.tree(pack, made, Locale.ENGLISH));
  }

  /** Whoever asks for applicability only hears what the whole determination says. */
  private static void toldAlike(Pack pack, Determination made, Applicabilities told, String what) {
    for (MatterId matter : pack.matters().keySet()) {
      assertThat(told.applicability(matter)).as(what).isEqualTo(made.applicability(matter));
      assertThat(told.situations(matter)).as(what).isEqualTo(made.situations(matter));
    }
    for (FactDefinition fact : pack.vocabulary().definitions()) {
      assertThat(told.fact(fact.id())).as(what).isEqualTo(made.fact(fact.id()));
    }
  }

  private static Set<MatterId> some(Determination made, SplittableRandom random) {
    Set<MatterId> some = new TreeSet<>();
    for (int i = 0; i < 2; i++) {
      some.add(made.matters().get(random.nextInt(made.matters().size())).matter());
    }
    return some;
  }

  private static Map<MatterId, Applicability> applicabilities(Determination made) {
    Map<MatterId, Applicability> applicabilities = new TreeMap<>();
    made.matters().forEach(result -> applicabilities.put(result.matter(), result.applicability()));
    return applicabilities;
  }

  private static Map<MatterId, Set<String>> missing(Determination made) {
    Map<MatterId, Set<String>> missing = new TreeMap<>();
    for (MatterResult result : made.matters()) {
      if (result.applicability() == Applicability.UNKNOWN) {
        Set<String> names = new TreeSet<>();
        result.missing().forEach(fact -> names.add(fact.value()));
        missing.put(result.matter(), names);
      }
    }
    return missing;
  }

  private static Map<FactId, FactValue> following(Determination made) {
    Map<FactId, FactValue> following = new TreeMap<>();
    made.used().stream()
        .filter(fact -> fact.source() == FactSource.DERIVED)
        .forEach(fact -> following.put(fact.id(), fact.value()));
    return following;
  }

  private Map<FactId, FactValue> following(
      Pack pack, FactSheet sheet, Map<FactId, FactValue> settled, Map<FactId, FactValue> known) {
    Map<FactId, FactValue> following = new TreeMap<>(settled);
    for (FactDefinition fact : pack.vocabulary().definitions()) {
      FactValue value = known.get(fact.id());
      if (fact.derived().isPresent() && value != null && sheet.find(fact.id()).isEmpty()) {
        following.put(fact.id(), value);
        derived++;
      }
    }
    return following;
  }

  private List<String> broken(Pack pack, LocalDate day, FactSheet sheet) {
    return pack.contradictions(day, sheet.values()).stream()
        .map(Contradiction::constraint)
        .filter(id -> id.startsWith("c"))
        .toList();
  }

  private List<String> brokenPlainly(
      Pack pack, LocalDate day, FactSheet sheet, Map<FactId, FactValue> known) {
    Map<FactId, FactValue> told = new TreeMap<>(known);
    told.keySet().removeIf(fact -> fact.value().equals("a.relief") && sheet.find(fact).isEmpty());
    List<String> ids = new ArrayList<>();
    for (Constraint constraint : pack.constraints()) {
      boolean inForce =
          constraint.from().filter(day::isBefore).isEmpty()
              && constraint.to().filter(to -> !day.isBefore(to)).isEmpty();
      boolean speaks =
          constraint.when().entrySet().stream()
              .allMatch(
                  when ->
                      Optional.ofNullable(told.get(when.getKey()))
                          .filter(when.getValue()::contains)
                          .isPresent());
      if (inForce && speaks && constraint.must().map(must -> fails(must, told)).orElse(true)) {
        ids.add(constraint.id());
        broken++;
      }
    }
    return ids;
  }

  private static boolean fails(Requirement must, Map<FactId, FactValue> known) {
    BigDecimal left = number(must.left(), known);
    BigDecimal right = number(must.right(), known);
    if (left == null || right == null) {
      return false;
    }
    int order = left.compareTo(right);
    boolean near = left.subtract(right).abs().compareTo(must.within()) <= 0;
    return switch (must.is().sign()) {
      case "<=" -> order > 0 && !near;
      case "<" -> order >= 0;
      case ">=" -> order < 0 && !near;
      case ">" -> order <= 0;
      default -> !near;
    };
  }

  private static @Nullable BigDecimal number(Operand operand, Map<FactId, FactValue> known) {
    if (operand instanceof Operand.Constant constant) {
      return constant.number();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (FactId fact : operand.reads()) {
      if (!(known.get(fact) instanceof FactValue.Amount amount)) {
        return null;
      }
      sum = sum.add(amount.value());
    }
    return sum;
  }

  /** Every fact in a reason leads to facts that were typed, with the value they were typed with. */
  private void explained(Determination made, @Nullable Object tree) {
    if (tree instanceof Map<?, ?> node) {
      Object value = node.get("value");
      if (node.get("from") instanceof List<?> from) {
        assertThat(from).isNotEmpty();
        explained++;
      } else if (node.get("fact") instanceof String id
          && node.get("source") instanceof String source
          && value != null) {
        assertThat(source).as(id).isNotEqualTo("derived");
        assertThat(made.given().find(new FactId(id)).map(fact -> FactValueJson.tree(fact.value())))
            .isEqualTo(source.equals("default") ? Optional.empty() : Optional.of(value));
      }
      node.values().forEach(child -> explained(made, child));
    } else if (tree instanceof Collection<?> list) {
      list.forEach(child -> explained(made, child));
    }
  }

  private static SlotValues slots(MatterBook book, Pack pack, LocalDate day, FactSheet sheet) {
    SlotValues values = new SlotValues(book.layout(), day);
    for (FactDefinition fact : pack.vocabulary().definitions()) {
      sheet
          .find(fact.id())
          .map(Fact::value)
          .or(fact::assumed)
          .ifPresent(
              value -> values.set(book.layout().of(fact.id().value()), FactValues.value(value)));
    }
    return values;
  }

  private static Map<FactId, FactValue> draw(Pack pack, SplittableRandom random) {
    Map<FactId, FactValue> facts = new HashMap<>();
    for (FactDefinition fact : pack.vocabulary().definitions()) {
      int odds = fact.derived().isPresent() ? 15 : 1;
      if (random.nextInt(odds) == 0 && random.nextInt(5) > 0 && !fact.isOfLaw()) {
        facts.put(fact.id(), draw(fact, random));
      }
    }
    return facts;
  }

  private static FactValue draw(FactDefinition fact, SplittableRandom random) {
    List<String> values = List.copyOf(fact.values().keySet());
    return switch (fact.type()) {
      case BOOLEAN -> new FactValue.Flag(random.nextBoolean());
      case DECIMAL -> new FactValue.Amount(BigDecimal.valueOf(random.nextInt(600), 1));
      case INTEGER -> new FactValue.Amount(BigDecimal.valueOf(random.nextInt(60)));
      case STRING -> new FactValue.Text(random.nextBoolean() ? "x" : "z");
      case DATE -> new FactValue.Day(PackFixture.ANY_DAY.plusDays(random.nextInt(-900, 900)));
      case ENUM -> new FactValue.Choice(values.get(random.nextInt(values.size())));
      case SET ->
          new FactValue.Choices(values.stream().filter(value -> random.nextBoolean()).toList());
      case TABLE -> rows(fact, random);
    };
  }

  private static FactValue rows(FactDefinition table, SplittableRandom random) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int row = random.nextInt(4); row > 0; row--) {
      Map<String, Object> cells = new HashMap<>();
      for (FactDefinition column : table.columns()) {
        if (random.nextInt(6) > 0) {
          cells.put(column.columnName(), BigDecimal.valueOf(random.nextInt(600), 1));
        }
      }
      rows.add(cells);
    }
    return FactValue.Rows.of(rows);
  }

  /** What is known and what follows, computed fact by fact from what it follows from. */
  private static final class PlainFacts {

    private final Pack pack;
    private final LocalDate day;
    private final FactSheet sheet;
    private final Map<FactId, FactValue> settled;

    PlainFacts(Pack pack, LocalDate day, FactSheet sheet, Map<FactId, FactValue> settled) {
      this.pack = pack;
      this.day = day;
      this.sheet = sheet;
      this.settled = settled;
    }

    Map<FactId, FactValue> all() {
      Map<FactId, FactValue> all = new TreeMap<>();
      for (FactDefinition fact : pack.vocabulary().definitions()) {
        FactValue value = value(fact.id());
        if (value != null) {
          all.put(fact.id(), value);
        }
      }
      return all;
    }

    private @Nullable FactValue value(FactId id) {
      FactDefinition fact = pack.vocabulary().get(id);
      Optional<FactValue> given =
          sheet
              .find(id)
              .map(Fact::value)
              .or(() -> Optional.ofNullable(settled.get(id)))
              .or(fact::assumed);
      if (given.isPresent() || fact.derived().isEmpty()) {
        return given.orElse(null);
      }
      Derivation derivation = fact.derived().get();
      if (derivation instanceof Filled filled) {
        return whereverItLies(fact, filled);
      }
      List<Object> values = new ArrayList<>();
      for (FactId read : derivation.reads()) {
        FactValue value = value(read);
        if (value == null) {
          return null;
        }
        values.add(value.plain());
      }
      return derivation.of(values, day).map(plain -> typed(fact, plain)).orElse(null);
    }

    /** What was filled, where that is the same in every place in which the project may lie. */
    private @Nullable FactValue whereverItLies(FactDefinition fact, Filled filled) {
      List<List<String>> places = List.of(List.of());
      for (FactId read : filled.reads()) {
        FactValue known = value(read);
        Set<String> some =
            known == null
                ? pack.vocabulary().get(read).values().keySet()
                : Set.of((String) known.plain());
        places =
            places.stream().flatMap(place -> some.stream().map(one -> also(place, one))).toList();
      }
      Set<Optional<?>> filledThere = new HashSet<>();
      places.forEach(place -> filledThere.add(filled.of(place, day)));
      return filledThere.size() == 1
          ? filledThere.iterator().next().map(plain -> typed(fact, plain)).orElse(null)
          : null;
    }

    private static List<String> also(List<String> place, String one) {
      return Stream.concat(place.stream(), Stream.of(one)).toList();
    }

    private static FactValue typed(FactDefinition fact, Object plain) {
      return fact.type() == FactType.BOOLEAN
          ? new FactValue.Flag((Boolean) plain)
          : new FactValue.Amount((BigDecimal) plain);
    }
  }
}
