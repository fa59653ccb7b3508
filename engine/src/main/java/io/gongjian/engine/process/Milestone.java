package io.gongjian.engine.process;

import io.gongjian.engine.matter.Stage;
import java.util.List;
import java.util.Locale;

/**
 * What a step of a stage flow waits for.
 *
 * @param stages those of the step; merged stages have one milestone
 */
public record Milestone(List<Stage> stages, Rule rule) {

  /** Which of the matters that are required in its stages must have their outcome. */
  public enum Rule {
    ALL,
    ANY;

    /** As it stands in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Milestone {
    stages = List.copyOf(stages);
    if (stages.isEmpty()) {
      throw new IllegalArgumentException("a milestone of no stage");
    }
  }
}
