package io.gongjian.engine.pack.internal;

import static io.gongjian.engine.pack.internal.CatalogueBinding.text;
import static io.gongjian.engine.pack.internal.CatalogueBinding.word;

import io.gongjian.engine.citation.Citations;
import io.gongjian.engine.constraint.Constraint;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Situation;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactGroup;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes a pack of files in which no error was found. */
final class PackBinding {

  private final Content content;
  private final Templates templates;

  PackBinding(Content content, Templates templates) {
    this.content = content;
    this.templates = templates;
  }

  /**
   * Makes the pack.
   *
   * @param hash over the files of the pack and of the one it extends
   * @param baseHash over the files of the pack it extends
   */
  Pack bind(String hash, Optional<String> baseHash) {
    Entry own = content.ownPack().orElseThrow();
    Optional<PackReference> base =
        content.basePack().flatMap(below -> baseHash.map(value -> reference(below, value)));
    return new Pack(
        reference(own, hash),
        base,
        new RegionCode(word(own, "region")),
        text(own, "title"),
        own.date("validFrom").orElseThrow(),
        vocabulary(),
        constraints(),
        mapped(FileKind.REGIONS, "regions", CatalogueBinding::region, region -> region.code()),
        mapped(
            FileKind.DEPARTMENTS,
            "departments",
            CatalogueBinding::department,
            department -> department.id()),
        byKey(
            content.roots(FileKind.CALENDAR),
            CatalogueBinding::calendar,
            calendar -> calendar.year()),
        new Citations(
            content.roots(FileKind.CITATION).stream().map(LawBinding::instrument).toList()),
        mapped(
            FileKind.MATERIALS,
            "materials",
            entry -> CatalogueBinding.material(entry, templates),
            one -> one.id()),
        mapped(FileKind.LICENCES, "licences", CatalogueBinding::licence, one -> one.id()),
        matters(),
        content.roots(FileKind.TABLE).stream()
            .filter(root -> !word(root, "decides").equals("field"))
            .map(this::table)
            .toList(),
        mapped(FileKind.PROCESSES, "processes", CatalogueBinding::process, one -> one.id()),
        byKey(
            content.roots(FileKind.FLOW),
            new FlowScenarios(content)::bind,
            flow -> flow.flow().id()),
        mapped(FileKind.OPEN_TERMS, "terms", TermBinding::term, term -> term.id()),
        content.fills().stream().map(fill -> TermBinding.filling(content, fill)).toList(),
        scenarios(),
        new FormBinding(content).forms(),
        content.packs().stream()
            .flatMap(pack -> pack.get("transition").stream())
            .findFirst()
            .flatMap(transition -> transition.date("draftsUntil")));
  }

  private static PackReference reference(Entry pack, String hash) {
    return new PackReference(word(pack, "id"), word(pack, "version"), hash);
  }

  private Vocabulary vocabulary() {
    List<FactGroup> groups = new ArrayList<>();
    List<FactDefinition> definitions = new ArrayList<>();
    for (Entry group : content.items(FileKind.VOCABULARY, "groups")) {
      List<FactId> facts = new ArrayList<>();
      for (Entry fact : group.items("facts")) {
        FactDefinition definition = fact(fact);
        facts.add(definition.id());
        definitions.add(definition);
      }
      groups.add(new FactGroup(word(group, "id"), text(group, "title"), facts));
    }
    return new Vocabulary(groups, definitions);
  }

  private List<Constraint> constraints() {
    ConstraintReading reading = new ConstraintReading(content, new ArrayList<>());
    return content.items(FileKind.CONSTRAINTS, "constraints").stream()
        .flatMap(entry -> reading.read(entry).stream())
        .toList();
  }

  private RuleTable table(Entry root) {
    return word(root, "decides").equals("fact")
        ? TableBinding.table(root, then -> settled(then, root.has("ask")))
        : TableBinding.table(root);
  }

  private Effect settled(Entry then, boolean asksFirst) {
    FactDefinition fact = content.fact(word(then, "fact")).orElseThrow();
    return new Effect.Settles(
        fact.id(),
        FactBinding.value(fact, then.near("is").plain().orElseThrow()).orElseThrow(),
        asksFirst);
  }

  private FactDefinition fact(Entry fact) {
    FactDefinition plain = FactBinding.lenient(fact).orElseThrow();
    return fact.get("derived")
        .flatMap(
            derived ->
                new DerivationReading(content, new ArrayList<>())
                    .read(derived, plain.id().value(), plain.type(), plain.unit()))
        .map(plain::derivedBy)
        .orElse(plain);
  }

  /** Matters in the order of the customer's catalogue. */
  private Map<MatterId, Matter> matters() {
    Map<String, List<Situation>> situations = new LinkedHashMap<>();
    for (Entry root : content.roots(FileKind.SITUATIONS)) {
      situations
          .computeIfAbsent(root.file().folder(1), matter -> new ArrayList<>())
          .addAll(root.items("situations").stream().map(CatalogueBinding::situation).toList());
    }
    List<Matter> matters = new ArrayList<>();
    for (Entry root : content.roots(FileKind.MATTER)) {
      matters.add(
          CatalogueBinding.matter(root, situations.getOrDefault(root.file().folder(1), List.of())));
    }
    matters.sort(
        Comparator.comparing(Matter::stage).thenComparing(Matter::ref).thenComparing(Matter::id));
    Map<MatterId, Matter> byId = new LinkedHashMap<>();
    matters.forEach(matter -> byId.put(matter.id(), matter));
    return byId;
  }

  private List<Scenario> scenarios() {
    ScenarioBinding binding = new ScenarioBinding(content);
    return content.roots(FileKind.SCENARIOS).stream()
        .flatMap(root -> binding.bind(root).stream())
        .toList();
  }

  private <K, V> Map<K, V> mapped(
      FileKind kind, String list, Function<Entry, V> make, Function<V, K> key) {
    return byKey(content.items(kind, list), make, key);
  }

  private static <K, V> Map<K, V> byKey(
      List<Entry> entries, Function<Entry, V> make, Function<V, K> key) {
    Map<K, V> byKey = new LinkedHashMap<>();
    for (Entry entry : entries) {
      V value = make.apply(entry);
      byKey.put(key.apply(value), value);
    }
    return byKey;
  }
}
