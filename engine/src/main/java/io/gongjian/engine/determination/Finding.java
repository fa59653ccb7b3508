package io.gongjian.engine.determination;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.vocabulary.FactId;
import java.util.List;

/**
 * A rule row that fired: two findings are equal when the reason is equal.
 *
 * @param facts the facts its cells read, through other matters where it reads those
 */
public record Finding(RowId rule, List<FactId> facts, List<CitationId> citations) {
  public Finding {
    facts = List.copyOf(facts);
    citations = List.copyOf(citations);
  }
}
