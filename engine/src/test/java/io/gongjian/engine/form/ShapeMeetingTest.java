package io.gongjian.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.form.Meeting.Apart;
import io.gongjian.engine.form.Meeting.Met;
import io.gongjian.engine.text.LocalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Shapes meet in one way only, whatever the order, and lose no value that fits all of them. */
class ShapeMeetingTest {

  private static final List<String> OPTIONS = List.of("a", "b", "c", "d");
  private static final List<String> PATTERNS = List.of("^a", "b$", "[0-9]");

  @Property(tries = 2000)
  void isTheSameInEitherOrder(@ForAll("shapes") Shape one, @ForAll("shapes") Shape other) {
    assertThat(outcome(one.meet(other))).isEqualTo(outcome(other.meet(one)));
  }

  @Property(tries = 2000)
  void isTheSameHoweverItIsGrouped(
      @ForAll("shapes") Shape one, @ForAll("shapes") Shape two, @ForAll("shapes") Shape three) {
    Object left = outcome(one.meet(two).then(both -> both.meet(three)));
    Object right = outcome(two.meet(three).then(one::meet));

    if (left instanceof Shape && right instanceof Shape) {
      assertThat(left).isEqualTo(right);
    } else {
      assertThat(left instanceof Shape).isEqualTo(right instanceof Shape);
    }
  }

  @Property(tries = 1000)
  void isTheShapeItselfWithItself(@ForAll("shapes") Shape shape) {
    Meeting meeting = shape.meet(shape);

    if (meeting instanceof Met met) {
      assertThat(met.shape()).isEqualTo(shape);
    } else {
      assertThat(((Apart) meeting).clash()).isEqualTo(Clash.NOTHING_LEFT);
    }
  }

  @Property(tries = 2000)
  void keepsExactlyTheNumbersThatFitBoth(
      @ForAll("amounts") Shape.Amount one, @ForAll("amounts") Shape.Amount other) {
    List<BigDecimal> both =
        numbers().stream().filter(number -> fits(one, number) && fits(other, number)).toList();
    Meeting meeting = one.meet(other);

    if (meeting instanceof Met met) {
      Shape.Amount amount = (Shape.Amount) met.shape();
      assertThat(numbers().stream().filter(number -> fits(amount, number)))
          .containsExactlyElementsOf(both);
    } else if (one.unit().equals(other.unit())) {
      assertThat(both).isEmpty();
    }
  }

  @Property(tries = 1000)
  void keepsExactlyTheOptionsThatBothHave(
      @ForAll("choices") Choices one, @ForAll("choices") Choices other) {
    Set<String> both = new TreeSet<>(one.ids());
    both.retainAll(other.ids());
    Meeting meeting = new Shape.OneOf(one).meet(new Shape.OneOf(other));

    assertThat(meeting instanceof Met).isEqualTo(!both.isEmpty());
    if (meeting instanceof Met met) {
      assertThat(((Shape.OneOf) met.shape()).choices().ids()).containsExactlyElementsOf(both);
    }
  }

  @Example
  void tellsWhyShapesAreApart() {
    Shape money = amount("万元");

    assertThat(money.meet(new Shape.Flag())).isEqualTo(new Apart(Clash.TYPE, ""));
    assertThat(money.meet(amount("元"))).isEqualTo(new Apart(Clash.UNIT, ""));
    assertThat(text("credit-code").meet(text("id-number")))
        .isEqualTo(new Apart(Clash.NOTHING_LEFT, ""));
    assertThat(rows(column("area", money)).meet(rows(column("area", amount("元")))))
        .isEqualTo(new Apart(Clash.UNIT, "area"));
  }

  @Example
  void unitesTheColumnsOfTables() {
    Shape both =
        ((Met)
                rows(column("name", text("phone")))
                    .meet(rows(column("area", amount("m2")), column("name", text("phone")))))
            .shape();

    assertThat(((Shape.Rows) both).columns())
        .extracting(RowColumn::name)
        .containsExactlyInAnyOrder("name", "area");
  }

  @Example
  void findsNoWholeNumberBetweenTwoNeighbours() {
    Range between =
        new Range(
            Optional.of(new Range.Bound(BigDecimal.ONE, false)),
            Optional.of(new Range.Bound(BigDecimal.valueOf(2), false)));
    Shape whole = new Shape.Amount(true, between, Optional.empty(), Optional.empty());

    assertThat(whole.meet(whole)).isEqualTo(new Apart(Clash.NOTHING_LEFT, ""));
  }

