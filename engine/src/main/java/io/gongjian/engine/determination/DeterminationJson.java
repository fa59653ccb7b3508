package io.gongjian.engine.determination;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.constraint.Contradiction;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Fee;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValueJson;
import io.gongjian.engine.vocabulary.OverRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shape in which a determination leaves the product: the API, the command line and receipts all
 * show this one.
 */
public final class DeterminationJson {

  /** The member that says whether a matter applies. */
  public static final String APPLICABILITY = "applicability";

  /** What that member was called at first: the API still has it beside the new one. */
  public static final String VERDICT = "verdict";

  private static final List<String> BOTH = List.of(APPLICABILITY, VERDICT);

  private final Pack pack;
  private final Determination determination;
  private final Locale locale;
  private final List<String> applicability;
  private final Map<FactId, Fact> facts = new HashMap<>();
  private final Map<FactId, Map<String, @Nullable Object>> shown = new HashMap<>();
  private final IdentityHashMap<Finding, Map<String, @Nullable Object>> reasons =
      new IdentityHashMap<>();

  private DeterminationJson(
      Pack pack, Determination determination, Locale locale, List<String> applicability) {
    this.pack = pack;
    this.determination = determination;
    this.locale = locale;
    this.applicability = applicability;
    determination.used().forEach(fact -> facts.put(fact.id(), fact));
  }

  /**
   * Shows {@code determination} as a tree for {@link io.gongjian.engine.json.JsonText}.
   *
   * @param pack the pack it was made with
   * @param locale the language of the names
   */
  public static Map<String, @Nullable Object> tree(
      Pack pack, Determination determination, Locale locale) {
    return new DeterminationJson(pack, determination, locale, BOTH).whole();
  }

  /**
   * Shows {@code determination} as receipts keep it.
   *
   * @param applicability the member that says whether a matter applies: {@link #APPLICABILITY}, or
   *     {@link #VERDICT} in receipts of the first schema
   */
  public static Map<String, @Nullable Object> recorded(
      Pack pack, Determination determination, String applicability) {
    return new DeterminationJson(pack, determination, Locale.CHINESE, List.of(applicability))
        .whole();
  }

