package io.gongjian.webapp.rest.project;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.citation.CitedArticle;
import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.determination.Explanation.ChangedFact;
import io.gongjian.engine.determination.Explanation.ConditionTrace;
import io.gongjian.engine.determination.Explanation.DatedRow;
import io.gongjian.engine.determination.Explanation.FactChange;
import io.gongjian.engine.determination.Explanation.RowTrace;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.ExplainedMatter;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.vocabulary.FactValueJson;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows why a matter has its applicability: rows with their sentence, conditions and law. */
final class ExplanationJson {

  private final Pack pack;
  private final LocalDate asOf;
  private final Locale locale;

  private ExplanationJson(Pack pack, LocalDate asOf, Locale locale) {
    this.pack = pack;
    this.asOf = asOf;
    this.locale = locale;
  }

  static Map<String, @Nullable Object> tree(ExplainedMatter explained, Locale locale) {
    ExplanationJson json =
        new ExplanationJson(explained.pack(), explained.determination().asOf(), locale);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("matter", explained.explanation().matter().value());
    String word = explained.explanation().applicability().word();
    tree.put(DeterminationJson.APPLICABILITY, word);
    tree.put(DeterminationJson.VERDICT, word);
    tree.put("differs", explained.differs());
    tree.put("rows", explained.explanation().rows().stream().map(json::row).toList());
    tree.put("notInForce", explained.explanation().notInForce().stream().map(json::dated).toList());
    tree.put(
        "noTextInForce",
        explained.explanation().silences().stream().map(DeterminationJson::tree).toList());
    tree.put("changes", explained.explanation().changes().stream().map(json::change).toList());
    tree.put("searchStopped", explained.explanation().searchStopped());
    return tree;
  }

  private Map<String, @Nullable Object> row(RowTrace trace) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    Optional<RuleRow> row = find(trace.row());
    tree.put("rule", trace.row().toString());
    tree.put("effect", trace.exempts() ? "exempt" : "required");
    tree.put("standing", word(trace.standing()));
    tree.put("say", row.map(found -> found.say().in(locale)).orElse(null));
    tree.put("conditions", trace.conditions().stream().map(ExplanationJson::condition).toList());
    tree.put("citations", row.map(this::citations).orElse(List.of()));
    tree.put("verified", row.map(RuleRow::verified).orElse(false));
    return tree;
  }

  private static Map<String, @Nullable Object> condition(ConditionTrace condition) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("input", condition.input());
    tree.put("cell", condition.cell());
    tree.put("actual", condition.actual().orElse(null));
    tree.put("standing", word(condition.standing()));
    condition
        .with()
        .ifPresent(
            with -> {
              Map<String, @Nullable Object> other = new LinkedHashMap<>();
              other.put("fact", with.fact().value());
              other.put("actual", with.actual().orElse(null));
              tree.put("comparedWith", other);
            });
    return tree;
  }

  private List<Map<String, @Nullable Object>> citations(RuleRow row) {
    return row.citations().stream().map(this::citation).toList();
  }

  private Map<String, @Nullable Object> citation(CitationId id) {
    Optional<CitedArticle> cited = pack.citations().find(id, asOf);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("citation", id.toString());
    tree.put("title", cited.map(found -> found.instrument().title().in(locale)).orElse(null));
    tree.put("text", cited.map(found -> found.article().text()).orElse(null));
    tree.put("summary", cited.map(found -> found.article().summary()).orElse(null));
    tree.put("verified", cited.map(found -> found.article().verified()).orElse(null));
    return tree;
  }

  private Map<String, @Nullable Object> dated(DatedRow row) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("rule", row.row().toString());
    tree.put("say", find(row.row()).map(found -> found.say().in(locale)).orElse(null));
    tree.put("from", row.from().toString());
    tree.put("to", row.to().map(LocalDate::toString).orElse(null));
    return tree;
  }

  private Map<String, @Nullable Object> change(FactChange change) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("becomes", change.becomes().word());
    tree.put("facts", change.facts().stream().map(ExplanationJson::changed).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> changed(ChangedFact fact) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("fact", fact.fact().value());
    tree.put("from", fact.from().map(FactValueJson::tree).orElse(null));
    tree.put("to", FactValueJson.tree(fact.to()));
    tree.put("condition", fact.condition());
    return tree;
  }

  private Optional<RuleRow> find(RowId id) {
    return pack.tables().stream()
        .filter(table -> table.id().equals(id.table()))
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.id().equals(id))
        .findFirst();
  }

  private static String word(Enum<?> standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }
}
