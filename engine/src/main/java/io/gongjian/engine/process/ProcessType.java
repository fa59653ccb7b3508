package io.gongjian.engine.process;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * A type of process that a project runs through.
 *
 * @param lanes the stages in order; an inner list of two is a pair of merged stages
 * @param flow the stage flow of such a project
 */
public record ProcessType(
    ProcessId id,
    LocalText title,
    List<List<Stage>> lanes,
    Optional<FlowId> flow,
    List<CitationId> citations,
    boolean verified) {

  public ProcessType {
    lanes = lanes.stream().map(List::copyOf).toList();
    citations = List.copyOf(citations);
  }
}
