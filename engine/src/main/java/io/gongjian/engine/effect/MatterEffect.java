package io.gongjian.engine.effect;

import io.gongjian.engine.form.Element;
import io.gongjian.engine.form.Field;
import io.gongjian.engine.form.FieldKind;
import io.gongjian.engine.form.FormDefinition;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Filling;
import io.gongjian.engine.pack.Lane;
import io.gongjian.engine.pack.OpenTerm;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.pack.TermValue;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.ComparedFact;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.Filled;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The parts of a pack that reach whoever applies for a matter on a day. */
final class MatterEffect {

  private final Pack pack;
  private final LocalDate day;
  private final Set<MatterId> own = new TreeSet<>();
  private final Set<FactId> facts = new TreeSet<>();
  private final Map<String, RuleTable> tables = new TreeMap<>();
  private final Map<String, Object> parts = new TreeMap<>();

  private MatterEffect(Pack pack, LocalDate day) {
    this.pack = pack;
    this.day = day;
  }

  static MatterEffect of(Pack pack, MatterId matter, LocalDate day) {
    MatterEffect effect = new MatterEffect(pack, day);
    effect.inside(matter);
    effect.rules();
    effect.forms();
    effect.catalogue();
    effect.materials();
    effect.terms();
    effect.derived();
    effect.facts.forEach(
        fact ->
            effect
                .pack
                .vocabulary()
                .find(fact)
                .ifPresent(one -> effect.put("fact", fact, effect.today(one))));
    effect.tables.forEach((id, table) -> effect.put("table", id, table));
    return effect;
  }

  /** What there is, by kind and id. */
  Map<String, Object> parts() {
    return parts;
  }

  /** A fact without what it follows from on other days. */
  private FactDefinition today(FactDefinition fact) {
    return fact.derived()
        .filter(Filled.class::isInstance)
        .map(filled -> fact.derivedBy(((Filled) filled).on(day)))
        .orElse(fact);
  }

  /** What a fact follows from is asked in its place. */
  private void derived() {
    Set<FactId> all = new TreeSet<>(facts);
    for (FactDefinition fact : pack.vocabulary().derived()) {
      if (all.contains(fact.id())) {
        all.addAll(pack.vocabulary().inputs(fact.id()));
      }
    }
    facts.addAll(all);
    for (RuleTable table : pack.tables()) {
      boolean settles =
          table.rows().stream()
              .anyMatch(
                  row -> row.then() instanceof Effect.Settles one && facts.contains(one.fact()));
      if (settles && !tables.containsKey(table.id().value()) && take(table)) {
        derived();
        return;
      }
    }
  }

  /** The matter and all that lie within it. */
  private void inside(MatterId matter) {
    own.add(matter);
    boolean more = true;
    while (more) {
      more = false;
      for (Matter one : pack.matters().values()) {
        more |= one.within().filter(own::contains).isPresent() && own.add(one.id());
      }
    }
  }

  /** The tables that decide these matters, and those on whose outcome they look. */
  private void rules() {
    Deque<MatterId> open = new ArrayDeque<>(own);
    Set<MatterId> seen = new TreeSet<>(own);
    for (RuleTable table : pack.tables()) {
      if (table.matter().isEmpty() && isForKindOfOwn(table)) {
        take(table, open, seen);
      }
    }
    for (RuleTable table : pack.forms().tables()) {
      if (table.matter().map(own::contains).orElse(true)) {
        take(table, open, seen);
      }
    }
    while (!open.isEmpty()) {
      MatterId next = open.remove();
      boolean whole = own.contains(next);
      for (RuleTable table : pack.tables()) {
        if (table.matter().filter(next::equals).isPresent() && (whole || settles(table))) {
          take(table, open, seen);
        }
      }
    }
  }

  private boolean isForKindOfOwn(RuleTable table) {
    return table.decides() == Decision.MATERIAL
        && own.stream()
            .flatMap(id -> Optional.ofNullable(pack.matters().get(id)).stream())
            .anyMatch(matter -> table.appliesTo().contains(matter.kind()));
  }

  private static boolean settles(RuleTable table) {
    return table.decides() == Decision.MATTER || table.decides() == Decision.SITUATION;
  }

  private void take(RuleTable table, Deque<MatterId> open, Set<MatterId> seen) {
    if (!take(table)) {
      return;
    }
    for (Column column : table.columns()) {
      if (column.input() instanceof Input.OfMatter of && seen.add(of.matter())) {
        open.add(of.matter());
      } else if (column.input() instanceof Input.OfSituations of && seen.add(of.matter())) {
        open.add(of.matter());
      }
    }
  }

