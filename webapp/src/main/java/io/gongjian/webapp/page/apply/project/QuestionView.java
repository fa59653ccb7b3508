package io.gongjian.webapp.page.apply.project;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.Question;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.form.FactShape;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactGroup;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.forms.sheet.WrittenRows;
import io.gongjian.webapp.page.wording.FactWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question as a page asks it. */
public final class QuestionView {

  private static final int SHORT = 4;
  private static final int LONG_TITLE = 12;

  private final FactDefinition fact;
  private final Determination determination;
  private final FactWording facts;
  private final Optional<FactValue> current;

  public QuestionView(FactDefinition fact, Determination determination, FactWording facts) {
    this.fact = fact;
    this.determination = determination;
    this.facts = facts;
    this.current = determination.given().find(fact.id()).map(Fact::value);
  }

  public String getFact() {
    return fact.id().value();
  }

  public String getQuestion() {
    return facts.in(fact.question());
  }

  public String getTitle() {
    return facts.in(fact.title());
  }

  public String getHelp() {
    return fact.help().map(facts::in).orElse("");
  }

  public String getUnit() {
    return fact.unit().map(facts::unit).orElse("");
  }

  /** The group of the fact, such as 土地. */
  public String getGroup() {
    return facts.pack().vocabulary().groups().stream()
        .filter(group -> group.facts().contains(fact.id()))
        .map(FactGroup::title)
        .map(facts::in)
        .findFirst()
        .orElse("");
  }

  /** How many open matters still look at it. */
  public int getConcerns() {
    return determination.questions().stream()
        .filter(question -> question.fact().equals(fact.id()))
        .mapToInt(Question::concerns)
        .findFirst()
        .orElse(0);
  }

  /** The answer that stands, or nothing. */
  public String getCurrent() {
    if (determination.given().declaredUnknown().contains(fact.id())) {
      return facts.words().of("guide.said_unknown");
    }
    return current.map(value -> facts.value(fact.id(), value)).orElse("");
  }

  public boolean isOneOf() {
    return fact.type() == FactType.BOOLEAN || fact.type() == FactType.ENUM;
  }

  public boolean isAnyOf() {
    return fact.type() == FactType.SET;
  }

  /** True when it was answered that none of the choices is true. */
  public boolean isNone() {
    return current.equals(Optional.of(new FactValue.Choices(List.of())));
  }

  public boolean isTyped() {
    return !isOneOf() && !isAnyOf() && !isRows();
  }

  /** True for a table, whose rows are written line by line. */
  public boolean isRows() {
    return fact.type() == FactType.TABLE;
  }

  /** How the rows of a table are written. */
  public String getColumns() {
    List<String> columns = fact.columns().stream().map(this::column).toList();
    return isRows() ? facts.words().of("guide.rows.columns", String.join("; ", columns)) : "";
  }

  private String column(FactDefinition column) {
    List<String> options =
        column.type() == FactType.BOOLEAN
            ? List.of(facts.words().of("word.yes"), facts.words().of("word.no"))
            : column.values().values().stream().map(facts::in).toList();
    String title = facts.in(column.title());
    String more =
        options.isEmpty() ? column.unit().map(facts::unit).orElse("") : String.join(" / ", options);
    return more.isEmpty() ? title : facts.words().of("guide.rows.column.options", title, more);
  }

  public String getInputType() {
    return fact.type() == FactType.DATE ? "date" : "text";
  }

  public String getInputMode() {
    return switch (fact.type()) {
      case DECIMAL -> "decimal";
      case INTEGER -> "numeric";
      default -> "text";
    };
  }

  /** Two columns for a few short choices, else one. */
  public String getLook() {
    List<OptionView> options = getOptions();
    boolean brief =
        options.size() <= SHORT
            && options.stream().allMatch(option -> option.getTitle().length() <= LONG_TITLE);
    return brief ? "is-short" : "is-long";
  }

  public List<OptionView> getOptions() {
    List<OptionView> options = new ArrayList<>();
    if (fact.type() == FactType.BOOLEAN) {
      options.add(flag(true));
      options.add(flag(false));
    } else {
      fact.values()
          .forEach(
              (value, title) -> options.add(new OptionView(value, facts.in(title), has(value))));
    }
    return options;
  }

  /** What stands in the input before anything is typed. */
  public String preset() {
    if (isRows()) {
      return current
          .map(
              rows ->
                  WrittenRows.write(
                      (Shape.Rows) FactShape.of(fact),
                      (FactValue.Rows) rows,
                      facts.words().locale()))
          .orElse("");
    }
    return isTyped() ? current.map(value -> value.plain().toString()).orElse("") : "";
  }

  private OptionView flag(boolean value) {
    return new OptionView(
        String.valueOf(value),
        facts.words().of(value ? "word.yes" : "word.no"),
        current.equals(Optional.of(new FactValue.Flag(value))));
  }

  private boolean has(String value) {
    return current
        .map(
            one ->
                one instanceof FactValue.Choices choices
                    ? choices.values().contains(value)
                    : one.equals(new FactValue.Choice(value)))
        .orElse(false);
  }
}