  /** Shows which pack it is. */
  public static Map<String, @Nullable Object> tree(PackReference reference) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", reference.id());
    tree.put("version", reference.version());
    tree.put("hash", reference.hash());
    return tree;
  }

  /** The word for a source in the API: {@code applicant}. */
  public static String word(FactSource source) {
    return source.name().toLowerCase(Locale.ROOT);
  }

  private Map<String, @Nullable Object> whole() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("pack", tree(determination.pack()));
    tree.put("region", determination.region().value());
    tree.put("asOf", determination.asOf().toString());
    tree.put("process", process(determination.process()));
    tree.put("matters", determination.matters().stream().map(this::matter).toList());
    tree.put("assumptions", determination.assumptions().stream().map(this::used).toList());
    tree.put("nextQuestions", determination.questions().stream().map(this::question).toList());
    List<Contradiction> contradictions =
        pack.contradictions(determination.asOf(), determination.given().values());
    if (!contradictions.isEmpty()) {
      tree.put("contradictions", contradictions.stream().map(this::contradiction).toList());
    }
    return tree;
  }

  private Map<String, @Nullable Object> process(ProcessResult process) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("process", process.process().map(Object::toString).orElse(null));
    tree.put(
        "name",
        process
            .process()
            .map(pack.processes()::get)
            .map(type -> type.title().in(locale))
            .orElse(null));
    tree.put("reasons", reasons(process.processReasons()));
    tree.put("target", limit(process.target()));
    tree.put("targetReasons", reasons(process.targetReasons()));
    tree.put("missingFacts", ids(process.missing()));
    putSilences(tree, process.silences());
    return tree;
  }

  private Map<String, @Nullable Object> matter(MatterResult result) {
    Matter matter = found(pack.matters().get(result.matter()), result.matter());
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("matter", matter.id().value());
    tree.put("name", matter.title().in(locale));
    tree.put("stage", matter.stage().word());
    applicability.forEach(member -> tree.put(member, result.applicability().word()));
    tree.put("limit", limit(result.limit()));
    tree.put("reasons", reasons(result.reasons()));
    tree.put(
        "situations",
        result.situations().stream().map(situation -> situation(matter, situation)).toList());
    tree.put("materials", result.materials().stream().map(this::material).toList());
    if (!result.fees().isEmpty()) {
      tree.put("fees", result.fees().stream().flatMap(fee -> fee(fee).stream()).toList());
    }
    tree.put("missingFacts", ids(result.missing()));
    putSilences(tree, result.silences());
    return tree;
  }

  /** What is to be paid, with how it is computed. */
  private Optional<Map<String, @Nullable Object>> fee(FeeResult result) {
    Optional<RuleRow> row = pack.row(result.rule());
    if (row.isEmpty() || !(row.get().then() instanceof Effect.Charges charges)) {
      return Optional.empty();
    }
    Fee fee = charges.fee();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("fee", fee.id());
    tree.put("name", fee.title().in(locale));
    tree.put("amount", result.amount().orElse(null));
    tree.put("unit", fee.unit());
    tree.put("certain", result.certain());
    tree.put("rule", result.rule().toString());
    tree.put("rate", fee.rate());
    tree.put("percent", fee.percent());
    tree.put("base", fee.base().map(this::used).orElse(null));
    tree.put("free", fee.free().orElse(null));
    tree.put("minimum", fee.least().orElse(null));
    tree.put("maximum", fee.most().orElse(null));
    tree.put("say", row.get().say().in(locale));
    tree.put("citations", citations(row.get().citations()));
    tree.put("verified", pack.isVerified(row.get()));
    tree.put("reasons", reasons(result.reasons()));
    return Optional.of(tree);
  }

  /** Tells what no text in force decides; an answer that leaves nothing unsaid has no such key. */
  private void putSilences(Map<String, @Nullable Object> tree, List<Silence> silences) {
    if (!silences.isEmpty()) {
      tree.put("noTextInForce", silences.stream().map(DeterminationJson::tree).toList());
    }
  }

  /** Shows of what no text was in force. */
  public static Map<String, @Nullable Object> tree(Silence silence) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("matter", silence.matter().map(MatterId::value).orElse(null));
    tree.put("decides", silence.about().word());
    tree.put("firstDay", silence.begins().map(LocalDate::toString).orElse(null));
    tree.put("endedOn", silence.ended().map(LocalDate::toString).orElse(null));
    return tree;
  }

  private Map<String, @Nullable Object> limit(LimitResult result) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("statutory", limit(result.statutory()));
    tree.put("certain", result.certain());
    tree.put("promised", limit(result.promised()));
    tree.put("reasons", reasons(result.reasons()));
    return tree;
  }

  private static @Nullable Map<String, @Nullable Object> limit(Optional<StatedLimit> stated) {
    if (stated.isEmpty()) {
      return null;
    }
    StatedLimit limit = stated.get();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("count", limit.limit().count());
    tree.put("unit", limit.limit().unit().word());
    tree.put("citations", citations(limit.citations()));
    tree.put("verified", limit.verified());
    return tree;
  }

  private Map<String, @Nullable Object> situation(Matter matter, SituationResult result) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("situation", result.situation().value());
    tree.put(
        "name",
        matter
            .situation(result.situation())
            .map(situation -> situation.title().in(locale))
            .orElse(result.situation().value()));
    tree.put("certain", result.certain());
    tree.put("reasons", reasons(result.reasons()));
    return tree;
  }

  private Map<String, @Nullable Object> material(MaterialResult result) {
    Material material = found(pack.materials().get(result.material()), result.material());
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("material", material.id().value());
    tree.put("name", material.title().in(locale));
    tree.put("necessity", result.necessity().word());
    tree.put("source", material.source().word());
    if (!result.delivery().isFree()) {
      tree.put("delivery", result.delivery().tree());
    }
    tree.put("certain", result.certain());
    tree.put("reasons", reasons(result.reasons()));
    return tree;
  }

  private List<Map<String, @Nullable Object>> reasons(List<Finding> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    List<Map<String, @Nullable Object>> trees = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      trees.add(reasons.computeIfAbsent(finding, this::reason));
    }
    return trees;
  }

  /** A row of the whole pack is a reason in many matters: each finding is shown once. */
  private Map<String, @Nullable Object> reason(Finding finding) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("rule", finding.rule().toString());
    tree.put("facts", finding.facts().stream().map(this::used).toList());
    tree.put("citations", citations(finding.citations()));
    return Collections.unmodifiableMap(tree);
  }

  /**
   * A fact with the value and source it was used with; both null while it is unknown. Many reasons
   * rest on the same facts, so that each is shown once and not to be changed.
   */
  private Map<String, @Nullable Object> used(FactId id) {
    Map<String, @Nullable Object> known = shown.get(id);
    if (known == null) {
      known = tree(id);
      shown.put(id, known);
    }
    return known;
  }

  private Map<String, @Nullable Object> tree(FactId id) {
    Fact fact = facts.get(id);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("fact", id.value());
    tree.put("value", fact == null ? null : FactValueJson.tree(fact.value()));
    tree.put("unit", pack.vocabulary().find(id).flatMap(FactDefinition::unit).orElse(null));
    tree.put("source", fact == null ? null : word(fact.source()));
    if (fact != null) {
      putDerivation(fact, tree);
    }
    return Collections.unmodifiableMap(tree);
  }

  /** Tells from which facts a derived one was computed, down to those that were typed. */
  private void putDerivation(Fact fact, Map<String, @Nullable Object> tree) {
    if (fact.source() == FactSource.DERIVED) {
      pack.vocabulary()
          .find(fact.id())
          .flatMap(FactDefinition::derived)
          .ifPresent(
              derivation -> {
                tree.put("formula", derivation.word());
                tree.put("from", derivation.reads().stream().map(this::used).toList());
                putRows(fact, derivation, tree);
              });
      fact.origin()
          .map(RowId::parse)
          .flatMap(pack::row)
          .ifPresent(
              row -> {
                tree.put("rule", row.id().toString());
                tree.put("say", row.say().in(locale));
                tree.put("citations", citations(row.citations()));
                tree.put("from", row.facts().stream().map(this::used).toList());
              });
    }
  }

  /** Tells on which rows of a table a fact rests. */
  private void putRows(Fact fact, Derivation derivation, Map<String, @Nullable Object> tree) {
    if (derivation instanceof OverRows over) {
      Fact table = facts.get(over.table());
      if (table != null && table.value() instanceof FactValue.Rows rows) {
        tree.put("rows", over.decisive(rows, fact.value().plain()));
      }
    }
  }

  private Map<String, @Nullable Object> contradiction(Contradiction contradiction) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("constraint", contradiction.constraint());
    tree.put("strength", contradiction.strength().word());
    tree.put("facts", ids(contradiction.facts()));
    tree.put("detail", contradiction.text().in(locale));
    return tree;
  }

  private Map<String, @Nullable Object> question(Question question) {
    FactDefinition definition = pack.vocabulary().get(question.fact());
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("fact", definition.id().value());
    tree.put("question", definition.question().in(locale));
    tree.put("type", definition.type().word());
    tree.put("unit", definition.unit().orElse(null));
    tree.put("settles", question.settles());
    tree.put("concerns", question.concerns());
    return tree;
  }

  private static List<String> ids(List<FactId> facts) {
    return facts.stream().map(FactId::value).toList();
  }

  private static List<String> citations(List<CitationId> citations) {
    return citations.stream().map(CitationId::toString).toList();
  }

  private static <T> T found(@Nullable T thing, Object id) {
    if (thing == null) {
      throw new IllegalArgumentException("not in the pack [" + id + "]");
    }
    return thing;
  }
}
