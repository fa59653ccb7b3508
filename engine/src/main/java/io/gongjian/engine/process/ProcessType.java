package io.gongjian.engine.process;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.text.LocalText;
import java.util.List;

/**
 * A type of process that a project runs through.
 *
 * @param lanes the stages in order; an inner list of two is a pair of merged stages
 */
public record ProcessType(
    ProcessId id,
    LocalText title,
    List<List<Stage>> lanes,
    List<CitationId> citations,
    boolean verified) {

  public ProcessType {
    lanes = lanes.stream().map(List::copyOf).toList();
    citations = List.copyOf(citations);
  }
}
