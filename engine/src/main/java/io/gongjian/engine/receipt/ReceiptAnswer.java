package io.gongjian.engine.receipt;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.FeeResult;
import io.gongjian.engine.determination.Finding;
import io.gongjian.engine.determination.LimitResult;
import io.gongjian.engine.determination.MaterialResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.ProcessResult;
import io.gongjian.engine.determination.Question;
import io.gongjian.engine.determination.Silence;
import io.gongjian.engine.determination.SituationResult;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Delivery;
import io.gongjian.engine.matter.LimitUnit;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.process.ProcessId;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.TableId;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValueJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the answer out of a receipt as it was given, whatever the rules would say now. */
final class ReceiptAnswer {

  private final ReceiptHead head;
  private final Map<?, ?> answer;

  ReceiptAnswer(ReceiptHead head, Map<?, ?> answer) {
    this.head = head;
    this.answer = answer;
  }

  Determination determination() {
    List<FactId> assumptions = objects(answer, "assumptions", one -> new FactId(text(one, "fact")));
    return new Determination(
        head.pack(),
        head.region(),
        head.asOf(),
        head.facts(),
        used(),
        assumptions,
        process(object(answer, "process")),
        objects(answer, "matters", this::matter),
        objects(answer, "nextQuestions", ReceiptAnswer::question));
  }

  /**
   * The facts given, and those that the region set or that were assumed, as far as it names them.
   */
  private List<Fact> used() {
    SortedMap<FactId, Fact> used = new TreeMap<>();
    for (Object assumed : list(answer, "assumptions")) {
      add(assumed, used);
    }
    Map<?, ?> process = object(answer, "process");
    addAll(list(process, "reasons"), used);
    addAll(list(process, "targetReasons"), used);
    for (Object one : list(answer, "matters")) {
      Map<?, ?> matter = (Map<?, ?>) one;
      addAll(list(matter, "reasons"), used);
      addAll(list(object(matter, "limit"), "reasons"), used);
      list(matter, "situations").forEach(each -> addAll(list((Map<?, ?>) each, "reasons"), used));
      list(matter, "materials").forEach(each -> addAll(list((Map<?, ?>) each, "reasons"), used));
    }
    used.putAll(head.facts().facts());
    return new ArrayList<>(used.values());
  }

  private static void addAll(List<?> reasons, Map<FactId, Fact> used) {
    for (Object reason : reasons) {
      list((Map<?, ?>) reason, "facts").forEach(fact -> add(fact, used));
    }
  }

  private static void add(Object shown, Map<FactId, Fact> used) {
    Map<?, ?> tree = (Map<?, ?>) shown;
    Object value = tree.get("value");
    Object source = tree.get("source");
    if (value != null && source != null) {
      FactId id = new FactId(text(tree, "fact"));
      used.put(
          id,
          Fact.of(
              id,
              FactValueJson.read(type(value), value),
              FactSource.valueOf(source.toString().toUpperCase(Locale.ROOT))));
    }
    if (tree.get("from") != null) {
      list(tree, "from").forEach(from -> add(from, used));
    }
  }

  private static FactType type(Object value) {
    if (value instanceof Boolean) {
      return FactType.BOOLEAN;
    }
    if (value instanceof Number) {
      return FactType.DECIMAL;
    }
    if (value instanceof List<?> list) {
      return !list.isEmpty() && list.get(0) instanceof Map ? FactType.TABLE : FactType.SET;
    }
    return FactType.ENUM;
  }

  private static ProcessResult process(Map<?, ?> tree) {
    return new ProcessResult(
        optional(tree, "process").map(ProcessId::new),
        findings(tree, "reasons"),
        stated(tree, "target"),
        findings(tree, "targetReasons"),
        facts(tree),
        silences(tree));
  }

  /** What was to be paid; older receipts say nothing of it. */
  private List<FeeResult> fees(Map<?, ?> tree) {
    return tree.containsKey("fees")
        ? objects(
            tree,
            "fees",
            one ->
                new FeeResult(
                    RowId.parse(text(one, "rule")),
                    Optional.ofNullable(one.get("amount"))
                        .map(amount -> new BigDecimal(amount.toString())),
                    isTrue(one, "certain"),
                    findings(one, "reasons")))
        : List.of();
  }

