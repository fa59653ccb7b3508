package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.matter.MatterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read of lists of cases; what is null narrows nothing.
 *
 * @param shelves what is read, merged by its order
 * @param region what the codes of regions are like
 * @param part what the name of the project is like
 * @param beginning what the number is like, where the text that is sought may be one
 * @param afterDue the day of the case behind which the page begins
 * @param afterAt its time, in a list that goes by time
 * @param afterCase its number
 * @param window how many cases of each shelf can be on the page or before it
 */
public record AskedTasks(
    List<Shelf> shelves,
    @Nullable List<FlowState> states,
    @Nullable List<MatterId> matters,
    @Nullable String region,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueUntil,
    @Nullable String part,
    @Nullable String beginning,
    @Nullable LocalDate afterDue,
    @Nullable Instant afterAt,
    @Nullable CaseNumber afterCase,
    long offset,
    int size,
    long window) {

  public AskedTasks {
    shelves = List.copyOf(shelves);
  }
}
