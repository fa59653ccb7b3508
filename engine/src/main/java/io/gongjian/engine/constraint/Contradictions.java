package io.gongjian.engine.constraint;

import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import io.gongjian.engine.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what among the facts of a project cannot be together. */
public final class Contradictions {

  /** Two values of one fact are the same when they are not further apart. */
  private static final BigDecimal NEAR = new BigDecimal("0.01");

  /** Whether a value follows is the same on every day. */
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  private final Vocabulary vocabulary;
  private final LocalDate asOf;
  private final Map<FactId, FactValue> given;

  /** What is given, and what follows from it as far as somebody asked. */
  private final Map<FactId, FactValue> known;

  private Contradictions(Vocabulary vocabulary, LocalDate asOf, Map<FactId, FactValue> given) {
    this.vocabulary = vocabulary;
    this.asOf = asOf;
    this.given = given;
    this.known = new HashMap<>(given);
  }

  /** The contradictions among {@code given}, with what follows from them. */
  public static List<Contradiction> among(
      Vocabulary vocabulary,
      List<Constraint> constraints,
      LocalDate asOf,
      Map<FactId, FactValue> given) {
    return new Contradictions(vocabulary, asOf, given).find(constraints);
  }

  /** What is given and what follows from it; what is given stands. */
  public static Map<FactId, FactValue> withDerived(
      Vocabulary vocabulary, LocalDate asOf, Map<FactId, FactValue> given) {
    Map<FactId, FactValue> all = new HashMap<>(given);
    for (FactDefinition fact : vocabulary.derived()) {
      if (!all.containsKey(fact.id())) {
        follows(fact, asOf, all).ifPresent(number -> all.put(fact.id(), number));
      }
    }
    return all;
  }

  /**
   * Leaves out what was once said of facts that by now follow from others: of a project whose facts
   * are told one by one, what follows counts.
   *
   * @param kept facts to leave as they are said
   */
  public static Map<FactId, FactValue> withoutFollowing(
      Vocabulary vocabulary, Map<FactId, FactValue> said, Set<FactId> kept) {
    Map<FactId, FactValue> facts = new TreeMap<>(said);
    for (FactDefinition fact : vocabulary.derived()) {
      if (facts.containsKey(fact.id()) && !kept.contains(fact.id())) {
        Map<FactId, FactValue> all = withDerived(vocabulary, ANY_DAY, facts);
        if (follows(fact, ANY_DAY, all).isPresent()) {
          facts.remove(fact.id());
        }
      }
    }
    return facts;
  }

  /**
   * The facts that a contradiction is between, those first that are told, then what they follow
   * from.
   */
  public static Set<FactId> typed(Vocabulary vocabulary, Contradiction contradiction) {
    Set<FactId> typed = new LinkedHashSet<>();
    for (FactId fact : contradiction.facts()) {
      typed.add(fact);
      typed.addAll(vocabulary.inputs(fact));
    }
    return typed;
  }

  /** The value of {@code fact} that follows from those known. */
  public static Optional<FactValue> follows(
      FactDefinition fact, LocalDate asOf, Map<FactId, FactValue> known) {
    return fact.derived()
        .flatMap(derivation -> derivation.from(plain(known), asOf))
        .map(fact::computed);
  }

  private static Derivation.Known plain(Map<FactId, FactValue> known) {
    return fact -> {
      FactValue value = known.get(fact);
      return value == null ? null : value.plain();
    };
  }

  private @Nullable Object plain(FactId fact) {
    FactValue value = value(fact);
    return value == null ? null : value.plain();
  }

  /** What is given, or what follows from it. */
  private @Nullable FactValue value(FactId id) {
    FactValue value = known.get(id);
    if (value == null) {
      value = vocabulary.find(id).flatMap(this::follows).orElse(null);
      if (value != null) {
        known.put(id, value);
      }
    }
    return value;
  }

  private Optional<FactValue> follows(FactDefinition fact) {
    return fact.derived()
        .flatMap(derivation -> derivation.from(this::plain, asOf))
        .map(fact::computed);
  }

  private List<Contradiction> find(List<Constraint> constraints) {
    List<Contradiction> found = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (constraint.inForce(asOf) && constraint.isBroken(this::plain, asOf)) {
        found.add(
            new Contradiction(
                constraint.id(),
                constraint.strength(),
                constraint.facts(),
                sentence(constraint.say(), constraint.facts())));
      }
    }
    for (FactDefinition fact : vocabulary.derived()) {
      FactValue said = given.get(fact.id());
      if (said != null) {
        follows(fact)
            .filter(value -> !isNear(said, value))
            .ifPresent(value -> found.add(otherwise(fact, value)));
      }
    }
    return found;
  }

  private static boolean isNear(FactValue one, FactValue other) {
    if (one instanceof Amount first && other instanceof Amount second) {
      return first.value().subtract(second.value()).abs().compareTo(NEAR) <= 0;
    }
    return one.equals(other);
  }

  private Contradiction otherwise(FactDefinition fact, FactValue value) {
    List<FactId> facts = new ArrayList<>(List.of(fact.id()));
    facts.addAll(fact.derived().orElseThrow().reads());
    LocalText follows =
        new LocalText(
            "由其他事实得出的是 " + shown(fact, value, Locale.CHINESE),
            "what follows from the other facts is " + shown(fact, value, Locale.ENGLISH));
    return new Contradiction(
        fact.id().value(), Strength.IMPOSSIBLE, facts, sentence(follows, facts));
  }

  private LocalText sentence(LocalText say, List<FactId> facts) {
    return new LocalText(
        say.zh() + "（" + listed(facts, Locale.CHINESE, "，") + "）",
        say.en() + " (" + listed(facts, Locale.ENGLISH, ", ") + ")");
  }

  private String listed(List<FactId> facts, Locale locale, String between) {
    List<String> parts = new ArrayList<>();
    for (FactId id : facts) {
      vocabulary
          .find(id)
          .ifPresent(
              fact -> parts.add(fact.title().in(locale) + " " + shown(fact, value(id), locale)));
    }
    return String.join(between, parts);
  }

  private static String shown(FactDefinition fact, @Nullable FactValue value, Locale locale) {
    if (value == null) {
      return "—";
    }
    LocalText title = fact.values().get(value.plain().toString());
    if (title != null) {
      return title.in(locale);
    }
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    if (value instanceof FactValue.Rows rows) {
      return rows.rows().size() + (chinese ? " 行" : rows.rows().size() == 1 ? " row" : " rows");
    }
    if (value instanceof FactValue.Flag flag) {
      return chinese ? (flag.value() ? "是" : "否") : (flag.value() ? "yes" : "no");
    }
    return value instanceof Amount amount
        ? Quantity.say(amount.value(), fact.unit(), locale)
        : value.plain().toString();
  }
}
