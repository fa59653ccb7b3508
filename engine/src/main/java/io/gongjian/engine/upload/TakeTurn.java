package io.gongjian.engine.upload;

import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import java.util.function.Supplier;

/** Has what asks for space run one after the other, on all nodes, each seeing what the last did. */
@FunctionalInterface
public interface TakeTurn {

  /** Does {@code work} for a project, alone; it may be done anew when others were in the way. */
  <T> Attempt<T> take(ProjectId project, Supplier<Attempt<T>> work);
}
