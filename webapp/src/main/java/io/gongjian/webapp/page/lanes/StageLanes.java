package io.gongjian.webapp.page.lanes;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.process.ProcessType;
import io.gongjian.forms.draft.Bundle;
import io.gongjian.webapp.entry.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All lanes of a determination: the stages in order, merged ones as one, and the concurrent lane.
 */
public final class StageLanes {

  static final List<Stage> IN_ORDER =
      List.of(
          Stage.PLANNING, Stage.LAND_USE, Stage.ENGINEERING, Stage.CONSTRUCTION, Stage.COMPLETION);

  private final Pack pack;
  private final Words words;
  private final Determination determination;
  private final Set<MatterId> fresh;
  private final Map<MatterId, MatterProgress> progress;
  private final Map<MatterId, MatterResult> results = new LinkedHashMap<>();
  private final Map<MatterId, Integer> depths = new HashMap<>();
  private final List<StageLane> lanes;
  private final StageLane concurrent;
  private final Counts counts;

  private StageLanes(
      Pack pack,
      Determination determination,
      Words words,
      Set<MatterId> fresh,
      Map<MatterId, MatterProgress> progress) {
    this.pack = pack;
    this.words = words;
    this.determination = determination;
    this.fresh = Set.copyOf(fresh);
    this.progress = Map.copyOf(progress);
    determination.matters().forEach(result -> results.put(result.matter(), result));
    this.lanes = stages(determination).stream().map(this::lane).toList();
    this.concurrent = lane(List.of(Stage.CONCURRENT));
    this.counts = Counts.of(results.values());
  }

  /** Lays out {@code determination}; {@code fresh} are the matters that changed just now. */
  public static StageLanes of(
      Pack pack, Determination determination, Words words, Set<MatterId> fresh) {
    return of(pack, determination, words, fresh, Map.of());
  }

  /** The same, with how far the project has come with each matter. */
  public static StageLanes of(
      Pack pack,
      Determination determination,
      Words words,
      Set<MatterId> fresh,
      Map<MatterId, MatterProgress> progress) {
    return new StageLanes(pack, determination, words, fresh, progress);
  }

  /** The card of one matter alone. */
  public static MatterCard card(
      Pack pack, Determination determination, Words words, MatterId matter) {
    return new StageLanes(pack, determination, words, Set.of(), Map.of())
        .card(determination.of(matter));
  }

  public List<StageLane> getLanes() {
    return lanes;
  }

  public StageLane getConcurrent() {
    return concurrent;
  }

  /** The stages in order, then the concurrent lane. */
  public List<StageLane> getAll() {
    return Stream.concat(lanes.stream(), Stream.of(concurrent)).toList();
  }

  public Counts getCounts() {
    return counts;
  }

  /** The lanes of the process type, and those stages that it leaves out but that have matters. */
  private List<List<Stage>> stages(Determination determination) {
    List<List<Stage>> stages =
        new ArrayList<>(
            determination
                .process()
                .process()
                .map(pack.processes()::get)
                .map(ProcessType::lanes)
                .orElseGet(() -> IN_ORDER.stream().map(List::of).toList()));
    stages.removeIf(lane -> lane.contains(Stage.CONCURRENT));
    IN_ORDER.stream()
        .filter(stage -> stages.stream().noneMatch(lane -> lane.contains(stage)))
        .filter(stage -> !in(List.of(stage)).isEmpty())
        .forEach(stage -> stages.add(List.of(stage)));
    stages.sort(Comparator.comparing(lane -> lane.get(0)));
    return stages;
  }

  private StageLane lane(List<Stage> stages) {
    List<MatterResult> here = in(stages);
    return new StageLane(
        stages,
        here.stream()
            .filter(result -> result.applicability() != Applicability.NOT_REQUIRED)
            .sorted(Comparator.comparingInt(result -> depth(result.matter())))
            .map(this::card)
            .toList(),
        here.stream()
            .filter(result -> result.applicability() == Applicability.NOT_REQUIRED)
            .map(this::card)
            .toList(),
        Counts.of(here),
        words);
  }

  private List<MatterResult> in(List<Stage> stages) {
    return results.values().stream()
        .filter(result -> matter(result).map(one -> stages.contains(one.stage())).orElse(false))
        .toList();
  }

  private Optional<Matter> matter(MatterResult result) {
    return Optional.ofNullable(pack.matters().get(result.matter()));
  }

  private MatterCard card(MatterResult result) {
    Matter matter = matter(result).orElseThrow();
    List<MatterId> predecessors =
        matter.after().stream()
            .filter(
                before -> {
                  MatterResult other = results.get(before);
                  return other != null && other.applicability() != Applicability.NOT_REQUIRED;
                })
            .toList();
    return new MatterCard(
        pack,
        words,
        matter,
        result,
        determination.asOf(),
        predecessors,
        Bundle.whole(pack, determination, matter),
        fresh.contains(result.matter()),
        Optional.ofNullable(progress.get(result.matter())));
  }

  /** How many matters must come one after another before this one; the packs have no cycles. */
  private int depth(MatterId id) {
    Integer known = depths.get(id);
    if (known != null) {
      return known;
    }
    Matter matter = pack.matters().get(id);
    int depth =
        matter == null
            ? 0
            : matter.after().stream().mapToInt(before -> depth(before) + 1).max().orElse(0);
    depths.put(id, depth);
    return depth;
  }
}
