package io.gongjian.engine.matter;

import io.gongjian.engine.citation.CitationId;
import java.util.List;

/** A limit with the law that states it. */
public record StatedLimit(TimeLimit limit, List<CitationId> citations, boolean verified) {
  public StatedLimit {
    citations = List.copyOf(citations);
  }
}
