package io.gongjian.engine.form;

import io.gongjian.engine.form.Meeting.Apart;
import io.gongjian.engine.form.Meeting.Met;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which values a field may have. The shapes of a kind are ordered by strictness; any two meet in
 * the loosest one that is as strict as both, or have nothing in common.
 */
public sealed interface Shape {

  /**
   * A text.
   *
   * @param patterns regular expressions that all must be found in it
   * @param format a form with a name, such as {@code credit-code}
   */
  record Text(FieldExtent length, SortedSet<String> patterns, Optional<String> format)
      implements Shape {
    public Text {
      patterns = unmodifiable(patterns);
    }

    @Override
    public <R> R match(
        Function<Text, R> text,
        Function<Amount, R> amount,
        Function<Flag, R> flag,
        Function<Day, R> day,
        Function<OneOf, R> one,
        Function<ManyOf, R> many,
        Function<Files, R> files,
        Function<Rows, R> rows) {
      return text.apply(this);
    }

    @Override
    public String word() {
      return "text";
    }

    @Override
    public Meeting meet(Shape other) {
      if (!(other instanceof Text text)) {
        return new Apart(Clash.TYPE, "");
      }
      FieldExtent both = length.meet(text.length);
      boolean twoFormats =
          format.isPresent() && text.format.isPresent() && !format.equals(text.format);
      if (both.isEmpty() || twoFormats) {
        return new Apart(Clash.NOTHING_LEFT, "");
      }
      SortedSet<String> all = new TreeSet<>(patterns);
      all.addAll(text.patterns);
      return new Met(new Text(both, all, format.isPresent() ? format : text.format));
    }

    private static SortedSet<String> unmodifiable(SortedSet<String> patterns) {
      return Collections.unmodifiableSortedSet(new TreeSet<>(patterns));
    }
  }

  /**
   * A number.
   *
   * @param whole true when it has no decimals
   * @param step the number it must be a multiple of
   * @param unit as the vocabulary writes it
   */
  record Amount(boolean whole, Range range, Optional<BigDecimal> step, Optional<String> unit)
      implements Shape {
    @Override
    public <R> R match(
        Function<Text, R> text,
        Function<Amount, R> amount,
        Function<Flag, R> flag,
        Function<Day, R> day,
        Function<OneOf, R> one,
        Function<ManyOf, R> many,
        Function<Files, R> files,
        Function<Rows, R> rows) {
      return amount.apply(this);
    }

    @Override
    public String word() {
      return "number";
    }

    @Override
    public Meeting meet(Shape other) {
      if (!(other instanceof Amount amount)) {
        return new Apart(Clash.TYPE, "");
      }
      if (!unit.equals(amount.unit)) {
        return new Apart(Clash.UNIT, "");
      }
      Amount both =
          new Amount(
              whole || amount.whole,
              range.meet(amount.range),
              Multiples.common(step, amount.step),
              unit);
      Optional<BigDecimal> size =
          both.whole ? Multiples.common(both.step, Optional.of(BigDecimal.ONE)) : both.step;
      return both.range.isEmpty(size) ? new Apart(Clash.NOTHING_LEFT, "") : new Met(both);
    }
  }

  /** Yes or no. */
  record Flag() implements Shape {
    @Override
    public <R> R match(
        Function<Text, R> text,
        Function<Amount, R> amount,
        Function<Flag, R> flag,
        Function<Day, R> day,
        Function<OneOf, R> one,
        Function<ManyOf, R> many,
        Function<Files, R> files,
        Function<Rows, R> rows) {
      return flag.apply(this);
    }

    @Override
    public String word() {
      return "flag";
    }

    @Override
    public Meeting meet(Shape other) {
      return other instanceof Flag ? new Met(this) : new Apart(Clash.TYPE, "");
    }
  }

  /** A day. */
  record Day() implements Shape {
    @Override
    public <R> R match(
        Function<Text, R> text,
        Function<Amount, R> amount,
        Function<Flag, R> flag,
        Function<Day, R> day,
        Function<OneOf, R> one,
        Function<ManyOf, R> many,
        Function<Files, R> files,
        Function<Rows, R> rows) {
      return day.apply(this);
    }

    @Override
    public String word() {
      return "day";
    }

    @Override
    public Meeting meet(Shape other) {
      return other instanceof Day ? new Met(this) : new Apart(Clash.TYPE, "");
    }
  }

  /** One of some options. */
  record OneOf(Choices choices) implements Shape {
    @Override
    public <R> R match(
        Function<Text, R> text,
        Function<Amount, R> amount,
        Function<Flag, R> flag,
        Function<Day, R> day,
        Function<OneOf, R> one,
        Function<ManyOf, R> many,
        Function<Files, R> files,
        Function<Rows, R> rows) {
      return one.apply(this);
    }

