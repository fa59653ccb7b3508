package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The third pass: whether something is missing, or there for nothing. */
final class Completeness {

  private final Content content;
  private final List<PackFault> faults = new ArrayList<>();

  private Completeness(Content content) {
    this.content = content;
  }

  static List<PackFault> check(Content content) {
    Completeness checks = new Completeness(content);
    checks.folders();
    content.roots(FileKind.MATTER).forEach(checks::matter);
    checks.situations();
    checks.processes();
    checks.competing();
    checks.faults.addAll(Unused.check(content));
    checks.faults.addAll(DatesInForce.check(content));
    checks.faults.addAll(VerifiedMarks.check(content));
    checks.faults.addAll(EndedLaw.check(content));
    checks.faults.addAll(ScenarioSense.check(content));
    return checks.faults;
  }

  /** Each folder of matters/ belongs to a matter of the pack or of the one below. */
  private void folders() {
    Set<String> told = new HashSet<>();
    for (SourceFile file : content.files()) {
      String matter = file.matter().orElse("");
      if (!matter.isEmpty()
          && !content.knows(IdKind.MATTER, matter)
          && told.add(file.pack() + "/" + matter)) {
        faults.add(
            PackFault.of(FaultCode.MATTER_WITHOUT_FILE, file.place(), matter)
                .maybe(NearestName.of(matter, content.known(IdKind.MATTER))));
      }
    }
  }

  private void matter(Entry matter) {
    String id = matter.file().folder(1);
    boolean decided =
        content.tables("matter").stream()
            .anyMatch(table -> table.file().matter().filter(id::equals).isPresent());
    if (!decided && !content.isUnread(FileKind.TABLE, id)) {
      faults.add(PackFault.of(FaultCode.MATTER_WITHOUT_TABLE, matter.file().place(), id));
    }
    if (!matter.has("limit") && !matter.has("limitNote")) {
      faults.add(matter.fault(FaultCode.LIMIT_NOT_STATED, id));
    }
    if (matter.has("atStages")
        && matter.text("stage").filter(stage -> !stage.equals("concurrent")).isPresent()) {
      faults.add(
          PackFault.of(
              FaultCode.STAGES_NOT_CONCURRENT,
              matter.keyPlace("atStages"),
              matter.text("stage").orElse("")));
    }
  }

  private void situations() {
    Set<String> chosen = chosen("situation");
    Set<String> misnamed =
        chosen.stream()
            .filter(choice -> !content.knows(IdKind.SITUATION, choice))
            .map(choice -> choice.substring(0, choice.indexOf('/')))
            .collect(Collectors.toSet());
    for (Map.Entry<String, Entry> situation : content.declared(IdKind.SITUATION).entrySet()) {
      String matter = situation.getKey().substring(0, situation.getKey().indexOf('/'));
      if (!chosen.contains(situation.getKey())
          && !misnamed.contains(matter)
          && !content.isUnread(FileKind.TABLE, matter)) {
        Entry entry = situation.getValue();
        String id = entry.text("id").orElse("");
        faults.add(entry.near("id").fault(FaultCode.SITUATION_NEVER_CHOSEN, id, matter));
      }
    }
  }

  private void processes() {
    Set<String> chosen = chosen("process");
    content
        .declared(IdKind.PROCESS)
        .forEach(
            (id, process) -> {
              if (!chosen.contains("/" + id)) {
                faults.add(process.near("id").fault(FaultCode.PROCESS_NEVER_CHOSEN, id));
              }
            });
  }

  /** What the rows of tables of a kind choose, written {@code matter/choice}. */
  private Set<String> chosen(String decides) {
    return content.tables(decides).stream()
        .flatMap(
            table ->
                table.items("rows").stream()
                    .flatMap(row -> row.text("then").stream())
                    .map(then -> table.file().matter().orElse("") + "/" + then))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A table of which one row counts cannot share its decision with another table. */
  private void competing() {
    Map<String, Entry> first = new HashMap<>();
    Map<String, Boolean> alone = new HashMap<>();
    for (Entry table : content.roots(FileKind.TABLE)) {
      String decides = table.text("decides").orElse("");
      if (decides.equals("material") || decides.isEmpty()) {
        continue;
      }
      String key = table.file().matter().orElse("") + "/" + decides;
      boolean single = table.text("policy").filter(word -> !word.equals("collect")).isPresent();
      Optional<Entry> other = Optional.ofNullable(first.putIfAbsent(key, table));
      boolean conflict = single || alone.getOrDefault(key, false);
      alone.merge(key, single, Boolean::logicalOr);
      if (other.isPresent() && conflict) {
        faults.add(
            table
                .near("table")
                .fault(
                    FaultCode.TABLES_COMPETE,
                    table.text("table").orElse(""),
                    other.get().text("table").orElse("")));
      }
    }
  }
}
