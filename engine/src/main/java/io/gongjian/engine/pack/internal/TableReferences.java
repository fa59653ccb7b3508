package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.text.NearestName;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks what rule tables name: facts with their units, matters, situations, materials, articles.
 */
final class TableReferences {

  private static final String MATTER = "matter.";
  private static final String SITUATION = "situation.";

  private final Content content;
  private final List<PackFault> faults = new ArrayList<>();

  private TableReferences(Content content) {
    this.content = content;
  }

  static List<PackFault> check(Content content) {
    TableReferences checks = new TableReferences(content);
    content.roots(FileKind.TABLE).forEach(checks::table);
    return checks.faults;
  }

  private void table(Entry table) {
    placed(table);
    Set<String> columns = new LinkedHashSet<>();
    for (Entry column : table.items("inputs")) {
      column
          .text("name")
          .ifPresent(
              name -> {
                if (!columns.add(name)) {
                  faults.add(column.near("name").fault(FaultCode.DUPLICATE_COLUMN, name));
                }
                column(table, column, name);
              });
    }
    List<Entry> rows = table.items("rows");
    rows.forEach(row -> row(table, row, columns));
    if (!rows.isEmpty() && rows.stream().allMatch(row -> row.has("default")) && isAlone(table)) {
      faults.add(rows.get(0).near("default").fault(FaultCode.DEFAULT_WITHOUT_OTHERS));
    }
  }

  /** True when no other table has rows of the same group. */
  private boolean isAlone(Entry table) {
    return !table.says("decides", "situation")
        || content.tables("situation").stream()
            .filter(other -> other.file().matter().equals(table.file().matter()))
            .flatMap(other -> other.items("rows").stream())
            .allMatch(row -> row.has("default"));
  }

  /** A table stands in the folder of its matter and decides something of it. */
  private void placed(Entry table) {
    Optional<String> matter = table.file().matter();
    String owner = matter.orElse("pack");
    String id = table.text("table").orElse(owner + ".");
    if (!id.startsWith(owner + ".")) {
      faults.add(table.near("table").fault(FaultCode.TABLE_OUT_OF_PLACE, id, owner));
    }
    String decides = table.text("decides").orElse("");
    List<String> allowed =
        matter.isEmpty()
            ? List.of("process", "target", "material", "fact", "field")
            : table.file().name().equals("materials") && !table.file().path().contains("/tables/")
                ? List.of("material")
                : List.of("matter", "situation", "material", "limit", "fee", "field");
    if (!decides.isEmpty() && !allowed.contains(decides)) {
      faults.add(
          table
              .near("decides")
              .fault(FaultCode.VALUE_NOT_ALLOWED, decides, String.join(", ", allowed)));
    }
    if (decides.equals("material") && matter.isPresent() == table.has("appliesTo")) {
      FaultCode code = matter.isPresent() ? FaultCode.KEY_NOT_ALLOWED_HERE : FaultCode.MISSING_KEY;
      faults.add(table.near("appliesTo").fault(code, "appliesTo"));
    }
  }

  private void column(Entry table, Entry column, String name) {
    Optional<String> unit = column.text("unit");
    if (name.equals(Input.OfApplication.NAME)) {
      if (table.text("decides").filter("field"::equals).isEmpty()) {
        faults.add(column.near("name").fault(FaultCode.COLUMN_ONLY_FOR_FIELDS, name));
      }
      unit.ifPresent(given -> unitDisagrees(column, name, given, "—"));
      return;
    }
    if (name.startsWith(FieldReferences.FIELD)) {
      return;
    }
    if (name.startsWith(MATTER) || name.startsWith(SITUATION)) {
      if (table.says("decides", "fact")) {
        faults.add(column.near("name").fault(FaultCode.COLUMN_NOT_FOR_FACTS, name));
        return;
      }
      String matter = name.substring(name.indexOf('.') + 1);
      if (!content.knows(IdKind.MATTER, matter)) {
        faults.add(Content.unknown(content, IdKind.MATTER, column.near("name"), matter));
      }
      unit.ifPresent(given -> unitDisagrees(column, name, given, "—"));
      return;
    }
    if (!content.knows(IdKind.FACT, name)) {
      faults.add(Content.unknown(content, IdKind.FACT, column.near("name"), name));
      return;
    }
    content
        .fact(name)
        .ifPresent(
            fact -> {
              if (fact.type() == FactType.TABLE) {
                faults.add(column.near("name").fault(FaultCode.FACT_IS_TABLE, name));
              }
              unit(column, fact, unit);
            });
  }