    @Override
    public String word() {
      return "choice";
    }

    @Override
    public Meeting meet(Shape other) {
      if (!(other instanceof OneOf one)) {
        return new Apart(Clash.TYPE, "");
      }
      Choices both = choices.meet(one.choices);
      return both.size() == 0 ? new Apart(Clash.NOTHING_LEFT, "") : new Met(new OneOf(both));
    }
  }

  /** Any number of some options, each once. */
  record ManyOf(Choices choices, FieldExtent count) implements Shape {
    @Override
    public <R> R match(
        Function<Text, R> text,
        Function<Amount, R> amount,
        Function<Flag, R> flag,
        Function<Day, R> day,
        Function<OneOf, R> one,
        Function<ManyOf, R> many,
        Function<Files, R> files,
        Function<Rows, R> rows) {
      return many.apply(this);
    }

    @Override
    public String word() {
      return "choices";
    }

    @Override
    public Meeting meet(Shape other) {
      if (!(other instanceof ManyOf many)) {
        return new Apart(Clash.TYPE, "");
      }
      Choices both = choices.meet(many.choices);
      FieldExtent counts = count.meet(many.count);
      boolean tooFew = both.size() == 0 || counts.isEmpty() || both.size() < counts.least();
      return tooFew ? new Apart(Clash.NOTHING_LEFT, "") : new Met(new ManyOf(both, counts));
    }
  }

  /** Documents that were handed in, each named by the hash of its content. */
  record Files(FieldExtent count) implements Shape {
    @Override
    public <R> R match(
        Function<Text, R> text,
        Function<Amount, R> amount,
        Function<Flag, R> flag,
        Function<Day, R> day,
        Function<OneOf, R> one,
        Function<ManyOf, R> many,
        Function<Files, R> files,
        Function<Rows, R> rows) {
      return files.apply(this);
    }

    @Override
    public String word() {
      return "files";
    }

    @Override
    public Meeting meet(Shape other) {
      if (!(other instanceof Files files)) {
        return new Apart(Clash.TYPE, "");
      }
      FieldExtent both = count.meet(files.count);
      return both.isEmpty() ? new Apart(Clash.NOTHING_LEFT, "") : new Met(new Files(both));
    }
  }

  /** Rows with the same columns, such as one for each building. */
  record Rows(List<RowColumn> columns, FieldExtent count) implements Shape {
    public Rows {
      columns = columns.stream().sorted(RowColumn.IN_ORDER).toList();
    }

    @Override
    public <R> R match(
        Function<Text, R> text,
        Function<Amount, R> amount,
        Function<Flag, R> flag,
        Function<Day, R> day,
        Function<OneOf, R> one,
        Function<ManyOf, R> many,
        Function<Files, R> files,
        Function<Rows, R> rows) {
      return rows.apply(this);
    }

    @Override
    public String word() {
      return "table";
    }

    @Override
    public Meeting meet(Shape other) {
      if (!(other instanceof Rows rows)) {
        return new Apart(Clash.TYPE, "");
      }
      FieldExtent both = count.meet(rows.count);
      if (both.isEmpty()) {
        return new Apart(Clash.NOTHING_LEFT, "");
      }
      SortedSet<String> names = new TreeSet<>();
      columns.forEach(column -> names.add(column.name()));
      rows.columns.forEach(column -> names.add(column.name()));
      List<RowColumn> united = new ArrayList<>();
      for (String name : names) {
        Optional<RowColumn> own = column(name);
        Optional<RowColumn> others = rows.column(name);
        if (own.isEmpty() || others.isEmpty()) {
          united.add(own.or(() -> others).orElseThrow());
          continue;
        }
        Meeting meeting = own.get().shape().meet(others.get().shape());
        if (meeting instanceof Apart apart) {
          return new Apart(apart.clash(), name);
        }
        united.add(own.get().with(others.get(), ((Met) meeting).shape()));
      }
      return new Met(new Rows(united, both));
    }

    public Optional<RowColumn> column(String name) {
      return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
  }

  /**
   * Takes the way that fits. Each kind has one, so that a new kind does not compile until every
   * place that tells kinds apart has an answer for it.
   */
  <R> R match(
      Function<Text, R> text,
      Function<Amount, R> amount,
      Function<Flag, R> flag,
      Function<Day, R> day,
      Function<OneOf, R> one,
      Function<ManyOf, R> many,
      Function<Files, R> files,
      Function<Rows, R> rows);

  /** The word for the kind of values, used in the API. */
  String word();

  /** The options of this shape; none where there is nothing to choose. */
  default Choices choices() {
    return Choices.NONE;
  }

  /** The shape of all values that fit this one and {@code other}. */
  Meeting meet(Shape other);
}