  private MatterResult matter(Map<?, ?> tree) {
    return new MatterResult(
        new MatterId(text(tree, "matter")),
        Applicability.valueOf(
            text(tree, ReceiptWriter.applicability(head.schema())).toUpperCase(Locale.ROOT)),
        findings(tree, "reasons"),
        objects(
            tree,
            "situations",
            one ->
                new SituationResult(
                    new SituationId(text(one, "situation")),
                    isTrue(one, "certain"),
                    findings(one, "reasons"))),
        objects(
            tree,
            "materials",
            one ->
                new MaterialResult(
                    new MaterialId(text(one, "material")),
                    Necessity.valueOf(text(one, "necessity").toUpperCase(Locale.ROOT)),
                    Delivery.of((Map<?, ?>) one.get("delivery")),
                    isTrue(one, "certain"),
                    findings(one, "reasons"))),
        limit(object(tree, "limit")),
        facts(tree),
        silences(tree),
        fees(tree));
  }

  private static LimitResult limit(Map<?, ?> tree) {
    return new LimitResult(
        stated(tree, "statutory"),
        isTrue(tree, "certain"),
        stated(tree, "promised"),
        findings(tree, "reasons"));
  }

  private static Optional<StatedLimit> stated(Map<?, ?> tree, String key) {
    return Optional.ofNullable((Map<?, ?>) tree.get(key))
        .map(
            limit ->
                new StatedLimit(
                    new TimeLimit(
                        number(limit, "count"),
                        LimitUnit.valueOf(text(limit, "unit").toUpperCase(Locale.ROOT))),
                    citations(limit),
                    isTrue(limit, "verified")));
  }

  private static List<Finding> findings(Map<?, ?> tree, String key) {
    return objects(
        tree,
        key,
        one -> {
          String rule = text(one, "rule");
          int cut = rule.indexOf('/');
          if (cut < 0) {
            throw new IllegalArgumentException("not a row [" + rule + "]");
          }
          return new Finding(
              new RowId(new TableId(rule.substring(0, cut)), rule.substring(cut + 1)),
              objects(one, "facts", fact -> new FactId(text(fact, "fact"))),
              citations(one));
        });
  }

  /** What was left unsaid; receipts of the first versions have no such member. */
  private static List<Silence> silences(Map<?, ?> tree) {
    return tree.get("noTextInForce") == null
        ? List.of()
        : objects(
            tree,
            "noTextInForce",
            one ->
                new Silence(
                    optional(one, "matter").map(MatterId::new),
                    Decision.valueOf(text(one, "decides").toUpperCase(Locale.ROOT)),
                    optional(one, "firstDay").map(LocalDate::parse),
                    optional(one, "endedOn").map(LocalDate::parse)));
  }

  private static Question question(Map<?, ?> tree) {
    return new Question(
        new FactId(text(tree, "fact")), number(tree, "settles"), number(tree, "concerns"));
  }

  private static List<FactId> facts(Map<?, ?> tree) {
    return list(tree, "missingFacts").stream().map(id -> new FactId((String) id)).toList();
  }

  private static List<CitationId> citations(Map<?, ?> tree) {
    return list(tree, "citations").stream().map(id -> CitationId.parse((String) id)).toList();
  }

  private static <T> List<T> objects(Map<?, ?> tree, String key, Function<Map<?, ?>, T> read) {
    List<T> all = new ArrayList<>();
    list(tree, key).forEach(one -> all.add(read.apply((Map<?, ?>) one)));
    return all;
  }

  private static List<?> list(Map<?, ?> tree, String key) {
    return (List<?>) present(tree.get(key), key);
  }

  private static Map<?, ?> object(Map<?, ?> tree, String key) {
    return (Map<?, ?>) present(tree.get(key), key);
  }

  private static String text(Map<?, ?> tree, String key) {
    return (String) present(tree.get(key), key);
  }

  private static boolean isTrue(Map<?, ?> tree, String key) {
    return (Boolean) present(tree.get(key), key);
  }

  private static int number(Map<?, ?> tree, String key) {
    return new BigDecimal(present(tree.get(key), key).toString()).intValueExact();
  }

  private static Optional<String> optional(Map<?, ?> tree, String key) {
    return Optional.ofNullable((String) tree.get(key));
  }

  private static Object present(@Nullable Object value, String key) {
    if (value == null) {
      throw new IllegalArgumentException("missing [" + key + "]");
    }
    return value;
  }
}