  /** Takes the rows of a table that are in force, and the facts they read; false where none is. */
  private boolean take(RuleTable table) {
    List<RuleRow> rows = table.rows().stream().filter(row -> row.inForce(day)).toList();
    if (rows.isEmpty()) {
      return false;
    }
    tables.put(
        table.id().value(),
        new RuleTable(
            table.id(),
            table.title(),
            table.decides(),
            table.policy(),
            table.matter(),
            table.appliesTo(),
            table.columns(),
            rows,
            table.place()));
    ComparedFact.ordersOf(table, pack.vocabulary()).forEach(order -> facts.add(order.than()));
    for (RuleRow row : rows) {
      if (row.then() instanceof Effect.Charges charges) {
        charges.fee().base().ifPresent(facts::add);
      }
    }
    for (Column column : table.columns()) {
      if (column.input() instanceof Input.OfFact of) {
        facts.add(of.fact());
      }
    }
    return true;
  }

  private void forms() {
    for (MatterId id : own) {
      Optional<FormDefinition> form = pack.forms().find(id);
      form.ifPresent(
          found -> {
            put("form", id, found);
            found.fields().values().forEach(this::field);
          });
    }
  }

  private void field(Field field) {
    if (field.kind() == FieldKind.FACT) {
      facts.add(new FactId(field.id().value()));
    }
    Element element = pack.forms().elements().get(field.id());
    if (element != null) {
      put("prefill", field.id(), element.prefill());
    }
  }

  private void catalogue() {
    for (MatterId id : own) {
      Matter matter = pack.matters().get(id);
      if (matter != null) {
        put("matter", id, matter);
        put("department", matter.department(), find(pack.departments(), matter.department()));
        matter.flow().flatMap(flow -> find(pack.flows(), flow)).ifPresent(this::flow);
        matter
            .output()
            .ifPresent(licence -> put("licence", licence, find(pack.licences(), licence)));
      }
    }
  }

  /** The way of its cases, with the departments that they pass and the facts that lead them. */
  private void flow(PackFlow flow) {
    put("flow", flow.flow().id(), List.of(flow.flow(), flow.title(), flow.lanes(), flow.promise()));
    for (Lane lane : flow.lanes().values()) {
      lane.department().ifPresent(id -> put("department", id, find(pack.departments(), id)));
    }
    Set<String> read = new TreeSet<>();
    flow.flow().steps().forEach(step -> read.addAll(step.when().keySet()));
    for (FactDefinition fact : pack.vocabulary().definitions()) {
      if (read.contains(fact.id().value())) {
        facts.add(fact.id());
      }
    }
  }

  private void materials() {
    Set<MaterialId> needed = new TreeSet<>();
    for (RuleTable table : tables.values()) {
      for (RuleRow row : table.rows()) {
        if (row.then() instanceof Effect.Needs needs) {
          needed.add(needs.material());
        }
      }
    }
    for (MaterialId id : needed) {
      Material material = pack.materials().get(id);
      if (material != null) {
        put("material", id, material);
        material
            .licence()
            .ifPresent(licence -> put("licence", licence, find(pack.licences(), licence)));
      }
    }
  }

  /** The open terms that count here, with the values that a city gives them. */
  private void terms() {
    List<String> cells = new ArrayList<>();
    tables
        .values()
        .forEach(table -> table.rows().forEach(row -> cells.addAll(row.when().values())));
    Predicate<OpenTerm> counts =
        term ->
            term.fact().filter(facts::contains).isPresent()
                || term.promisedLimitOf().filter(own::contains).isPresent()
                || term.opens().filter(own::contains).isPresent()
                || cells.stream().anyMatch(cell -> cell.contains("term." + term.id()));
    for (OpenTerm term : pack.openTerms().values()) {
      if (counts.test(term)) {
        put("term", term.id(), term.withoutPresets());
        put("default", term.id(), term.presetOn(day).map(TermValue::value));
        List<Filling> fillings =
            pack.fillings().stream()
                .filter(filling -> filling.term().equals(term.id()) && filling.inForce(day))
                .toList();
        put("filling", term.id(), fillings);
      }
    }
  }

  private static <K, V> Optional<V> find(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key));
  }

  private void put(String kind, Object id, Object part) {
    parts.put(kind + " " + id, part);
  }
}