  @Provide
  Arbitrary<Shape> shapes() {
    return Arbitraries.oneOf(
        amounts().map(shape -> shape),
        texts(),
        choices().filter(all -> all.size() > 0).map(Shape.OneOf::new),
        Combinators.combine(choices().filter(all -> all.size() > 0), extents())
            .as(Shape.ManyOf::new),
        extents().map(Shape.Files::new),
        tables(),
        Arbitraries.of(new Shape.Flag(), new Shape.Day()));
  }

  @Provide
  Arbitrary<Shape.Amount> amounts() {
    return Combinators.combine(
            Arbitraries.of(true, false), ranges(), steps(), Arbitraries.of("m", "m", "m", "km"))
        .as((whole, range, step, unit) -> new Shape.Amount(whole, range, step, Optional.of(unit)));
  }

  @Provide
  Arbitrary<Choices> choices() {
    return Arbitraries.subsetOf(OPTIONS).map(ShapeMeetingTest::choicesOf);
  }

  private static Arbitrary<Shape> texts() {
    return Combinators.combine(
            extents(),
            Arbitraries.subsetOf(PATTERNS),
            Arbitraries.of("phone", "email").optional(0.3))
        .as((length, patterns, format) -> new Shape.Text(length, new TreeSet<>(patterns), format));
  }

  private static Arbitrary<Shape> tables() {
    Arbitrary<RowColumn> columns =
        Combinators.combine(
                Arbitraries.integers().between(0, 3),
                ranges(),
                Arbitraries.of(true, false),
                Arbitraries.of("m", "m", "km"))
            .as(
                (place, range, required, unit) ->
                    new RowColumn(
                        OPTIONS.get(place),
                        new Shape.Amount(false, range, Optional.empty(), Optional.of(unit)),
                        title(OPTIONS.get(place)),
                        required,
                        place));
    return Combinators.combine(columns.list().ofMinSize(1).ofMaxSize(3), extents())
        .as(
            (all, count) -> {
              Map<String, RowColumn> byName = new LinkedHashMap<>();
              all.forEach(column -> byName.putIfAbsent(column.name(), column));
              return new Shape.Rows(List.copyOf(byName.values()), count);
            });
  }

  private static Arbitrary<FieldExtent> extents() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4), Arbitraries.integers().between(0, 6).optional())
        .as((least, more) -> new FieldExtent(least, more.map(count -> least + count)));
  }

  private static Arbitrary<Range> ranges() {
    Arbitrary<Optional<Range.Bound>> bounds =
        Combinators.combine(
                Arbitraries.bigDecimals()
                    .between(BigDecimal.valueOf(-3), BigDecimal.valueOf(3))
                    .ofScale(1),
                Arbitraries.of(true, false))
            .as(Range.Bound::new)
            .optional(0.7);
    return Combinators.combine(bounds, bounds).as(Range::new);
  }

  private static Arbitrary<Optional<BigDecimal>> steps() {
    return Arbitraries.of("0.1", "0.2", "0.5", "1", "2").map(BigDecimal::new).optional(0.4);
  }

  private static List<BigDecimal> numbers() {
    List<BigDecimal> numbers = new ArrayList<>();
    for (int tenth = -35; tenth <= 35; tenth++) {
      numbers.add(BigDecimal.valueOf(tenth, 1));
    }
    return numbers;
  }

  private static boolean fits(Shape.Amount amount, BigDecimal number) {
    return amount.range().contains(number)
        && (!amount.whole() || number.stripTrailingZeros().scale() <= 0)
        && amount.step().map(step -> number.remainder(step).signum() == 0).orElse(true);
  }

  /** The shape, or that there is none: where it fails may differ. */
  private static Object outcome(Meeting meeting) {
    return meeting instanceof Met met ? met.shape() : "apart";
  }

  private static Choices choicesOf(Collection<String> ids) {
    return new Choices(
        ids.stream().map(id -> new Choice(id, title(id), OPTIONS.indexOf(id))).toList());
  }

  private static Shape amount(String unit) {
    return new Shape.Amount(false, Range.ALL, Optional.empty(), Optional.of(unit));
  }

  private static Shape text(String format) {
    return new Shape.Text(FieldExtent.ANY, new TreeSet<>(), Optional.of(format));
  }

  private static Shape rows(RowColumn... columns) {
    return new Shape.Rows(List.of(columns), FieldExtent.ANY);
  }

  private static RowColumn column(String name, Shape shape) {
    return new RowColumn(name, shape, title(name), false, 0);
  }

  private static LocalText title(String text) {
    return new LocalText(text, text);
  }
}
