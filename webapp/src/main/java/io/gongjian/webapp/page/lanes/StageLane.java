package io.gongjian.webapp.page.lanes;

import io.gongjian.engine.matter.Stage;
import io.gongjian.webapp.entry.language.Words;
import java.util.List;
import java.util.stream.Collectors;

/** One lane: a stage, two merged stages, or the concurrent matters. */
public final class StageLane {

  private final List<Stage> stages;
  private final List<MatterCard> cards;
  private final List<MatterCard> dropped;
  private final Counts counts;
  private final Words words;

  StageLane(
      List<Stage> stages,
      List<MatterCard> cards,
      List<MatterCard> dropped,
      Counts counts,
      Words words) {
    this.stages = List.copyOf(stages);
    this.cards = List.copyOf(cards);
    this.dropped = List.copyOf(dropped);
    this.counts = counts;
    this.words = words;
  }

  /** An id for anchors: {@code land_use}, or {@code engineering-construction} when merged. */
  public String getId() {
    return stages.stream().map(Stage::word).collect(Collectors.joining("-"));
  }

  public String getTitle() {
    return title(stages, words);
  }

  /** How a stage, or stages that are merged, are called. */
  public static String title(List<Stage> stages, Words words) {
    return stages.stream()
        .map(stage -> words.of("word.stage", stage))
        .collect(Collectors.joining(words.of("word.plus")));
  }

  /** The numbers of the stages, such as 3 or 3–4; nothing for the concurrent lane. */
  public String getStep() {
    return isConcurrent()
        ? ""
        : stages.stream()
            .map(stage -> String.valueOf(StageLanes.IN_ORDER.indexOf(stage) + 1))
            .collect(Collectors.joining("–"));
  }

  public boolean isMerged() {
    return stages.size() > 1;
  }

  public boolean isConcurrent() {
    return stages.contains(Stage.CONCURRENT);
  }

  public String getLook() {
    return (isMerged() ? " is-merged" : "") + (isConcurrent() ? " is-concurrent" : "");
  }

  /** Matters that are required or still open, predecessors first. */
  public List<MatterCard> getCards() {
    return cards;
  }

  /** Matters that are not required. */
  public List<MatterCard> getDropped() {
    return dropped;
  }

  public Counts getCounts() {
    return counts;
  }
}
