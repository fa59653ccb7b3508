package io.gongjian.webapp.page.lanes;

import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.progress.ProjectClock;
import io.gongjian.engine.progress.ProjectStages;
import io.gongjian.engine.progress.StageStand;
import io.gongjian.webapp.entry.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far a project has come through its stages, in words. */
public final class StageProgress {

  private final ProjectStages read;
  private final Words words;

  StageProgress(ProjectStages read, Words words) {
    this.read = read;
    this.words = words;
  }

  /** The stages in the order of the flow. */
  public List<StageLine> getLines() {
    return read.stages().stream().map(one -> new StageLine(one, read.pack(), words)).toList();
  }

  /** The stages that are under way, in one line. */
  public String getNow() {
    String now =
        read.stages().stream()
            .filter(one -> one.state() == StageStand.State.NOW)
            .map(one -> StageLane.title(one.milestone().stages(), words))
            .collect(Collectors.joining(words.of("word.comma")));
    return now.isEmpty() ? words.of("matters.stage_through") : words.of("matters.stage_at", now);
  }

  /** How many working days the approval took, held against its target where there is one. */
  public String getClock() {
    ProjectClock clock = read.clock();
    String used = String.valueOf(clock.used());
    Optional<Integer> target = clock.target().map(StatedLimit::limit).map(one -> one.count());
    long left = clock.left().orElse(0L);
    if (target.isEmpty()) {
      return words.of("matters.clock_plain", used);
    }
    return left < 0
        ? words.of("matters.clock_over", used, target.get().toString(), String.valueOf(-left))
        : words.of("matters.clock_target", used, target.get().toString(), String.valueOf(left));
  }
}
