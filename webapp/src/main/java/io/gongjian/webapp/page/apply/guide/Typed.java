package io.gongjian.webapp.page.apply.guide;

import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.form.FactShape;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.number.TypedNumber;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactReader;
import io.gongjian.engine.vocabulary.FactReading;
import io.gongjian.engine.vocabulary.FactReading.Misfit;
import io.gongjian.engine.vocabulary.FactReading.Misread;
import io.gongjian.engine.vocabulary.FactReading.Read;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.forms.sheet.SheetProblem;
import io.gongjian.forms.sheet.TableRows;
import io.gongjian.forms.sheet.WrittenRows;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What somebody typed, ticked or pressed for a question, before it is an answer. */
public final class Typed implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BETWEEN = " ";

  /** How it was said. */
  enum Way {
    /** Typed into the box, or the one choice that was pressed. */
    TYPED,
    /** The choices that were ticked. */
    TICKED,
    /** That none of the choices is true: said of its own, never by ticking nothing. */
    NONE,
    UNKNOWN,
    BACK;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What came of reading: an answer, or why it is none.
   *
   * @param cell where in a table it does not fit
   * @param unread a row of a table that cannot be read
   */
  record Reading(
      Optional<Answer> answer,
      Optional<Misfit> misfit,
      Optional<Cell> cell,
      Optional<SheetProblem> unread) {

    Reading(Optional<Answer> answer, Optional<Misfit> misfit) {
      this(answer, misfit, Optional.empty(), Optional.empty());
    }
  }

  /** A cell of a table. */
  record Cell(int row, FactDefinition column) {}

  private final Way way;
  private final String said;

  private Typed(Way way, String said) {
    this.way = way;
    this.said = said;
  }

  /** What a press says; a way that there is not is an answer to nothing. */
  static Typed of(String way, String said) {
    return Arrays.stream(Way.values())
        .filter(one -> one.word().equals(way))
        .findFirst()
        .map(one -> new Typed(one, said))
        .orElseGet(() -> said(""));
  }

  /** A value as if somebody had given it. */
  static Typed of(FactValue value) {
    if (value instanceof FactValue.Choices choices) {
      return choices.values().isEmpty() ? none() : ticked(choices.values());
    }
    return said(value.plain().toString());
  }

  static Typed said(String text) {
    return new Typed(Way.TYPED, text);
  }

  static Typed ticked(List<String> values) {
    return new Typed(Way.TICKED, String.join(BETWEEN, values));
  }

  static Typed none() {
    return new Typed(Way.NONE, "");
  }

  static Typed doesNotKnow() {
    return new Typed(Way.UNKNOWN, "");
  }

  static Typed takesBack() {
    return new Typed(Way.BACK, "");
  }

  public String getWay() {
    return way.word();
  }

  public String getSaid() {
    return said;
  }

  /** What is to stand in the box again. */
  String text() {
    return way == Way.TYPED ? said : "";
  }

  /** Reads it as an answer to {@code fact}. */
  Reading read(FactDefinition fact) {
    return switch (way) {
      case UNKNOWN -> done(Answer.dontKnow());
      case BACK -> done(Answer.forgotten());
      case TYPED, TICKED, NONE -> said(fact);
    };
  }

  private Reading said(FactDefinition fact) {
    if (fact.type().isNumber() && TypedNumber.read(said) instanceof TypedNumber.TooLong) {
      return new Reading(Optional.empty(), Optional.of(Misfit.TOO_MANY_DIGITS));
    }
    if (fact.type() == FactType.TABLE) {
      return rows(fact);
    }
    Optional<Object> given = fact.type() == FactType.SET ? chosen() : given(fact.type());
    if (given.isEmpty()) {
      return new Reading(Optional.empty(), Optional.of(Misfit.WRONG_TYPE));
    }
    FactReading reading = FactReader.read(fact, given.get());
    if (reading instanceof Read read) {
      return done(Answer.of(read.value()));
    }
    Misfit misfit = reading instanceof Misread misread ? misread.misfit() : Misfit.WRONG_TYPE;
    return new Reading(Optional.empty(), Optional.of(misfit));
  }

  /** Nothing written is no answer: nobody said that there is no row. */
  private Reading rows(FactDefinition fact) {
    if (way == Way.NONE) {
      return done(Answer.of(FactValue.Rows.of(List.of())));
    }
    if (text().isBlank()) {
      return new Reading(Optional.empty(), Optional.of(Misfit.WRONG_TYPE));
    }
    TableRows rows = WrittenRows.read((Shape.Rows) FactShape.of(fact), text());
    if (!rows.problems().isEmpty()) {
      return new Reading(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(rows.problems().get(0)));
    }
    return FactReader.read(fact, rows.rows()) instanceof Read read
        ? done(Answer.of(read.value()))
        : unfit(fact, rows.rows());
  }

  /** The first cell that does not fit its column. */
  private static Reading unfit(FactDefinition table, List<Map<String, Object>> rows) {
    for (int at = 0; at < rows.size(); at++) {
      for (Map.Entry<String, Object> cell : rows.get(at).entrySet()) {
        FactDefinition column = table.column(cell.getKey()).orElseThrow();
        if (FactReader.read(column, cell.getValue()) instanceof Misread misread) {
          return new Reading(
              Optional.empty(),
              Optional.of(misread.misfit()),
              Optional.of(new Cell(at + 1, column)),
              Optional.empty());
        }
      }
    }
    return new Reading(Optional.empty(), Optional.of(Misfit.TOO_LONG));
  }

  /** Nothing ticked is no answer: nobody said that none is true. */
  private Optional<Object> chosen() {
    if (way == Way.NONE) {
      return Optional.of(List.of());
    }
    List<String> ticked =
        Arrays.stream(said.split(BETWEEN, -1))
            .filter(value -> !value.isEmpty())
            .distinct()
            .toList();
    return way == Way.TICKED && !ticked.isEmpty() ? Optional.of(ticked) : Optional.empty();
  }

  private Optional<Object> given(FactType type) {
    String text = text();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return switch (type) {
      case BOOLEAN ->
          plain.equals("true") || plain.equals("false")
              ? Optional.of(Boolean.valueOf(plain))
              : Optional.empty();
      case DECIMAL, INTEGER -> TypedNumber.read(text).number().map(Object.class::cast);
      case STRING -> text.isBlank() ? Optional.empty() : Optional.of(text.strip());
      case DATE -> plain.isEmpty() ? Optional.empty() : Optional.of(plain);
      case ENUM -> Optional.of(text);
      case SET, TABLE -> Optional.empty();
    };
  }

  private static Reading done(Answer answer) {
    return new Reading(Optional.of(answer), Optional.empty());
  }
}