  private void unit(Entry column, FactDefinition fact, Optional<String> given) {
    String name = fact.id().value();
    if (fact.unit().isPresent() && given.isEmpty()) {
      faults.add(column.fault(FaultCode.UNIT_MISSING, name, fact.unit().get()));
    } else if (!fact.unit().equals(given)) {
      unitDisagrees(column, name, given.orElse("—"), fact.unit().orElse("—"));
    }
  }

  private void unitDisagrees(Entry column, String name, String given, String wanted) {
    faults.add(column.near("unit").fault(FaultCode.UNIT_DISAGREES, name, given, wanted));
  }

  private void row(Entry table, Entry row, Set<String> columns) {
    faults.addAll(Content.uncited(content, row.items("cite")));
    row.get("when")
        .ifPresent(
            when ->
                when.members()
                    .keySet()
                    .forEach(
                        column -> {
                          if (!columns.contains(column)) {
                            faults.add(
                                PackFault.of(
                                        FaultCode.UNKNOWN_COLUMN, when.keyPlace(column), column)
                                    .maybe(NearestName.of(column, columns)));
                          }
                        }));
    row.get("then").ifPresent(then -> effect(table, then));
  }

  private void effect(Entry table, Entry then) {
    switch (table.text("decides").orElse("")) {
      case "situation" -> situation(table.file().matter().orElse(""), then);
      case "material" ->
          faults.addAll(Content.unresolved(content, IdKind.MATERIAL, then.get("material")));
      case "fact" -> settled(table, then);
      case "fee" -> fee(then);
      case "process" ->
          faults.addAll(Content.unresolved(content, IdKind.PROCESS, Optional.of(then)));
      default -> {
        // applicabilities and limits name nothing; fields have a check of their own
      }
    }
  }

  /** What is charged is a number, and a percentage of money gives money of the same unit. */
  private void fee(Entry then) {
    faults.addAll(Content.unresolved(content, IdKind.FACT, then.get("base")));
    String id = then.text("fee").orElse("");
    Optional<FactDefinition> base = then.text("base").flatMap(content::fact);
    boolean percent = then.has("percent");
    String reason = null;
    if (base.isPresent() && !base.get().type().isNumber()) {
      reason = "number";
    } else if (percent == then.has("rate")) {
      reason = "one";
    } else if (percent && !then.has("base")) {
      reason = "percent";
    } else if (percent && base.isPresent() && !base.get().unit().equals(then.text("unit"))) {
      reason = "unit";
    } else if (then.has("free") && !then.has("base")) {
      reason = "free";
    } else if (!FactBinding.hasOrderedBounds(then)) {
      reason = "bounds";
    }
    if (reason != null) {
      faults.add(then.fault(FaultCode.FEE_DOES_NOT_FIT, id, "§fee." + reason));
    }
  }

  /** A fact that rows settle is one that is asked, and the value is one of its own. */
  private void settled(Entry table, Entry then) {
    faults.addAll(Content.unresolved(content, IdKind.FACT, then.get("fact")));
    String id = then.text("fact").orElse("");
    Optional<Entry> declared = Optional.ofNullable(content.declared(IdKind.FACT).get(id));
    Optional<String> reason =
        declared.filter(fact -> fact.has("derived")).isPresent()
            ? Optional.of("derived")
            : declared.filter(fact -> fact.has("setBy")).isPresent()
                ? Optional.of("region")
                : Optional.empty();
    reason.ifPresent(
        word ->
            faults.add(
                then.near("fact").fault(FaultCode.FACT_NOT_SETTLED, id, "§settled." + word)));
    if (content.basePack().isPresent()
        && content.isOwn(table)
        && declared.filter(fact -> !content.isOwn(fact)).isPresent()) {
      faults.add(then.near("fact").fault(FaultCode.FACT_NOT_SETTLED, id, "§settled.province"));
    }
    content
        .fact(id)
        .ifPresent(
            fact ->
                then.get("is").ifPresent(is -> faults.addAll(TermReferences.misfit(fact, id, is))));
  }

  private void situation(String matter, Entry then) {
    then.text()
        .filter(id -> !content.knows(IdKind.SITUATION, matter + "/" + id))
        .ifPresent(
            id -> {
              List<String> known =
                  content.known(IdKind.SITUATION).stream()
                      .filter(name -> name.startsWith(matter + "/"))
                      .map(name -> name.substring(matter.length() + 1))
                      .toList();
              faults.add(
                  then.fault(FaultCode.UNKNOWN_SITUATION, id, matter)
                      .maybe(NearestName.of(id, known)));
            });
  }
}
