package io.gongjian.webapp.page.wording;

import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.pack.OpenTerm;
import io.gongjian.engine.pack.TermId;
import io.gongjian.engine.table.ComparedFact;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.Filled;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.CellWording.Test;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says the conditions of a rule row in words: {@code invest.amount "<= 30"} is 总投资不超过 30 万元. */
public final class ConditionWording {

  private static final String MATTER = "matter.";
  private static final String SITUATION = "situation.";
  private static final String TERM = "term.";
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private final FactWording facts;
  private final Words words;
  private final LocalDate asOf;

  public ConditionWording(FactWording facts, LocalDate asOf) {
    this.facts = facts;
    this.words = facts.words();
    this.asOf = asOf;
  }

  /** The condition that {@code cell} sets for the column {@code input}. */
  public String sentence(String input, String cell) {
    CellWording text = CellWording.of(cell);
    if (input.startsWith(MATTER)) {
      MatterId matter = new MatterId(input.substring(MATTER.length()));
      return words.of(
          "word.condition.is", matterTitle(matter), alternatives(text, this::applicability, false));
    }
    if (input.startsWith(SITUATION)) {
      MatterId matter = new MatterId(input.substring(SITUATION.length()));
      return contains(
          words.of("word.condition.situations_of", matterTitle(matter)),
          text,
          alternatives(text, one -> situation(matter, one), false));
    }
    if (input.equals(Input.OfApplication.NAME)) {
      return contains(
          words.of("word.condition.application"),
          text,
          alternatives(text, one -> matterTitle(new MatterId(one)), false));
    }
    if (Input.OfOthers.isName(input)) {
      return words.of("word.condition.others");
    }
    return ofFact(new FactId(input), text);
  }

  /** What a column reads, as a title. */
  public String subject(String input) {
    if (Input.OfOthers.isName(input)) {
      return words.of("word.condition.others");
    }
    if (input.startsWith(MATTER)) {
      return matterTitle(new MatterId(input.substring(MATTER.length())));
    }
    if (input.startsWith(SITUATION)) {
      MatterId matter = new MatterId(input.substring(SITUATION.length()));
      return words.of("word.condition.situations_of", matterTitle(matter));
    }
    return input.equals(Input.OfApplication.NAME)
        ? words.of("word.condition.application")
        : facts.title(new FactId(input));
  }

  private String ofFact(FactId fact, CellWording text) {
    Optional<FactDefinition> definition = facts.definition(fact);
    FactType type = definition.map(FactDefinition::type).orElse(FactType.STRING);
    String title = facts.title(fact);
    if (type.isNumber() || type == FactType.DATE) {
      String tests = measures(fact, definition.flatMap(FactDefinition::unit), text);
      return words.of(
          text.negated() ? "word.condition.not" : "word.condition.measure", title, tests);
    }
    String values = alternatives(text, one -> literal(fact, one), type == FactType.SET);
    if (type == FactType.SET) {
      return contains(title, text, values);
    }
    return words.of(text.negated() ? "word.condition.is_not" : "word.condition.is", title, values);
  }

  private String contains(String title, CellWording text, String values) {
    if (text.least() > 1) {
      return words.of(
          text.negated() ? "word.condition.fewer_of" : "word.condition.at_least_of",
          title,
          text.least(),
          values);
    }
    return words.of(
        text.negated() ? "word.condition.contains_not" : "word.condition.contains", title, values);
  }

  private String measures(FactId fact, Optional<String> unit, CellWording text) {
    return text.tests().stream()
        .map(test -> words.of(relation(test.operator()), operand(fact, unit, test.operand())))
        .collect(Collectors.joining(words.of(text.isRange() ? "word.and" : "word.or")));
  }

  private static String relation(String operator) {
    return switch (operator) {
      case "<=" -> "word.relation.at_most";
      case "<" -> "word.relation.less";
      case ">=" -> "word.relation.at_least";
      case ">" -> "word.relation.more";
      case "!=" -> "word.relation.other";
      default -> "word.relation.equal";
    };
  }

  private String operand(FactId fact, Optional<String> unit, String operand) {
    if (operand.startsWith(TERM)) {
      return term(new TermId(operand.substring(TERM.length())), fact);
    }
    Optional<FactId> other = ComparedFact.in(operand);
    if (other.isPresent()) {
      return facts.title(other.get());
    }
    if (NUMBER.matcher(operand).matches()) {
      return facts.withUnit(facts.number(new BigDecimal(operand)), unit);
    }
    return unquoted(operand);
  }

  /**
   * An open term with the value that counts on the day: of the filling in force, else its default.
   */
  private String term(TermId id, FactId fact) {
    OpenTerm term = facts.pack().openTerms().get(id);
    if (term == null) {
      return id.value();
    }
    String title = facts.in(term.title());
    return facts
        .pack()
        .term(id, asOf)
        .map(known -> words.of("word.condition.term", title, facts.value(fact, known.value())))
        .orElseGet(() -> byPlace(id, fact, title));
  }

  /** A term that differs from place to place, with each value that may count on the day. */
  private String byPlace(TermId id, FactId fact, String title) {
    List<String> values =
        facts.pack().vocabulary().find(id.asFact()).flatMap(FactDefinition::derived).stream()
            .flatMap(
                derived -> derived instanceof Filled filled ? filled.cases().stream() : Stream.of())
            .filter(one -> one.inForce(asOf))
            .map(one -> value(one, fact))
            .toList();
    return values.isEmpty()
        ? words.of("word.condition.term_open", title)
        : words.of("word.condition.term", title, String.join(words.of("word.semicolon"), values));
  }

  private String value(Filled.Case one, FactId fact) {
    String value = facts.value(fact, new FactValue.Amount(one.gives()));
    if (one.where().isEmpty()) {
      return words.of("word.condition.term_elsewhere", value);
    }
    List<String> places = new ArrayList<>();
    one.where()
        .forEach(
            (place, values) ->
                places.add(
                    values.stream()
                        .map(plain -> literal(place, plain.toString()))
                        .sorted()
                        .collect(Collectors.joining(words.of("word.or")))));
    return words.of(
        "word.condition.term_where", String.join(words.of("word.comma"), places), value);
  }

  private String alternatives(CellWording text, UnaryOperator<String> say, boolean all) {
    return text.tests().stream()
        .map(test -> alternative(test, say))
        .collect(
            Collectors.joining(
                words.of(text.least() > 1 || (text.negated() && all) ? "word.comma" : "word.or")));
  }

  private static String alternative(Test test, UnaryOperator<String> say) {
    return say.apply(unquoted(test.operand()));
  }

  private String literal(FactId fact, String value) {
    return switch (value) {
      case "true" -> words.of("word.yes");
      case "false" -> words.of("word.no");
      default -> facts.choice(fact, value);
    };
  }

  private String applicability(String word) {
    return words.of("word.applicability." + word);
  }

  private String situation(MatterId matter, String situation) {
    return Optional.ofNullable(facts.pack().matters().get(matter))
        .flatMap(one -> one.situation(new SituationId(situation)))
        .map(one -> facts.in(one.title()))
        .orElse(situation);
  }

  private String matterTitle(MatterId matter) {
    return Optional.ofNullable(facts.pack().matters().get(matter))
        .map(Matter::title)
        .map((LocalText title) -> facts.in(title))
        .orElse(matter.value());
  }

  private static String unquoted(String text) {
    String bare = text.startsWith("@") ? text.substring(1) : text;
    return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
        ? bare.substring(1, bare.length() - 1)
        : bare;
  }
}
