package io.gongjian.engine.pack.internal;

import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.process.Milestone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks stage flows: their rows, and that each process type has one whose stages are its own. A
 * stage flow is one of which some row names stages and no row a lane.
 */
final class StageFlows {

  private static final List<String> OF_STAGES = List.of("stages", "milestone");

  /** What is said of steps that somebody works on. */
  private static final List<String> OF_WORK =
      List.of("sign", "days", "returns", "after_return", "keep");

  private static final String WAITING = "wait";
  private static final String CONCURRENT = Stage.CONCURRENT.word();

  private final Content content;
  private final List<PackFault> faults = new ArrayList<>();

  private StageFlows(Content content) {
    this.content = content;
  }

  static List<PackFault> check(Content content) {
    StageFlows checks = new StageFlows(content);
    content.roots(FileKind.FLOW).forEach(checks::flow);
    content.roots(FileKind.MATTER).forEach(checks::matter);
    boolean isNamed = content.roots(FileKind.MATTER).stream().anyMatch(one -> one.has("flow"));
    for (Entry process : content.items(FileKind.PROCESSES, "processes")) {
      if (process.has("flow")) {
        checks.process(process);
      } else if (isNamed) {
        String id = process.text("id").orElse("");
        checks.faults.add(process.near("id").fault(FaultCode.PROCESS_WITHOUT_FLOW, id));
      }
    }
    return checks.faults;
  }

  static boolean isOne(Entry root) {
    List<Entry> rows = root.items("steps");
    return rows.stream().anyMatch(row -> row.has("stages"))
        && rows.stream().noneMatch(row -> row.has("lane"));
  }

  /** What a row waits for; empty for one of a case. */
  static Optional<Milestone> milestone(Entry row) {
    List<Stage> stages =
        row.items("stages").stream()
            .map(stage -> FlowTables.constant(Stage.class, stage.text().orElseThrow()))
            .toList();
    Milestone.Rule rule =
        row.text("milestone")
            .map(word -> FlowTables.constant(Milestone.Rule.class, word))
            .orElse(Milestone.Rule.ALL);
    return stages.isEmpty() ? Optional.empty() : Optional.of(new Milestone(stages, rule));
  }

  private void flow(Entry root) {
    boolean isOfStages = isOne(root);
    Map<String, String> named = new HashMap<>();
    for (Entry row : root.items("steps")) {
      if (isOfStages) {
        stageRow(row, named);
      } else {
        said(row, OF_STAGES, FaultCode.STAGES_OF_A_CASE);
      }
    }
  }

  private void stageRow(Entry row, Map<String, String> named) {
    String id = row.text("id").orElse("");
    row.get("kind")
        .filter(kind -> !row.says("kind", WAITING))
        .ifPresent(
            kind ->
                faults.add(kind.fault(FaultCode.STAGE_STEP_IS_WORK, id, "kind: " + kind.shown())));
    said(row, OF_WORK, FaultCode.STAGE_STEP_IS_WORK);
    if (!row.has("stages")) {
      faults.add(row.fault(FaultCode.STEP_WITHOUT_STAGES, id));
      return;
    }
    for (Entry stage : row.items("stages")) {
      stage
          .text()
          .flatMap(word -> Optional.ofNullable(named.putIfAbsent(word, id)))
          .ifPresent(
              other -> faults.add(stage.fault(FaultCode.STAGE_NAMED_TWICE, stage.shown(), other)));
    }
    Set<String> stages = words(row.items("stages"));
    if (content.roots(FileKind.MATTER).stream()
        .noneMatch(matter -> matter.text("stage").filter(stages::contains).isPresent())) {
      faults.add(
          row.near("stages")
              .fault(FaultCode.MILESTONE_WITHOUT_MATTER, id, String.join(", ", stages)));
    }
  }

  private void said(Entry row, List<String> keys, FaultCode code) {
    for (String key : keys) {
      if (row.has(key)) {
        faults.add(PackFault.of(code, row.keyPlace(key), row.text("id").orElse(""), key));
      }
    }
  }

  private void matter(Entry matter) {
    matter
        .get("flow")
        .filter(named -> declared(named).filter(StageFlows::isOne).isPresent())
        .ifPresent(named -> faults.add(named.fault(FaultCode.STAGE_FLOW_OF_MATTER, named.shown())));
  }

  private void process(Entry process) {
    Entry named = process.near("flow");
    Optional<Entry> flow = declared(named);
    if (flow.filter(one -> !isOne(one)).isPresent()) {
      faults.add(named.fault(FaultCode.NOT_A_STAGE_FLOW, named.shown()));
    } else if (flow.isPresent()) {
      agree(process, named, flow.get());
    }
  }

  /** The stages of a process type are those of its flow, merged alike; what is beside them too. */
  private void agree(Entry process, Entry named, Entry flow) {
    String id = process.text("id").orElse("");
    Set<Set<String>> lanes = new HashSet<>();
    Set<String> all = new TreeSet<>();
    for (Entry lane : process.items("stages")) {
      lanes.add(words(lane.items()));
      all.addAll(words(lane.items()));
    }
    if (content.roots(FileKind.MATTER).stream().anyMatch(one -> one.says("stage", CONCURRENT))) {
      all.add(CONCURRENT);
    }
    lanes.add(Set.of(CONCURRENT));
    for (Entry row : flow.items("steps")) {
      Set<String> stages = words(row.items("stages"));
      all.removeAll(stages);
      if (row.has("stages") && !lanes.contains(stages)) {
        faults.add(
            named.fault(
                FaultCode.STAGES_DISAGREE,
                named.shown(),
                row.text("id").orElse(""),
                String.join(", ", stages),
                id));
      }
    }
    all.forEach(
        stage -> faults.add(named.fault(FaultCode.STAGE_NOT_IN_FLOW, named.shown(), stage, id)));
  }

  private Optional<Entry> declared(Entry named) {
    return named.text().flatMap(id -> Optional.ofNullable(content.declared(IdKind.FLOW).get(id)));
  }

  private static Set<String> words(List<Entry> stages) {
    Set<String> words = new TreeSet<>();
    stages.forEach(stage -> stage.text().ifPresent(words::add));
    return words;
  }
}
