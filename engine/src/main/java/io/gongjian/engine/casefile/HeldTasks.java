package io.gongjian.engine.casefile;

import java.util.List;

/**
 * The cases in which a person has something to do.
 *
 * @param cases as many as are handed over at once
 * @param total how many there are, counted up to {@link PageTasks#MOST_COUNTED}
 */
public record HeldTasks(List<CaseSummary> cases, long total) {

  public HeldTasks {
    cases = List.copyOf(cases);
  }
}
