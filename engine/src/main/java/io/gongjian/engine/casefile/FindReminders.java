package io.gongjian.engine.casefile;

import java.time.LocalDate;
import java.util.List;

/** Finds the cases of which somebody is to be reminded. */
@FunctionalInterface
public interface FindReminders {

  /** Those whose day has come, the earliest first, at most {@code most}; none that is closed. */
  List<CaseNumber> due(LocalDate today, int most);
}
